import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { database, inTransaction } from '@/lib/db/client'
import { aStoredDraft, received, staffActor } from '@/tests/support/stored-drafts'

const warnings: string[] = []
const note = ({ message }: Error) => warnings.push(message)

beforeEach(() => void process.on('warning', note))
afterEach(() => void process.off('warning', note))

test('relations of a row, asked for at once in a transaction, are queried one after the other', async () => {
  const { id } = await aStoredDraft()
  await received(id, await staffActor())
  const select = { id: true, stops: true, tickets: true, completions: true }
  const where = { receivedAt: { not: null }, id }
  const [drafts, count] = await inTransaction(tx =>
    Promise.all([tx.draft.findMany({ where, select }), tx.draft.count({ where })]),
  )
  expect([drafts.length, count]).toEqual([1, 1])
  await setImmediate()
  expect(warnings).toEqual([])
})

test('after a query that failed the others are still answered', async () => {
  const outcomes = inTransaction(tx =>
    Promise.allSettled([tx.$queryRaw`SELECT nothing`, tx.$queryRaw`SELECT 1 AS one`, tx.$queryRaw`SELECT 2 AS two`]),
  )
  expect((await outcomes)[0].status).toBe('rejected')
  expect(await database().$queryRaw`SELECT 1 AS one`).toEqual([{ one: 1 }])
})
