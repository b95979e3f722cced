import { describe, expect, test } from 'vitest'
import { bookOf } from '@/lib/rules/book'
import { branchesDecidedBy, branchesOf, branchKey } from '@/lib/rules/case-coverage'
import type { Case, Procedure } from '@/lib/rules/schema'
import { aCase, age, aProcedure, aTown, inThreeLanguages, is, tenDaysAfterMoving, yes } from '@/tests/support/town'

const said = inThreeLanguages
const promptly: Procedure['deadlines'][number] = { rules: [{ kind: 'promptly' }], text: said('速やかに') }
const nothing: Case['expect'] = { required: [], notRequired: [], needsChecking: [], deadlines: {} }

/** The branches of one procedure that a case of a family with a dog, come from another city, decides. */
function decided(changes: Partial<Procedure>, expected: Partial<Case['expect']>): readonly string[] {
  const town = aTown()
  const book = bookOf({ ...town, procedures: [...town.procedures, aProcedure('new', changes)] })
  const example = aCase('one', { expect: { ...nothing, ...expected } })
  return branchesDecidedBy(example, book).map(branchKey)
}

describe('the branches of a procedure', () => {
  test('are its deadlines, its exceptions, and both verdicts', () => {
    const exceptions = [{ when: yes('has-dog'), because: said('犬') }]
    const procedure = aProcedure('new', { exceptions, deadlines: [promptly, promptly] })
    expect(branchesOf(procedure).map(branchKey)).toEqual([
      'new deadline 0',
      'new deadline 1',
      'new exception 0',
      'new required 0',
      'new not-required 0',
    ])
  })
})

describe('a case decides', () => {
  const required = ['new']
  const notRequired = ['new']

  test.each<[string, Partial<Procedure>, Partial<Case['expect']>, readonly string[]]>([
    ['that a procedure is required', {}, { required }, ['new required 0']],
    ['that it is not', { requiredWhen: is('moved-from', 'abroad') }, { notRequired }, ['new not-required 0']],
    ['nothing of what it does not name', {}, {}, []],
    ['nothing where it is wrong', {}, { notRequired }, []],
    ['nothing of another event', { events: ['birth'] }, { notRequired }, []],
    [
      'the exception that holds, and no other',
      {
        exceptions: [
          { when: is('moved-from', 'abroad'), because: said('国外') },
          { when: yes('has-dog'), because: said('犬') },
        ],
      },
      { notRequired },
      ['new exception 1', 'new not-required 0'],
    ],
    [
      'no exception of what would not be required anyway',
      { requiredWhen: is('moved-from', 'abroad'), exceptions: [{ when: yes('has-dog'), because: said('犬') }] },
      { notRequired },
      ['new not-required 0'],
    ],
    [
      'the deadline whose day it names',
      { deadlines: tenDaysAfterMoving },
      { required, deadlines: { new: '2026-11-30' } },
      ['new deadline 0', 'new required 0'],
    ],
    ['no deadline whose day it leaves out', { deadlines: tenDaysAfterMoving }, { required }, ['new required 0']],
    [
      'a deadline without a day as soon as the verdict',
      {
        deadlines: [
          { ...promptly, when: is('moved-from', 'abroad') },
          { ...promptly, when: yes('has-dog') },
        ],
      },
      { required },
      ['new deadline 1', 'new required 0'],
    ],
    [
      'the deadline of the member who needs it',
      {
        per: 'member',
        requiredWhen: age({ under: 18 }),
        deadlines: [
          { ...promptly, when: is('relation', 'self') },
          { ...promptly, when: is('relation', 'child') },
        ],
      },
      { required },
      ['new deadline 1', 'new required 0'],
    ],
  ])('%s', (_, changes, expected, branches) => {
    expect(decided(changes, expected)).toEqual(branches)
  })
})
