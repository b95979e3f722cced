import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { bookOf } from '@/lib/rules/book'
import { deadlineOf, earlierDeadline } from '@/lib/rules/deadlines'
import type { Condition, DatedValue, DeadlineCase } from '@/lib/rules/schema'
import type { MemberAnswers } from '@/lib/rules/situation'
import { adult, aMove } from '@/tests/support/situations'
import { aProcedure, isFact, smallRuleSet } from '@/tests/support/small-rules'

function value(id: string, amount: number, from = '2024-10-01'): DatedValue {
  const source = { verification: 'law-from-memory', confidence: 'high' } as const
  return { id, name: { ja: id }, unit: 'yen-a-month', ranges: [{ from, amount }], law: '児童手当法 第6条', source }
}

const book = bookOf({
  ...smallRuleSet,
  values: [value('third', 30_000), value('under-3', 15_000), value('child', 10_000)],
})

const today = { day: 'today' } as const
const until = (age: number): Condition => ({ op: 'until-fiscal-year-end', birth: 'birth-date', age, on: today })
const childUntil18: Condition = { op: 'all', of: [isFact('relation', 'child'), until(18)] }
const counted: Condition = { op: 'all', of: [isFact('relation', 'child'), until(22)] }

/** 児童手当: within fifteen days of the event. */
const allowance: DeadlineCase = {
  rules: [
    {
      kind: 'within',
      count: 15,
      unit: 'days',
      from: { fact: 'moved-on' },
      countsFirstDay: false,
      closedDay: 'next-open',
    },
  ],
  text: { ja: '15日以内' },
  benefit: {
    event: { fact: 'moved-on' },
    rates: [
      { when: childUntil18, nth: { from: 3, among: counted }, value: 'third' },
      { when: { op: 'age', birth: 'birth-date', on: today, reachedOn: 'birthday', under: 3 }, value: 'under-3' },
      { when: childUntil18, value: 'child' },
    ],
  },
}

const procedure = aProcedure({ id: 'allowance', per: 'member', deadlines: [allowance] })

function born(...births: readonly string[]): readonly MemberAnswers[] {
  return births.map(birth => ({ relation: 'child', 'birth-date': birth }))
}

/** The claim of the family's child number `which` (the first is 1), made on the day. */
function claimOf(eventOn: string, claimedOn: string, children: readonly MemberAnswers[], which = 1) {
  const members = [adult, ...children]
  const situation = aMove({ household: { 'moved-on': eventOn }, members, today: localDate(claimedOn) })
  return deadlineOf(procedure, { book, situation, member: which })
}

const schoolchild = born('2018-07-08')

describe('the worked examples of the fifteen days', () => {
  test.each([
    ['2026-11-30', '2026-12-15', '2026-12-15', '2026-12', 0],
    ['2026-11-30', '2026-12-15', '2026-12-16', '2027-01', 1],
    ['2026-11-10', '2026-11-25', '2026-11-28', '2026-12', 0],
    ['2026-11-10', '2026-11-25', '2026-12-01', '2027-01', 1],
    ['2026-11-20', '2026-12-07', '2026-12-07', '2026-12', 0],
    ['2026-11-20', '2026-12-07', '2026-12-08', '2027-01', 1],
    ['2026-11-28', '2026-12-14', '2026-12-14', '2026-12', 0],
    ['2026-11-28', '2026-12-14', '2026-12-15', '2027-01', 1],
    ['2026-11-30', '2026-12-15', '2027-02-01', '2027-03', 3],
  ])(
    'event %s, deadline %s: claimed on %s paid from %s, %i months lost',
    (eventOn, on, claimedOn, paidFrom, months) => {
      const deadline = claimOf(eventOn, claimedOn, schoolchild)
      expect(deadline).toMatchObject({ on, claim: { paidFrom } })
      expect(deadline?.claim?.lost.months).toHaveLength(months)
    },
  )

  test.each([
    ['2026-11-30', '2026-12-15'],
    ['2026-11-10', '2026-11-30'],
    ['2026-11-20', '2026-12-07'],
    ['2026-12-10', '2026-12-28'],
  ])('event %s: nothing is lost until %s', (eventOn, last) => {
    expect(claimOf(eventOn, eventOn, schoolchild)?.claim?.nothingLostUntil).toBe(last)
  })
})

