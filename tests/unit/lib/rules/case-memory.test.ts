import { expect, test } from 'vitest'
import { bookOf } from '@/lib/rules/book'
import { perCase } from '@/lib/rules/case-memory'
import type { Procedure, RuleSet } from '@/lib/rules/schema'
import { aCase, aTown, inThreeLanguages } from '@/tests/support/town'

const town = aTown()
const example = aCase('one', { expect: { required: ['inu'], notRequired: [], needsChecking: [], deadlines: {} } })

function withChanged(id: string, changes: Partial<Procedure>, base: RuleSet = town): RuleSet {
  return { ...base, procedures: base.procedures.map(one => (one.id === id ? { ...one, ...changes } : one)) }
}

test('a case is worked out anew only where what it names has changed', () => {
  let times = 0
  const count = perCase(() => ++times)
  const worked = (ruleSet: RuleSet) => count(bookOf(ruleSet), example)
  expect([worked(town), worked({ ...town }), worked(withChanged('tennyu', { law: '別の法' }))]).toEqual([1, 1, 1])
  expect(worked(withChanged('inu', { law: '別の法' }))).toBe(2)
  expect(worked({ ...town, closedDays: { ...town.closedDays } })).toBe(3)
})

test('a deadline of another procedure changes with that one', () => {
  let times = 0
  const count = perCase(() => ++times)
  const deadlines = [{ rules: [{ kind: 'with' as const, procedure: 'tennyu' }], text: inThreeLanguages('同時') }]
  const together = withChanged('inu', { deadlines })
  count(bookOf(together), example)
  expect(count(bookOf(withChanged('tennyu', { law: '別の法' }, together)), example)).toBe(2)
})
