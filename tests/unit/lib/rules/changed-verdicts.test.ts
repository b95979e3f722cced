import { describe, expect, test } from 'vitest'
import { bookOf } from '@/lib/rules/book'
import { changedVerdicts } from '@/lib/rules/changed-verdicts'
import { aCase, aProcedure, aTown, aTownWith, is, tenDaysAfterMoving, yes } from '@/tests/support/town'

const town = bookOf(aTown())
const withoutDog = aCase('without-dog', {
  answers: { ...aCase('one').answers, household: { ...aCase('one').answers.household, 'has-dog': 'no' } },
})
const cases = [aCase('family'), withoutDog]

describe('the change between two rule sets', () => {
  test('is none between equal ones', () => {
    expect(changedVerdicts(town, bookOf(aTown()), cases)).toEqual([])
  })

  test('gathers the cases that change alike', () => {
    const after = bookOf(aTownWith('tennyu', { requiredWhen: is('moved-from', 'abroad') }))
    const [change, ...others] = changedVerdicts(town, after, cases)
    expect(others).toEqual([])
    expect(change).toMatchObject({
      procedure: 'tennyu',
      kind: 'verdict',
      before: { verdict: 'required' },
      after: { verdict: 'not-required', deadline: null },
    })
    expect(change?.cases.map(({ id }) => id)).toEqual(['family', 'without-dog'])
  })

  test('of a day keeps the verdict', () => {
    const [deadline] = tenDaysAfterMoving
    const later = deadline ? [{ ...deadline, rules: deadline.rules.map(rule => ({ ...rule, count: 20 })) }] : []
    const after = bookOf(aTownWith('tennyu', { deadlines: later }))
    expect(changedVerdicts(town, after, [aCase('family')])).toMatchObject([
      { kind: 'deadline', before: { deadline: { on: '2026-11-30' } }, after: { deadline: { on: '2026-12-10' } } },
    ])
  })

  test('of a reason alone is told as such', () => {
    const after = bookOf(aTownWith('tennyu', { requiredWhen: yes('has-dog') }))
    expect(changedVerdicts(town, after, [aCase('family')])).toMatchObject([
      {
        kind: 'reason',
        before: { because: 'ほかの市区町村から引っ越してきたため' },
        after: { because: '犬がいるため' },
      },
    ])
  })

  test('of a new and of a removed procedure has no before and no after', () => {
    const procedures = [...aTown().procedures.filter(({ id }) => id !== 'inu'), aProcedure('neko')]
    expect(changedVerdicts(town, bookOf(aTown({ procedures })), [aCase('family')])).toMatchObject([
      { procedure: 'neko', before: null, after: { verdict: 'required' } },
      { procedure: 'inu', before: { verdict: 'required' }, after: null },
    ])
  })

  test('puts verdicts before deadlines, and deadlines before reasons', () => {
    const procedures = aTown().procedures.map(procedure =>
      procedure.id === 'tennyu' ? { ...procedure, deadlines: [] } : { ...procedure, requiredWhen: yes('has-dog') },
    )
    const kinds = changedVerdicts(town, bookOf(aTown({ procedures })), [withoutDog]).map(({ kind }) => kind)
    expect(kinds).toEqual(['verdict', 'deadline', 'reason'])
  })
})
