import { describe, expect, test } from 'vitest'
import { withEvent } from '@/lib/guide/events'
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
