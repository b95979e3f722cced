import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { database } from '@/lib/db/client'
import { deleteStaleRateLimits, takeOne } from '@/lib/db/rate-limits'

describe('a rate limit', () => {
  test('lets through exactly its number out of a hundred at once', async () => {
    const key = randomUUID()
    const verdicts = await Promise.all(Array.from({ length: 100 }, () => takeOne(key, { limit: 7, windowSeconds: 60 })))
    expect(verdicts.filter(({ allowed }) => allowed)).toHaveLength(7)
  })

  test('says when to come back, and lets in again then', async () => {
    const key = randomUUID()
    const limit = { limit: 1, windowSeconds: 1 }
    expect(await takeOne(key, limit)).toEqual({ allowed: true })
    expect(await takeOne(key, limit)).toEqual({ allowed: false, retryAfterSeconds: 1 })
    await sleep(1100)
    expect(await takeOne(key, limit)).toEqual({ allowed: true })
  })

  test('counts everybody apart', async () => {
    const limit = { limit: 1, windowSeconds: 60 }
    expect(await takeOne(randomUUID(), limit)).toEqual({ allowed: true })
    expect(await takeOne(randomUUID(), limit)).toEqual({ allowed: true })
  })

  test('stores no address, and forgets old ones', async () => {
    await takeOne('203.0.113.5', { limit: 1, windowSeconds: 60 })
    const rows = await database().rateLimit.findMany({ select: { key: true } })
    for (const { key } of rows) expect(key).toHaveLength(32)
    expect(await deleteStaleRateLimits(new Date(Date.now() + 1000))).toBe(rows.length)
  })
})
