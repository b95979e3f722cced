import { describe, expect, test } from 'vitest'
import { all, anyMember } from '@/lib/catalogue/vocabulary'
import { bookOf } from '@/lib/rules/book'
import { checkRuleSet } from '@/lib/rules/check'
import { groundFor } from '@/lib/rules/proof/ground'
import type { Condition, RuleSet } from '@/lib/rules/schema'
import { age, aTown, is, townForms, yes } from '@/tests/support/town'

const town = aTown()

/** As an editor changes it: everything but the one procedure stays the very same object. */
function edited(requiredWhen: Condition): RuleSet {
  const procedures = town.procedures.map(one => (one.id === 'inu' ? { ...one, requiredWhen } : one))
  return { ...town, procedures, cases: [] }
}

/** Where days are told apart that others named, another example may be as good. */
function found(ruleSet: RuleSet) {
  return checkRuleSet(ruleSet, townForms).map(({ witness, ...finding }) => ({
    ...finding,
    isShown: witness !== undefined,
  }))
}

const edits: readonly Condition[] = [
  all(yes('has-dog'), is('moved-from', 'abroad')),
  all(is('moved-from', 'abroad'), is('moved-from', 'other-city')),
  anyMember(age({ under: 18 })),
  anyMember(age({ under: 3 })),
  yes('has-dog'),
]

describe('rule sets on the same ground', () => {
  test('share it as long as nothing new has to be told apart', () => {
    const ground = groundFor(bookOf(town))
    expect(groundFor(bookOf(edited(anyMember(age({ under: 18 })))))).toBe(ground)
    expect(groundFor(bookOf(edited(anyMember(age({ under: 3 })))))).not.toBe(ground)
    expect(groundFor(bookOf({ ...town, questions: [...town.questions] }))).not.toBe(ground)
  })

  test('have the findings they have alone, in whatever order they are edited', () => {
    for (const requiredWhen of [...edits, ...edits]) {
      const ruleSet = edited(requiredWhen)
      expect(found(ruleSet)).toEqual(found(structuredClone(ruleSet)))
    }
  })
})
