import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { type LocalPostgres, query, startLocalPostgres } from '@/lib/ops/local-postgres'
import { grantToApplication, migrate } from '@/lib/ops/migrate'
import { dataDir } from '@/lib/ops/paths'
import { isRunning } from '@/lib/ops/processes'

/** A real PostgreSQL for the integration tests, with a database of its own for each run. */
export default async function setup(): Promise<() => Promise<void>> {
  const server = await startLocalPostgres(path.join(dataDir(), 'test'))
  await dropLeftovers(server)
  const name = `navi_test_${process.pid}`
  await query(server.ownerUrl, `create database ${name}`)
  const ownerUrl = onDatabase(server.ownerUrl, name)
  const appUrl = onDatabase(server.appUrl, name)
  await migrate(ownerUrl)
  await grantToApplication(ownerUrl, appUrl)
  Object.assign(process.env, testEnvironment(appUrl), {
    DATABASE_OWNER_URL: ownerUrl,
    TEST_DATA_FOLDER: server.dataFolder,
  })
  return async () => {
    await query(server.ownerUrl, `drop database ${name} with (force)`)
    await server.stop()
  }
}

/** What the application needs to know on a database of our own. */
export function testEnvironment(databaseUrl: string) {
  return {
    NAVI_DATABASE: 'embedded',
    DATABASE_URL: databaseUrl,
    NAVI_MASTER_KEYS: `test:${randomBytes(32).toString('base64url')}`,
    NEXTAUTH_SECRET: randomBytes(32).toString('base64url'),
    NEXTAUTH_URL: 'http://localhost:3100',
  }
}

/** Of runs that were killed. */
async function dropLeftovers(server: LocalPostgres): Promise<void> {
  const { rows } = await query(
    server.ownerUrl,
    `select datname as name from pg_database where datname like 'navi_test_%'`,
  )
  for (const { name } of rows) {
    const pid = Number(String(name).split('_')[2])
    if (!isRunning(pid)) await query(server.ownerUrl, `drop database if exists ${name} with (force)`)
  }
}

function onDatabase(url: string, name: string): string {
  return Object.assign(new URL(url), { pathname: `/${name}` }).href
}
