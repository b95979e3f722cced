import { describe, expect, test } from 'vitest'
import { bookOf } from '@/lib/rules/book'
import { situationOf } from '@/lib/rules/cases'
import { replay } from '@/lib/rules/replay'
import { aCase, aProcedure, aTown, aTownWith, is, yes } from '@/tests/support/town'

const town = bookOf(aTown())
const answers = aCase('one').answers
const family = situationOf(aCase('family'))
const withoutDog = situationOf(
  aCase('without-dog', { answers: { ...answers, household: { ...answers.household, 'has-dog': 'no' } } }),
)
const { 'has-dog': _, ...untold } = answers.household
const unsaid = situationOf(aCase('unsaid', { answers: { ...answers, household: untold } }))

const nobody = { count: 0, examples: [] }

describe('a replay', () => {
  test('of equal rule sets finds nothing', () => {
    expect(replay(town, bookOf(aTown()), [family, withoutDog, unsaid])).toEqual([])
  })

  test('says to whom something happens', () => {
    const after = bookOf(aTownWith('tennyu', { requiredWhen: yes('has-dog') }))
    expect(replay(town, after, [family, withoutDog, unsaid])).toEqual([
      { procedure: 'tennyu', gained: nobody, lost: { count: 1, examples: [1] }, unclear: { count: 1, examples: [2] } },
    ])
    expect(replay(after, town, [family, withoutDog, unsaid])).toEqual([
      { procedure: 'tennyu', gained: { count: 2, examples: [1, 2] }, lost: nobody, unclear: nobody },
    ])
  })

  test('counts all and names the first', () => {
    const after = bookOf(aTownWith('tennyu', { requiredWhen: is('moved-from', 'abroad') }))
    const [change] = replay(
      town,
      after,
      Array.from({ length: 50 }, () => family),
    )
    expect(change?.lost).toEqual({ count: 50, examples: Array.from({ length: 20 }, (_, index) => index) })
  })

  test('takes a procedure that is new or gone as not required there', () => {
    const procedures = [...aTown().procedures.filter(({ id }) => id !== 'inu'), aProcedure('neko')]
    expect(replay(town, bookOf(aTown({ procedures })), [family])).toEqual([
      { procedure: 'neko', gained: { count: 1, examples: [0] }, lost: nobody, unclear: nobody },
      { procedure: 'inu', gained: nobody, lost: { count: 1, examples: [0] }, unclear: nobody },
    ])
  })
})
