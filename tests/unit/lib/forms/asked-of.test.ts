import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { isAskedIn, isAskedOf } from '@/lib/forms/asked-of'
import type { AskedOf } from '@/lib/forms/data-items'

const on = localDate('2026-12-07')

describe('a data item is asked of', () => {
  test.each<[AskedOf, number, Record<string, string>, boolean]>([
    ['household', 0, {}, false],
    ['everyone', 3, {}, true],
    ['filer', 0, {}, true],
    ['filer', 1, {}, false],
    ['japanese', 0, {}, true],
    ['japanese', 0, { nationality: 'japanese' }, true],
    ['japanese', 0, { nationality: 'mid-long-term' }, false],
    ['foreign', 0, { nationality: 'special-permanent' }, true],
    ['foreign', 0, { nationality: 'unknown' }, false],
    ['school-children', 2, { 'birth-date': '2020-04-01' }, true],
    ['school-children', 2, { 'birth-date': '2020-04-02' }, false],
    ['school-children', 2, { 'birth-date': '2011-04-02' }, true],
    ['school-children', 2, { 'birth-date': '2011-04-01' }, false],
    ['school-children', 2, {}, false],
    ['couple', 0, {}, true],
    ['couple', 1, { relation: 'spouse' }, true],
    ['couple', 2, { relation: 'child' }, false],
    ['renamed', 1, { 'name-changes': 'yes' }, true],
    ['renamed', 1, { 'name-changes': 'unknown' }, false],
  ])('%s: member %i with %o → %s', (of, index, facts, asked) => {
    expect(isAskedOf({ of }, { index, facts, on })).toBe(asked)
  })
})

describe('what a form prints only of some', () => {
  test('is asked of nobody else', () => {
    const domicile = { of: 'japanese', within: 'filer' } as const
    expect([0, 1].map(index => isAskedOf(domicile, { index, facts: {}, on }))).toEqual([true, false])
  })
})

describe('what is about a spouse', () => {
  test('is asked only where there is one', () => {
    expect(isAskedIn({ needs: 'spouse' }, [{ relation: 'self' }, { relation: 'child' }])).toBe(false)
    expect(isAskedIn({ needs: 'spouse' }, [{ relation: 'self' }, { relation: 'spouse' }])).toBe(true)
    expect(isAskedIn({}, [])).toBe(true)
    expect([isAskedIn({ needs: 'unlisted' }, null), isAskedIn({ needs: 'unlisted' }, [{}])]).toEqual([true, false])
  })
})
