import { databaseOfWorker, onDatabase } from './test-database'

// Two workers never meet in a database: what a file finds is left there by files before it, in the same worker.
for (const name of ['DATABASE_URL', 'DATABASE_OWNER_URL']) {
  const template = process.env[name] ?? ''
  const database = databaseOfWorker(new URL(template).pathname.slice(1), Number(process.env.VITEST_POOL_ID))
  process.env[name] = onDatabase(template, database)
}
