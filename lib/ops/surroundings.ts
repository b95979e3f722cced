import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readConfig } from '@/lib/config/config'
import { prepareDemoKey } from './handoff-key-file'
import { startLocalPostgres } from './local-postgres'
import { grantToApplication, migrate } from './migrate'
import { dataDir, inRoot } from './paths'

/** The database and settings a command works with. */
export type Surroundings = {
  readonly isEmbedded: boolean
  readonly applied: readonly string[]
  readonly stop: () => Promise<void>
  /** At the end of a command beside a server that may be running. */
  readonly release: () => Promise<void>
}

/**
 * Leaves in `process.env` everything the application reads: the operator's own settings where `DATABASE_URL` is given (an error
 * names what is missing), else an embedded database with secrets of its own. Then brings the schema up to date.
 */
export async function prepareSurroundings(): Promise<Surroundings> {
  const isEmbedded = checkSettings() === 'embedded'
  const { stop, release } = isEmbedded ? await embed() : nothingToStop
  try {
    const { databaseUrl } = readConfig(process.env)
    const ownerUrl = process.env.DATABASE_OWNER_URL || databaseUrl
    const applied = await migrate(ownerUrl)
    await grantToApplication(ownerUrl, databaseUrl)
    return { isEmbedded, applied, stop, release }
  } catch (error) {
    await release()
    throw error
  }
}

/** Before anything takes time: throws where the operator named a database but not all that belongs to it. */
export function checkSettings(): 'embedded' | 'operator' {
  loadEnvFile()
  if (!process.env.DATABASE_URL || process.env.NAVI_DATABASE === 'embedded') return 'embedded'
  readConfig(process.env)
  return 'operator'
}

/** An environment that asks for the embedded database is complete: the file is the operator's, for theirs. */
export function loadEnvFile(): void {
  const file = inRoot('.env')
  if (process.env.NAVI_DATABASE !== 'embedded' && existsSync(file)) process.loadEnvFile(file)
}

type Ending = Pick<Surroundings, 'stop' | 'release'>

const nothingToStop: Ending = { stop: async () => {}, release: async () => {} }

async function embed(): Promise<Ending> {
  const database = await startLocalPostgres(path.join(dataDir(), 'postgres'))
  const { masterKey, nextAuthSecret } = embeddedSecrets()
  Object.assign(process.env, {
    NAVI_DATABASE: 'embedded',
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    NAVI_MASTER_KEYS: `embedded:${masterKey}`,
    NEXTAUTH_SECRET: nextAuthSecret,
    NEXTAUTH_URL: process.env.NEXTAUTH_URL || `http://localhost:${process.env.PORT || 3000}`,
  })
  await prepareDemoKey()
  return database
}

type Secrets = { readonly masterKey: string; readonly nextAuthSecret: string }

/** Kept beside the embedded database: without them its drafts would not open at the next start. */
function embeddedSecrets(): Secrets {
  const file = path.join(dataDir(), 'secrets.json')
  if (!existsSync(file)) {
    mkdirSync(dataDir(), { recursive: true })
    const made: Secrets = { masterKey: secret(), nextAuthSecret: secret() }
    writeFileSync(file, JSON.stringify(made), { mode: 0o600 })
  }
  return JSON.parse(readFileSync(file, 'utf8'))
}

function secret(): string {
  return randomBytes(32).toString('base64url')
}
