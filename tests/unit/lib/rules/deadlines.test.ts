import { describe, expect, test } from 'vitest'
import { deadlineOf, earlierDeadline } from '@/lib/rules/deadlines'
import type { DeadlineCase, Procedure } from '@/lib/rules/schema'
import { adult, aMove } from '@/tests/support/situations'
import { aProcedure, bookWith, isFact } from '@/tests/support/small-rules'

const fourteenDays = {
  kind: 'within',
  count: 14,
  unit: 'days',
  from: { fact: 'moved-on' },
  countsFirstDay: false,
  closedDay: 'next-open',
} as const

function dueBy(deadline: Partial<DeadlineCase>, household: Record<string, string>, others: readonly Procedure[] = []) {
  const procedure = aProcedure({ id: 'one', deadlines: [{ text: { ja: '期限' }, rules: [fourteenDays], ...deadline }] })
  const situation = aMove({ household, members: [adult] })
  return deadlineOf(procedure, { book: bookWith([procedure, ...others]), situation, member: null })
}

describe('a deadline', () => {
  test.each([
    ['2026-11-22', '2026-12-06', '2026-12-07'],
    ['2026-12-18', '2027-01-01', '2027-01-04'],
    ['2026-12-02', '2026-12-16', '2026-12-16'],
  ])('14 days after %s is %s, and on an open day %s', (movedOn, nominalOn, on) => {
    expect(dueBy({}, { 'moved-on': movedOn })).toMatchObject({ kind: 'dated', nominalOn, on })
  })

  test('is the earliest of its rules', () => {
    const before = { kind: 'before', days: 1, from: { fact: 'moved-on' }, closedDay: 'previous-open' } as const
    expect(dueBy({ rules: [fourteenDays, before] }, { 'moved-on': '2026-12-07' })?.on).toBe('2026-12-04')
  })

  test('has no day while the day it counts from is not known', () => {
    expect(dueBy({}, { 'moved-on': 'unknown' })).toMatchObject({ kind: 'unknown', on: null })
  })

  test('has no day where nobody knows the holidays of the year', () => {
    expect(dueBy({}, { 'moved-on': '1960-01-01' })).toMatchObject({ kind: 'unknown', on: null })
  })

  test('holds only in its case; one that may hold says so without a day', () => {
    const when = isFact('from', 'other-city')
    expect(dueBy({ when }, { 'moved-on': '2026-12-02', from: 'abroad' })).toBeNull()
    expect(dueBy({ when }, { 'moved-on': '2026-12-02' })).toMatchObject({ kind: 'unknown', on: null })
  })

  test('comes round every year', () => {
    const yearly = { kind: 'yearly', monthDay: '04-30', closedDay: 'stays' } as const
    expect(dueBy({ rules: [yearly] }, {})?.on).toBe('2027-04-30')
  })

  test('is shared with the procedure it is filed with', () => {
    const other = aProcedure({ id: 'other', deadlines: [{ text: { ja: '期限' }, rules: [fourteenDays] }] })
    const together = dueBy({ rules: [{ kind: 'with', procedure: 'other' }] }, { 'moved-on': '2026-12-02' }, [other])
    expect(together?.on).toBe('2026-12-16')
  })

  test('promptly and never have no day', () => {
    expect(dueBy({ rules: [{ kind: 'promptly' }] }, {})?.kind).toBe('promptly')
    expect(dueBy({ rules: [{ kind: 'none' }] }, {})?.kind).toBe('none')
  })

  test('of several members is the earliest', () => {
    const [early, late] = ['2026-12-01', '2026-12-02'].map(day => dueBy({}, { 'moved-on': day }))
    expect(earlierDeadline(late ?? null, early ?? null)).toBe(early)
    expect(earlierDeadline(null, late ?? null)).toBe(late)
  })
})
