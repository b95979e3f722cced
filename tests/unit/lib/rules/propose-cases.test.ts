import { describe, expect, test } from 'vitest'
import { any, not } from '@/lib/catalogue/vocabulary'
import { bookOf } from '@/lib/rules/book'
import { runCase } from '@/lib/rules/cases'
import { checkRuleSet } from '@/lib/rules/check'
import { caseCoverage, proposeCases, proposeCasesFor } from '@/lib/rules/propose-cases'
import { Case, type RuleSet } from '@/lib/rules/schema'
import { aProcedure, aTown, inThreeLanguages, is, tenDaysAfterMoving, townForms, yes } from '@/tests/support/town'

const said = inThreeLanguages

function withProposals(ruleSet: RuleSet): RuleSet {
  return { ...ruleSet, cases: [...ruleSet.cases, ...proposeCases(bookOf(ruleSet))] }
}

/** Two deadlines, an exception, somebody who needs it and somebody who does not. */
const branching = aProcedure('new', {
  requiredWhen: yes('has-dog'),
  exceptions: [{ when: not(any(is('moved-from', 'other-city'), is('moved-from', 'abroad'))), because: said('残る') }],
  deadlines: [
    { rules: [{ kind: 'promptly' }], text: said('速やかに'), when: is('moved-from', 'abroad') },
    ...tenDaysAfterMoving.map(one => ({ ...one, when: is('moved-from', 'other-city') })),
  ],
})

describe('proposed cases', () => {
  const town = aTown({ procedures: [...aTown().procedures, branching] })
  const proposals = proposeCases(bookOf(town))

  test('hold, and are cases an editor can keep', () => {
    for (const proposal of proposals) {
      expect(Case.parse(proposal)).toEqual(proposal)
      expect(runCase(bookOf(town), proposal).differences).toEqual([])
    }
    expect(checkRuleSet(withProposals(town), townForms).filter(({ severity }) => severity === 'error')).toEqual([
      expect.objectContaining({
        code: 'never-true',
        place: { kind: 'procedure', id: 'new', field: 'exceptions.0.when' },
      }),
    ])
  })

  test('leave nothing undecided, and decide nothing twice', () => {
    expect(caseCoverage(bookOf(withProposals(town)))).toMatchObject({
      decided: 11,
      total: 11,
      procedures: { decided: 4, total: 4 },
    })
    expect(proposeCases(bookOf(withProposals(town)))).toEqual([])
  })

  test('say what happens and when', () => {
    expect(proposeCasesFor(bookOf(town), branching)).toMatchObject([
      { id: 'new-deadline-1', title: { ja: 'new届：必要になる（期限：速やかに）' }, expect: { deadlines: {} } },
      {
        id: 'new-deadline-2',
        answers: { household: { 'moved-from': 'other-city', 'moved-in-on': '2027-06-09', 'has-dog': 'yes' } },
        expect: { required: ['new'], notRequired: [], needsChecking: [], deadlines: { new: '2027-06-21' } },
      },
      { id: 'new-not-required', title: { ja: 'new届：必要にならない' }, expect: { notRequired: ['new'] } },
    ])
  })

  test('do not take an id that is taken', () => {
    const [example] = aTown().cases
    if (!example) throw new Error('the town has a case')
    const taken = { ...town, cases: [{ ...example, id: 'new-not-required' }] }
    expect(proposeCasesFor(bookOf(taken), branching).map(({ id }) => id)).toContain('new-not-required-2')
  })
})

describe('coverage', () => {
  test('counts what people can be told, not what nobody can', () => {
    expect(caseCoverage(bookOf(aTown()))).toEqual({ decided: 3, total: 7, procedures: { decided: 0, total: 3 } })
  })
})
