import { describe, expect, test } from 'vitest'
import { formDataFrom } from '@/lib/forms/form-data'
import { aFormSource } from '@/tests/support/sample-form-source'

function dataOf(events: readonly string[], household: Readonly<Record<string, string>>) {
  return formDataFrom(aFormSource({ events, answers: { household, members: [] } }))
}

describe('what benefits ask', () => {
  test.each([
    ['moving-out', { 'moving-out-on': '2026-12-20' }, 'moved', '2026-12-20'],
    ['job-starting', { 'becomes-public-servant': 'yes', 'started-on': '2026-12-01' }, 'servant', '2026-12-01'],
    ['job-starting', { 'started-on': '2026-12-01' }, '', '2026-12-01'],
    ['death', { 'died-on': '2026-11-22' }, 'died', '2026-11-22'],
    ['divorce', { 'divorced-on': '2026-11-20' }, 'divorced', '2026-11-20'],
  ])('児童手当 ends by %s %j as %s on %s', (event, household, end, on) => {
    const { allowanceEnd, allowanceChangedOn } = dataOf([event], household)
    expect([allowanceEnd, allowanceChangedOn]).toEqual([end, on])
  })

  test.each([
    ['birth', 'increase', 'birth'],
    ['divorce', 'decrease', 'divorce'],
    ['child-raising', '', ''],
  ])('児童手当 after %s: %s because of %s', (event, change, reason) => {
    const { allowanceChange, allowanceReason } = dataOf([event], {})
    expect([allowanceChange, allowanceReason]).toEqual([change, reason])
  })

  test.each([
    [['job-leaving'], { 'left-on': '2026-11-30' }, 'left-job', '2026-11-30'],
    [['divorce'], { 'divorced-on': '2026-11-20' }, 'lost-support', '2026-11-20'],
    [['moving-in'], { 'moved-from': 'abroad', 'moved-in-on': '2026-12-02' }, 'from-abroad', '2026-12-02'],
    [['moving-in'], { 'moved-from': 'other-city', 'moved-in-on': '2026-12-02' }, '', '2026-12-02'],
  ])('第1号 after %j %j: %s on %s', (events, household, reason, on) => {
    const { pensionReason, pensionOn } = dataOf(events, household)
    expect([pensionReason, pensionOn]).toEqual([reason, on])
  })

  test.each([
    ['death', 'died', 'owner', 'died'],
    ['moving-out', 'moved-out', '', 'moving-out'],
    ['moving-within', '', 'address', 'moving-within'],
    ['name-change', '', 'name', ''],
  ])('a moped and care after %s', (event, vehicleEnd, vehicleChange, careEnd) => {
    expect(dataOf([event], {})).toMatchObject({ vehicleEnd, vehicleChange, careEnd })
  })
})
