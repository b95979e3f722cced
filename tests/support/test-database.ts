import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { type LocalPostgres, query, startLocalPostgres } from '@/lib/ops/local-postgres'
import { grantToApplication, migrate } from '@/lib/ops/migrate'
import { dataDir } from '@/lib/ops/paths'
import { isRunning } from '@/lib/ops/processes'

/** A real PostgreSQL for the integration tests, with a database of its own for each worker of each run. */
export default function setup({ config }: TestProject): Promise<() => Promise<void>> {
  return startTestDatabase(config.maxWorkers)
}

/** The environment names the database that those of the workers are copies of. */
export async function startTestDatabase(workers = 0): Promise<() => Promise<void>> {
  const server = await startLocalPostgres(path.join(dataDir(), 'test'))
  await dropLeftovers(server)
  const template = `navi_test_${process.pid}`
  const copies = Array.from({ length: workers }, (_, index) => databaseOfWorker(template, index + 1))
  await query(server.ownerUrl, `create database ${template}`)
  const ownerUrl = onDatabase(server.ownerUrl, template)
  const appUrl = onDatabase(server.appUrl, template)
  await migrate(ownerUrl)
  await grantToApplication(ownerUrl, appUrl)
  for (const copy of copies) await query(server.ownerUrl, `create database ${copy} template ${template}`)
  Object.assign(process.env, testEnvironment(appUrl), {
    DATABASE_OWNER_URL: ownerUrl,
    TEST_DATA_FOLDER: server.dataFolder,
  })
  return async () => {
    for (const name of [...copies, template]) await query(server.ownerUrl, `drop database ${name} with (force)`)
    await server.stop()
  }
}

/** Workers are counted from 1. */
export function databaseOfWorker(template: string, worker: number): string {
  return `${template}_${worker}`
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

export function onDatabase(url: string, name: string): string {
  return Object.assign(new URL(url), { pathname: `/${name}` }).href
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
