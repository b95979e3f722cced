import { describe, expect, test } from 'vitest'
import { blankApplication } from '@/lib/apply/blank-application'
import { withoutPerson } from '@/lib/guide/roster'
import { newSession, type Session } from '@/lib/guide/session'

const family: Session = {
  ...newSession('ja'),
  members: [{ relation: 'self' }, { relation: 'spouse' }, { relation: 'child' }],
  application: {
    ...blankApplication(3),
    extra: { 'juminhyo-copies': '2', 'card-number.0': 'own', 'card-number.1': 'wife', 'card-number.2': 'child' },
  },
}

describe('somebody taken out of the household', () => {
  test('takes along what was typed for them, and nobody gets another’s', () => {
    const { members, application } = withoutPerson(family, 1)
    expect(members).toEqual([{ relation: 'self' }, { relation: 'child' }])
    expect(application?.people).toHaveLength(2)
    expect(application?.extra).toEqual({ 'juminhyo-copies': '2', 'card-number.0': 'own', 'card-number.1': 'child' })
  })

  test.each([0, -1, Number.NaN, 1.5, 9])('leaves everything where nobody stands: %d', place => {
    expect(withoutPerson(family, place)).toBe(family)
  })
})
