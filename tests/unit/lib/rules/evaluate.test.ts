import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { evaluate } from '@/lib/rules/evaluate'
import type { Condition } from '@/lib/rules/schema'
import type { Situation } from '@/lib/rules/situation'
import { adult, aMove, child, elder } from '@/tests/support/situations'
import { isFact, smallBook } from '@/tests/support/small-rules'

function truthOf(condition: Condition, situation: Situation, member: number | null = null) {
  return evaluate(condition, { book: smallBook, situation, member })
}

const fromCity = aMove({ household: { from: 'other-city' } })

describe('a condition on a fact', () => {
  test.each([
    ['not asked', aMove(), null],
    ['わからない', aMove({ household: { from: 'unknown' } }), null],
    ['the option', fromCity, true],
    ['another option', aMove({ household: { from: 'abroad' } }), false],
  ])('%s', (_, situation, truth) => {
    expect(truthOf(isFact('from', 'other-city'), situation)).toBe(truth)
  })

  test('is false in every comparison while the gate of its question is closed', () => {
    const noDog = aMove({ household: { 'has-dog': 'no', 'dog-registered': 'yes' } })
    expect(truthOf(isFact('dog-registered', 'yes'), noDog)).toBe(false)
    expect(truthOf(isFact('dog-registered', 'no'), noDog)).toBe(false)
  })

  test('waits for its gate before it can be true, not before it is false', () => {
    const gateOpen = aMove({ household: { 'dog-registered': 'yes' } })
    expect(truthOf(isFact('dog-registered', 'yes'), gateOpen)).toBeNull()
    expect(truthOf(isFact('dog-registered', 'no'), gateOpen)).toBe(false)
  })

  test('counts', () => {
    const two = aMove({ household: { vehicles: 2 } })
    expect(truthOf({ op: 'count', fact: 'vehicles', atLeast: 2 }, two)).toBe(true)
    expect(truthOf({ op: 'count', fact: 'vehicles', atMost: 1 }, two)).toBe(false)
  })
})

describe('an age', () => {
  const on75 = (reachedOn: 'eve' | 'birthday'): Condition => ({
    op: 'age',
    birth: 'birth-date',
    on: { day: 'today' },
    reachedOn,
    atLeast: 75,
  })
  const born = (birth: string, today: string) => aMove({ members: [{ 'birth-date': birth }], today: localDate(today) })

  test('is reached the day before the birthday by law, on the day for the 75th', () => {
    const eve = born('1951-12-01', '2026-11-30')
    expect(truthOf(on75('eve'), eve, 0)).toBe(true)
    expect(truthOf(on75('birthday'), eve, 0)).toBe(false)
    expect(truthOf(on75('birthday'), born('1951-12-01', '2026-12-01'), 0)).toBe(true)
  })

  test.each([
    ['2009-04-01', '2027-03-31', true],
    ['2009-04-01', '2027-04-01', false],
    ['2009-04-02', '2027-04-01', true],
    ['2009-04-02', '2028-04-01', false],
  ])('a child born %s is on %s within the fiscal year after 18: %s', (birth, today, truth) => {
    const until: Condition = { op: 'until-fiscal-year-end', birth: 'birth-date', age: 18, on: { day: 'today' } }
    expect(truthOf(until, born(birth, today), 0)).toBe(truth)
  })
})

describe('a period between days', () => {
  const within: Condition = { op: 'day', fact: 'moved-on', than: { day: 'today' }, atLeastDays: -14, atMostDays: 0 }

  test.each([
    ['2026-11-20', true],
    ['2026-11-19', false],
    ['2026-12-04', true],
    ['2026-12-05', false],
  ])('moved on %s: %s', (movedOn, truth) => {
    expect(truthOf(within, aMove({ household: { 'moved-on': movedOn } }))).toBe(truth)
  })
})

describe('a day of the calendar', () => {
  const sinceApril: Condition = { op: 'day', fact: 'moved-on', than: { day: '2026-04-01' }, atLeastDays: 0 }

  test.each([
    ['2026-03-31', false],
    ['2026-04-01', true],
    ['unknown', null],
  ])('moved on %s: since April %s', (movedOn, truth) => {
    expect(truthOf(sinceApril, aMove({ household: { 'moved-on': movedOn } }))).toBe(truth)
  })

  const inForce: Condition = { op: 'today', from: '2026-06-14', until: '2027-03-31' }

  test.each([
    ['2026-06-13', false],
    ['2026-06-14', true],
    ['2027-03-31', true],
    ['2027-04-01', false],
  ])('today %s is within it: %s', (today, truth) => {
    expect(truthOf(inForce, aMove({ today: localDate(today) }))).toBe(truth)
  })
})

describe('the household', () => {
  const anyChild: Condition = { op: 'any-member', where: isFact('relation', 'child') }

  test('is unknown until somebody is told', () => {
    expect(truthOf(anyChild, aMove())).toBeNull()
  })

  test('any, every and the number of members', () => {
    const family = aMove({ members: [adult, child] })
    expect(truthOf(anyChild, family)).toBe(true)
    expect(truthOf({ op: 'every-member', where: isFact('relation', 'child') }, family)).toBe(false)
    expect(truthOf({ op: 'member-count', where: { op: 'always' }, atLeast: 2, atMost: 2 }, family)).toBe(true)
  })

  test('one unknown member leaves the count open', () => {
    const family = aMove({ members: [{ ...elder, card: 'yes' }, child] })
    expect(truthOf({ op: 'member-count', where: isFact('card', 'yes'), atLeast: 2 }, family)).toBeNull()
  })

  test('a named condition is its parts', () => {
    expect(truthOf({ op: 'derived', id: 'has-child' }, aMove({ members: [adult, child] }))).toBe(true)
    expect(truthOf({ op: 'derived', id: 'has-child' }, aMove({ members: [adult] }))).toBe(false)
  })
})
