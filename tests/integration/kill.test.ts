import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { disconnectDatabase } from '@/lib/db/client'
import { findOwnDraft, type OwnDraftRef } from '@/lib/db/drafts'
import { type LocalPostgres, startLocalPostgres } from '@/lib/ops/local-postgres'
import { grantToApplication, migrate } from '@/lib/ops/migrate'
import { dataDir, root } from '@/lib/ops/paths'
import { testEnvironment } from '@/tests/support/test-database'

type Acknowledged = OwnDraftRef & { readonly receiptCode: string }

const folder = path.join(dataDir(), 'kill')
const environment = testEnvironment('')
let server: LocalPostgres

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  server = await startLocalPostgres(folder)
  await migrate(server.ownerUrl)
  await grantToApplication(server.ownerUrl, server.appUrl)
})

afterAll(async () => {
  await disconnectDatabase()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Saves with four hands at once until so many were acknowledged, then kills application and database where they stand. */
async function saveAndKill(count: number): Promise<Acknowledged[]> {
  const env = { ...process.env, ...environment, DATABASE_URL: server.appUrl }
  const program = path.join(root, 'tests/support/programs/save-drafts.ts')
  const child = spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', program], { cwd: root, env })
  let output = ''
  let problems = ''
  child.stderr.on('data', chunk => (problems += chunk))
  await new Promise<void>((resolve, reject) => {
    child.on('exit', () => reject(new Error(`ended by itself: ${problems}`)))
    child.stdout.on('data', chunk => {
      output += chunk
      if (output.split('\n').length > count) resolve()
    })
  })
  await killBoth(child)
  return output
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line))
}

async function killBoth(child: ChildProcess): Promise<void> {
  const ended = once(child, 'close')
  process.kill(server.pid, 'SIGKILL')
  child.kill('SIGKILL')
  await ended
}

test('no draft that was acknowledged is lost when everything is killed in the middle of saving', {
  timeout: 180_000,
}, async () => {
  const acknowledged: Acknowledged[] = []
  for (const count of [80, 170, 120, 140]) {
    acknowledged.push(...(await saveAndKill(count)))
    server = await startLocalPostgres(folder)
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(500)

  Object.assign(process.env, environment, { DATABASE_URL: server.appUrl })
  const opened = await Promise.all(acknowledged.map(draft => findOwnDraft(draft)))
  expect(opened.map(draft => draft?.content.receiptCode)).toEqual(acknowledged.map(draft => draft.receiptCode))
})
