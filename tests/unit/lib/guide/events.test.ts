import { describe, expect, test } from 'vitest'
import { begunUnder, withEvent } from '@/lib/guide/events'
import { newSession } from '@/lib/guide/session'

const moved = {
  ...newSession('ja'),
  events: ['moving-in'],
  household: { 'moved-from': 'abroad' },
  draft: { id: 'd', ruleSetVersion: 1 },
  ownerKey: 'k',
}

describe('another event', () => {
  test('added to the others shares answers and draft', () => {
    expect(withEvent(moved, 'birth', true)).toEqual({ ...moved, events: ['moving-in', 'birth'] })
  })

  test('apart from the others keeps the answers and leaves the draft alone', () => {
    expect(withEvent(moved, 'birth', false)).toEqual({ ...moved, events: ['birth'], draft: null, ownerKey: null })
  })

  test.each([true, false])('the same again changes nothing (also: %s)', isAlso => {
    expect(withEvent(moved, 'moving-in', isAlso)).toBe(moved)
  })
})

describe('the version of the rules somebody began under', () => {
  const under = (version: number) => ({ ...moved, rulesVersion: version })

  test('is that of the first answers, also when an event is added or begun again', () => {
    expect(begunUnder(7, newSession('ja'), moved).rulesVersion).toBe(7)
    expect(begunUnder(8, under(7), under(7)).rulesVersion).toBe(7)
    expect(begunUnder(8, under(7), withEvent(under(7), 'birth', true)).rulesVersion).toBe(7)
  })

  test('begins anew with another event apart', () => {
    expect(begunUnder(8, under(7), withEvent(under(7), 'birth', false)).rulesVersion).toBe(8)
  })

  test('is taken up by whoever began before it was kept', () => {
    expect(begunUnder(8, moved, moved).rulesVersion).toBe(8)
  })
})
