import { generate } from './generate'
import { prepareSurroundings } from './surroundings'

/**
 * For commands that do one thing on the database and end. The database client is made by `generate`, so whatever uses it is
 * imported inside `work`.
 */
export async function withSurroundings<T>(work: () => Promise<T>): Promise<T> {
  await generate()
  const { release } = await prepareSurroundings()
  const { disconnectDatabase } = await import('@/lib/db/client')
  try {
    return await work()
  } finally {
    await disconnectDatabase()
    await release()
  }
}
