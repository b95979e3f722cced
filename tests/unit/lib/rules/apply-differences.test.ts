import { describe, expect, test } from 'vitest'
import { ruleSet } from '@/lib/catalogue'
import { applyDifferences, reversed } from '@/lib/rules/apply-differences'
import { differencesBetween, isSame } from '@/lib/rules/differences'
import { RuleSet } from '@/lib/rules/schema'

const [first, second, ...others] = ruleSet.procedures as [
  RuleSet['procedures'][number],
  RuleSet['procedures'][number],
  ...RuleSet['procedures'],
]

const changes: Readonly<Record<string, RuleSet>> = {
  'a word': { ...ruleSet, procedures: [{ ...first, title: { ...first.title, ja: '別の題名' } }, second, ...others] },
  'a condition': { ...ruleSet, procedures: [{ ...first, requiredWhen: { op: 'always' } }, second, ...others] },
  'a field that was not there': { ...ruleSet, procedures: [{ ...first, minutes: 3 }, second, ...others] },
  'a fee that is not confirmed': {
    ...ruleSet,
    procedures: [{ ...first, fee: { ...first.fee, amountYen: null } }, second, ...others],
  },
  'another order': { ...ruleSet, procedures: [second, first, ...others] },
  'one fewer': { ...ruleSet, procedures: [first, ...others] },
  'one more': { ...ruleSet, procedures: [...ruleSet.procedures, { ...first, id: 'another-one' }] },
  'a place nobody knows': {
    ...ruleSet,
    departments: ruleSet.departments.map((one, index) => (index === 0 ? { ...one, place: null } : one)),
  },
  'closed days': { ...ruleSet, closedDays: { ...ruleSet.closedDays, extra: ['2026-12-14'] } },
}

describe('differences', () => {
  test.each(Object.entries(changes))('lead there and back: %s', (_, changed) => {
    const differences = differencesBetween(ruleSet, changed)
    const there = RuleSet.parse(applyDifferences(ruleSet, differences))
    expect(differencesBetween(there, changed)).toEqual([])
    const back = RuleSet.parse(applyDifferences(there, reversed(differences)))
    const left = differencesBetween(back, ruleSet)
    // What was taken out comes back at the end of its list.
    expect(left.filter(({ place }) => place.field !== 'order')).toEqual([])
  })

  test('are refused where the place says something else by now', () => {
    const changed = changes['a word'] as RuleSet
    const differences = differencesBetween(ruleSet, changed)
    expect(applyDifferences(changed, differences)).toBeNull()
    expect(isSame(applyDifferences(ruleSet, differences), changed)).toBe(true)
  })
})
