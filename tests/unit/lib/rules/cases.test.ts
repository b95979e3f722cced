import { describe, expect, test } from 'vitest'
import { bookOf } from '@/lib/rules/book'
import { expectingNow, runCase } from '@/lib/rules/cases'
import { aCase, aTown, aTownWith, inThreeLanguages, on, tenDaysAfterMoving } from '@/tests/support/town'

const town = bookOf(aTown())
const nothing = { required: [], notRequired: [], needsChecking: [], deadlines: {} }

/** Paid from the month after a claim; ten days after the move a claim still counts as made in its month. */
const townThatPays = bookOf({
  ...aTownWith('teate', {
    deadlines: tenDaysAfterMoving.map(deadline => ({
      ...deadline,
      benefit: { event: on('moved-in-on'), rates: [{ when: { op: 'always' }, value: 'teate' }] },
    })),
  }),
  values: [
    {
      id: 'teate',
      name: inThreeLanguages('手当の額'),
      unit: 'yen-a-month',
      ranges: [{ amount: 10000 }],
      law: '試験条例 第2条',
      source: { verification: 'knowledge-only', confidence: 'high' },
    },
  ],
})
const claimedOn = (today: string, month: string) =>
  aCase('one', { today, expect: { ...nothing, paidFrom: { teate: month } } })

describe('a case', () => {
  test('passes when every procedure it names is as expected', () => {
    const expectations = { ...nothing, required: ['tennyu', 'teate', 'inu'], deadlines: { tennyu: '2026-11-30' } }
    expect(runCase(town, aCase('one', { expect: expectations }))).toMatchObject({ passed: true, differences: [] })
  })

  test('says what it expected and what it got', () => {
    const run = runCase(
      town,
      aCase('one', { expect: { ...nothing, notRequired: ['inu'], deadlines: { tennyu: '2026-12-01' } } }),
    )
    expect(run.passed).toBe(false)
    expect(run.differences).toEqual([
      { procedure: 'inu', about: 'verdict', expected: 'not-required', actual: 'required' },
      { procedure: 'tennyu', about: 'deadline', expected: '2026-12-01', actual: '2026-11-30' },
    ])
  })

  test('without members leaves open what depends on them', () => {
    const unknownHousehold = { household: aCase('one').answers.household, members: [] }
    const run = runCase(
      town,
      aCase('one', { answers: unknownHousehold, expect: { ...nothing, needsChecking: ['teate'] } }),
    )
    expect(run.passed).toBe(true)
  })

  test('expects the first month that is paid for a claim on its day', () => {
    expect(runCase(townThatPays, claimedOn('2026-11-30', '2026-12')).differences).toEqual([])
    expect(runCase(townThatPays, claimedOn('2026-12-01', '2026-12')).differences).toEqual([
      { procedure: 'teate', about: 'paid-from', expected: '2026-12', actual: '2027-01' },
    ])
    expect(runCase(town, claimedOn('2026-11-30', '2026-12')).differences).toMatchObject([{ actual: null }])
  })

  test('expects 不要 of a procedure of another event', () => {
    const elsewhere = bookOf(aTownWith('inu', { events: ['birth'] }))
    expect(runCase(elsewhere, aCase('one', { expect: { ...nothing, notRequired: ['inu'] } })).passed).toBe(true)
  })
})

describe('a case brought up to date', () => {
  test('passes and names the same procedures', () => {
    const stale = aCase('one', {
      expect: { ...nothing, notRequired: ['inu', 'tennyu'], deadlines: { tennyu: '2026-12-24' } },
    })
    const updated = expectingNow(town, stale)
    expect(updated.expect).toEqual({ ...nothing, required: ['inu', 'tennyu'], deadlines: { tennyu: '2026-11-30' } })
    expect(runCase(town, updated).passed).toBe(true)
  })

  test('follows the month that is paid first, and drops it where nothing is paid by the month', () => {
    const stale = claimedOn('2026-12-01', '2026-12')
    expect(expectingNow(townThatPays, stale).expect.paidFrom).toEqual({ teate: '2027-01' })
    expect(expectingNow(town, stale).expect.paidFrom).toEqual({})
  })

  test('drops a deadline that there is no longer', () => {
    const stale = aCase('one', { expect: { ...nothing, deadlines: { inu: '2026-12-24' } } })
    expect(expectingNow(town, stale).expect.deadlines).toEqual({})
  })
})
