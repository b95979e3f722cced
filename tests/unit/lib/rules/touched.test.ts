import { describe, expect, test } from 'vitest'
import { bookOf } from '@/lib/rules/book'
import type { RuleSet } from '@/lib/rules/schema'
import { canDifferInVerdict, touchedProcedures } from '@/lib/rules/touched'
import { aProcedure, aTown, inThreeLanguages, tenDaysAfterMoving } from '@/tests/support/town'

const follower = aProcedure('follower', {
  deadlines: [{ rules: [{ kind: 'with', procedure: 'tennyu' }], text: inThreeLanguages('一緒に') }],
})
const town = withFollower(aTown())

function withFollower(ruleSet: RuleSet): RuleSet {
  return { ...ruleSet, procedures: [...ruleSet.procedures, follower] }
}

function touchedBy(after: RuleSet) {
  return Object.fromEntries(touchedProcedures(bookOf(town), bookOf(after)))
}

function withTennyu(changes: Partial<RuleSet['procedures'][number]>): RuleSet {
  return { ...town, procedures: town.procedures.map(one => (one.id === 'tennyu' ? { ...one, ...changes } : one)) }
}

describe('what a change touches', () => {
  test('is nothing where nothing changed, and nothing for words', () => {
    expect(touchedBy({ ...town })).toEqual({})
    expect(touchedBy(withTennyu({ title: { ja: '転入' } }))).toEqual({})
  })

  test('is also what is filed together with it', () => {
    const deadlines = tenDaysAfterMoving.map(one => ({ ...one, rules: [{ kind: 'none' as const }] }))
    expect(touchedBy(withTennyu({ deadlines }))).toEqual({ tennyu: 'rules', follower: 'rules' })
  })

  test('is only the day where closed days alone changed', () => {
    const touched = touchedBy({ ...town, closedDays: { ...town.closedDays, extra: ['2026-11-30'] } })
    expect(touched).toMatchObject({ tennyu: 'closed-days', follower: 'closed-days' })
    expect(Object.values(touched)).not.toContain('rules')
  })
})

describe('a verdict can differ', () => {
  const canDiffer = (after: RuleSet) =>
    town.procedures.flatMap(({ id }) => (canDifferInVerdict(id, bookOf(town), bookOf(after)) ? [id] : []))

  test('only of what names what changed: an option of a fact', () => {
    const facts = town.facts.map(fact =>
      fact.kind === 'choice' && fact.id === 'moved-from'
        ? { ...fact, options: [...fact.options, { id: 'moon', label: { ja: '月' }, clause: { ja: '月' } }] }
        : fact,
    )
    const named = canDiffer({ ...town, facts } as RuleSet)
    expect(named).toContain('tennyu')
    expect(named).not.toContain('follower')
  })

  test('not for words, closed days or fees', () => {
    expect(canDiffer(withTennyu({ fee: { amountYen: 300, text: { ja: '300円' } }, title: { ja: '転入' } }))).toEqual([])
    expect(canDiffer({ ...town, closedDays: { ...town.closedDays, extra: ['2026-11-30'] } })).toEqual([])
  })
})
