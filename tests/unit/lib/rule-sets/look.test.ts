import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { lookAt } from '@/lib/rule-sets/look'
import type { Procedure, RuleSet } from '@/lib/rules/schema'
import { aTown, aTownWith, is } from '@/tests/support/town'

const today = localDate('2026-11-24')

function look(id: string, ruleSet: RuleSet) {
  const procedure = ruleSet.procedures.find(one => one.id === id)
  if (!procedure) throw new Error(`there is no ${id}`)
  return lookAt(procedure, ruleSet, today)
}

function changed(changes: Partial<Procedure>) {
  return look('tennyu', aTownWith('tennyu', changes))
}

describe('a look at a procedure', () => {
  test('counts each deadline from today as an example', () => {
    expect(look('tennyu', aTown()).examples).toEqual([['2026年11月24日（火） → 2026年12月4日（金）']])
  })

  test('tells its own findings, and how many errors are elsewhere', () => {
    const { findings, otherErrors } = changed({ law: '', dependsOn: ['gone'] })
    expect(findings.map(({ fieldName }) => fieldName)).toEqual(['先に済ませる手続き1', '根拠法令'])
    expect(otherErrors).toBe(0)
    expect(look('inu', aTownWith('tennyu', { law: '', dependsOn: ['gone'] }))).toMatchObject({
      findings: [],
      otherErrors: 2,
    })
  })

  test('counts the cases that no longer come out as expected', () => {
    expect(look('tennyu', aTown()).cases).toEqual({ count: 1, failing: 0 })
    expect(changed({ requiredWhen: is('moved-from', 'abroad') }).cases).toEqual({ count: 1, failing: 1 })
  })

  test('evaluates nothing while the rules name what does not exist', () => {
    expect(changed({ requiredWhen: { op: 'derived', id: 'gone' } })).toMatchObject({ cases: { count: 0 }, table: null })
  })
})
