import 'server-only'
import { config } from '@/lib/config/config'
import { Prisma, PrismaClient } from './generated/client'
import { OneByOne } from './one-by-one'

export type Transaction = Prisma.TransactionClient

const cache = globalThis as typeof globalThis & { naviDatabase?: PrismaClient }

export function database(): PrismaClient {
  cache.naviDatabase ??= connect()
  return cache.naviDatabase
}

/** For commands that end: a server keeps its pool for life. */
export async function disconnectDatabase(): Promise<void> {
  await cache.naviDatabase?.$disconnect()
  delete cache.naviDatabase
}

export function inTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return database().$transaction(work, { maxWait: 10_000, timeout: 20_000 })
}

export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
}

function connect(): PrismaClient {
  const { databaseUrl, databasePoolSize } = config()
  return new PrismaClient({
    adapter: new OneByOne({ connectionString: databaseUrl, max: databasePoolSize, application_name: 'navi' }),
  })
}
