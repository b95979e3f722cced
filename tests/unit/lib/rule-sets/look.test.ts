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
  test('shows what a resident would read, by an example', () => {
    const { previews, cases } = look('tennyu', aTown())
    expect(cases).toEqual({ count: 1, failing: 0 })
    expect(previews[0]).toMatchObject({
      language: 'ja',
      title: 'tennyuを届け出る',
      because: 'ほかの市区町村から引っ越してきたため',
      day: '11月30日（月）',
      place: '市民課 1階',
    })
    expect(previews.map(({ language }) => language)).toEqual(['ja', 'ja-easy', 'en'])
  })

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
    const { cases, previews } = changed({ requiredWhen: is('moved-from', 'abroad') })
    expect(cases).toEqual({ count: 1, failing: 1 })
    expect(previews[0]?.because).toBeNull()
  })

  test('evaluates nothing while the rules name what does not exist', () => {
    const { cases, previews } = changed({ requiredWhen: { op: 'derived', id: 'gone' } })
    expect(cases.count).toBe(0)
    expect(previews[0]).toMatchObject({ because: null, deadline: '住み始めた日の翌日から10日以内' })
  })
})
