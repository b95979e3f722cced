import { describe, expect, test } from 'vitest'
import { findingsReport } from '@/lib/rule-sets/findings-report'
import { checkRuleSet } from '@/lib/rules/check'
import type { RuleSet } from '@/lib/rules/schema'
import { aTown, aTownWith, is, townForms } from '@/tests/support/town'

function report(ruleSet: RuleSet, extent: 'examples' | 'all' = 'examples'): string {
  return findingsReport(checkRuleSet(ruleSet, townForms), ruleSet, extent)
}

describe('the report of a check', () => {
  test('tells an error with its place, its reason and answers that show it', () => {
    const impossible = { op: 'all' as const, of: [is('moved-from', 'abroad'), is('moved-from', 'other-city')] }
    const [error, witness] = report({ ...aTownWith('inu', { requiredWhen: impossible }), cases: [] }).split('\n')
    expect(error).toBe(
      '誤り  手続き「inu届」inu › 必要になる条件: だれにも必要になりません。「「前に住んでいたところ」が「国外」」と「「前に住んでいたところ」が「ほかの市区町村」」が同時に成り立つことはないためです。',
    )
    expect(witness).toBe(
      '    たとえば、こう答えた人：できごと＝引っ越してきた／来庁日＝2027年6月16日（水）／前に住んでいたところ＝国外／あなた＝生年月日：1990年6月16日（土）',
    )
  })

  test('gathers warnings by kind, with examples and how many more there are', () => {
    const procedures = aTown().procedures.map(one => ({ ...one, unconfirmed: ['fee' as const, 'bring' as const] }))
    const lines = report(aTown({ procedures })).split('\n')
    expect(lines).toContain('注意  担当課確認 6件')
    expect(lines).toContain('  手続き「tennyu届」tennyu › 手数料: 担当課確認：手数料。')
    expect(lines.filter(line => /^ {2}ほか\d+件$/.test(line))).toHaveLength(2)
  })

  test('names a whole thing where no field of it is meant', () => {
    const dataItems = [{ id: 'fax', name: 'ファクス' }]
    const findings = checkRuleSet(aTown(), { ...townForms, dataItems })
    expect(findingsReport(findings, aTown(), 'examples')).toContain(
      '様式の項目「fax」fax: 「ファクス」は、どの手続きの様式にも印刷されません。',
    )
  })

  test('tells all of them where all are asked for', () => {
    const procedures = aTown().procedures.map(one => ({ ...one, unconfirmed: ['fee' as const, 'bring' as const] }))
    const lines = report(aTown({ procedures }), 'all').split('\n')
    expect(lines.filter(line => line.endsWith('担当課確認：手数料。'))).toHaveLength(3)
    expect(lines.filter(line => /^ {2}ほか\d+件$/.test(line))).toEqual([])
  })
})