describe('what a late claim costs', () => {
  test.each<[name: string, children: readonly MemberAnswers[], which: number, least: number, most: number]>([
    ['a child under 3', born('2025-06-01'), 1, 15_000, 30_000],
    ['the month of the third birthday still pays as before it', born('2023-12-10'), 1, 15_000, 30_000],
    ['also for a child born on the 1st', born('2023-12-01'), 1, 15_000, 30_000],
    ['after it less', born('2023-11-30'), 1, 10_000, 30_000],
    ['a third child', born('2012-05-01', '2015-05-01', '2025-06-01'), 3, 30_000, 30_000],
    ['a third child beside one of 21', born('2005-05-01', '2015-05-01', '2025-06-01'), 3, 30_000, 30_000],
    ['nobody knows of a third beside one over 22', born('2003-05-01', '2015-05-01', '2025-06-01'), 3, 15_000, 30_000],
    ['the older of two', born('2012-05-01', '2025-06-01'), 1, 10_000, 30_000],
    ['a twin born later in the list', born('2012-05-01', '2025-06-01', '2025-06-01'), 3, 30_000, 30_000],
    ['nothing for one over 18', born('2007-05-01'), 1, 0, 0],
  ])('%s', (_, children, which, least, most) => {
    const claim = claimOf('2026-11-20', '2026-12-08', children, which)?.claim
    expect(claim?.lost.months).toEqual(['2026-12'])
    expect(claim?.lost.yen).toEqual({ least, most })
  })

  test('is told before it is late, and how much more comes after this month', () => {
    expect(claimOf('2026-11-20', '2026-11-24', schoolchild)?.claim).toMatchObject({
      lost: { months: [], yen: { least: 0, most: 0 } },
      safeUntil: '2026-12-07',
      thenLost: { months: ['2026-12'], yen: { least: 10_000, most: 30_000 } },
    })
    expect(claimOf('2026-11-20', '2026-12-10', schoolchild)?.claim).toMatchObject({
      lost: { months: ['2026-12'] },
      safeUntil: '2026-12-28',
      thenLost: { months: ['2026-12', '2027-01'], yen: { least: 20_000, most: 60_000 } },
    })
  })

  test('on a closed day is what the next open day costs', () => {
    expect(claimOf('2026-09-10', '2026-10-31', schoolchild)?.claim).toMatchObject({
      paidFrom: '2026-12',
      lost: { months: ['2026-10', '2026-11'] },
      safeUntil: '2026-11-30',
    })
  })

  test('changes with the age in the months lost', () => {
    const claim = claimOf('2026-10-30', '2027-02-01', born('2023-12-10'))?.claim
    expect(claim?.lost.months).toEqual(['2026-11', '2026-12', '2027-01', '2027-02'])
    expect(claim?.lost.yen?.least).toBe(15_000 + 15_000 + 10_000 + 10_000)
  })

  test('is not said where the amount of a month is not set, or a birthday not known', () => {
    expect(claimOf('2024-08-20', '2024-10-30', schoolchild)?.claim?.lost).toMatchObject({ yen: null })
    const claim = claimOf('2026-11-20', '2026-12-08', [{ relation: 'child' }])?.claim
    expect(claim?.lost.yen).toEqual({ least: 0, most: 30_000 })
  })

  test('of several children is said together', () => {
    const children = born('2015-05-01', '2025-06-01')
    const claims = [1, 2].map(which => claimOf('2026-11-20', '2026-12-08', children, which) ?? null)
    expect(claims.reduce(earlierDeadline)?.claim?.lost.yen).toEqual({ least: 25_000, most: 60_000 })
  })
})

describe('a household’s own benefit', () => {
  test('is paid for the members it names', () => {
    const benefit = { ...(allowance.benefit as NonNullable<typeof allowance.benefit>), for: childUntil18 }
    const family = aMove({
      household: { 'moved-on': '2026-11-20' },
      members: [adult, ...born('2015-05-01', '2025-06-01')],
      today: localDate('2026-12-08'),
    })
    const deadline = deadlineOf({ deadlines: [{ ...allowance, benefit }] }, { book, situation: family, member: null })
    expect(deadline?.claim?.lost.yen).toEqual({ least: 25_000, most: 60_000 })
  })
})
