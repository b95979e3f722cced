import { describe, expect, test } from 'vitest'
import { procedureList } from '@/lib/rule-sets/procedure-list'
import { checkRuleSet } from '@/lib/rules/check'
import { aTown, aTownWith } from '@/tests/support/town'

function found(search: string, ruleSet = aTown()) {
  const findings = checkRuleSet(ruleSet, { forms: [], dataItems: [] })
  return procedureList({ ruleSet, base: aTown(), findings }, search)
}

describe('the list of procedures', () => {
  test('stands by department', () => {
    expect(found('')).toMatchObject([
      { department: '市民課', procedures: [{ id: 'tennyu' }, { id: 'teate' }, { id: 'inu' }] },
    ])
  })

  test.each([
    ['inu', ['inu']],
    ['ＩＮＵ', ['inu']],
    ['inu 市民課', ['inu']],
    ['届け出る', ['tennyu', 'teate', 'inu']],
    ['neko', []],
  ])('finds “%s”', (search, ids) => {
    expect(found(search).flatMap(({ procedures }) => procedures.map(({ id }) => id))).toEqual(ids)
  })

  test('marks what changed and what is wrong', () => {
    const [group] = found('inu', aTownWith('inu', { law: '' }))
    expect(group?.procedures).toEqual([{ id: 'inu', name: 'inu届', errors: 1, isChanged: true }])
  })

  test('keeps a procedure whose department is none', () => {
    expect(found('inu', aTownWith('inu', { department: 'gone' }))).toMatchObject([{ department: 'gone' }])
  })
})
