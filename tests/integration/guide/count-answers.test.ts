import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { config } from '@/lib/config/config'
import { deleteCountsBefore, sumCounts } from '@/lib/db/answer-counts'
import { database } from '@/lib/db/client'
import { countAnswers } from '@/lib/guide/count-answers'
import { newSession, type Session } from '@/lib/guide/session'
import { bookOf } from '@/lib/rules/book'
import { aTown } from '@/tests/support/town'

const today = localDate('2026-12-04')
const book = bookOf(aTown())
const settings = globalThis as { naviConfig?: ReturnType<typeof config>; naviAnswerCounts?: unknown }
const before = config()

const arrived: Session = {
  ...newSession('ja'),
  events: ['moving-in'],
  household: { 'moved-from': 'abroad', 'moved-in-on': '2026-12-01', 'has-dog': 'no' },
  members: [{ relation: 'self', 'birth-date': '1990-05-01' }],
  householdIsTold: true,
}

beforeAll(async () => {
  await database().coarseCount.deleteMany({})
})

beforeEach(() => {
  settings.naviConfig = { ...before, isCountingAnswers: true }
})

afterEach(async () => {
  settings.naviConfig = before
  delete settings.naviAnswerCounts
  await database().coarseCount.deleteMany({})
})

async function visitors(count: number): Promise<void> {
  for (let nth = 0; nth < count; nth++) await countAnswers(arrived, book, today)
}

describe('answers', () => {
  test('are not counted unless the city has switched it on', async () => {
    settings.naviConfig = before
    await visitors(20)
    expect(await sumCounts()).toEqual({})
  })

  test('of four people are written nowhere, of the fifth together with theirs', async () => {
    await visitors(4)
    expect(await sumCounts()).toEqual({})
    await visitors(1)
    expect(await sumCounts()).toEqual({ 'moved-from': { abroad: 5 }, 'has-dog': { no: 5 } })
  })

  test('of somebody who comes back to the result are not counted again', async () => {
    const counted = await countAnswers(arrived, book, today)
    for (let nth = 0; nth < 10; nth++) await countAnswers(counted, book, today)
    expect(await sumCounts()).toEqual({})
  })

  test('are kept by the month, without a day, and go with it', async () => {
    await visitors(5)
    const rows = await database().coarseCount.findMany()
    expect(new Set(rows.map(({ month }) => month))).toEqual(new Set(['2026-12']))
    expect(JSON.stringify(rows)).not.toContain('2026-12-')
    expect(await deleteCountsBefore('2026-12')).toBe(0)
    expect(await deleteCountsBefore('2027-01')).toBe(2)
  })

  test('of fewer than five are refused by the database itself', async () => {
    const data = { month: '2026-12', event: 'moving-in', fact: 'has-dog', class: 'yes', count: 4 }
    await expect(database().coarseCount.create({ data })).rejects.toThrow()
  })
})
