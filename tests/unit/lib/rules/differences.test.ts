import { describe, expect, test } from 'vitest'
import { differencesBetween, isSame } from '@/lib/rules/differences'
import type { Procedure, RuleSet } from '@/lib/rules/schema'
import { aProcedure, aTown, aTownWith, inThreeLanguages, tenDaysAfterMoving, yes } from '@/tests/support/town'

function longer(count: number): Procedure['deadlines'] {
  return tenDaysAfterMoving.map(deadline => ({ ...deadline, rules: deadline.rules.map(rule => ({ ...rule, count })) }))
}

function changesTo(after: RuleSet): readonly string[] {
  return differencesBetween(aTown(), after).map(({ kind, place }) =>
    [kind, place.kind, place.id, place.field].join(' '),
  )
}

describe('the differences between two rule sets', () => {
  test('are none between equal ones, whatever the order of their fields', () => {
    const { schemaVersion, ...others } = aTown()
    expect(changesTo({ ...others, schemaVersion })).toEqual([])
  })

  test.each<[string, RuleSet, readonly string[]]>([
    [
      'a text in one language',
      aTownWith('inu', { title: { ...inThreeLanguages('inuを届け出る'), en: 'Dog' } }),
      ['changed procedure inu title.en'],
    ],
    [
      'a text in a new language',
      aTownWith('inu', { fee: { amountYen: 0, text: { ja: '無料' } } }),
      ['changed procedure inu fee'],
    ],
    ['a condition', aTownWith('inu', { requiredWhen: yes('has-dog') }), ['changed procedure inu requiredWhen']],
    [
      'one of a deadline’s rules',
      aTownWith('tennyu', { deadlines: longer(20) }),
      ['changed procedure tennyu deadlines.0.rules.0'],
    ],
    [
      'one deadline more',
      aTownWith('tennyu', { deadlines: [...longer(10), ...longer(20)] }),
      ['changed procedure tennyu deadlines'],
    ],
    ['an item', aTownWith('tennyu', { bring: [{ item: 'passport' }] }), ['changed procedure tennyu bring.0.item']],
    [
      'two fields',
      aTownWith('inu', { law: '別', risk: inThreeLanguages('罰金') }),
      ['changed procedure inu law', 'changed procedure inu risk'],
    ],
    ['a new procedure', aTown({ procedures: [...aTown().procedures, aProcedure('neko')] }), ['added procedure neko ']],
    ['a procedure gone', aTown({ procedures: aTown().procedures.slice(1) }), ['removed procedure tennyu ']],
    ['another order', aTown({ questions: aTown().questions.toReversed() }), ['changed question  order']],
    [
      'closed days',
      aTown({ closedDays: { ...aTown().closedDays, extra: ['2026-12-28'] } }),
      ['changed rule-set  closedDays'],
    ],
  ])('name the place: %s', (_, after, expected) => {
    expect(changesTo(after)).toEqual(expected)
  })

  test('carry both values', () => {
    expect(differencesBetween(aTown(), aTownWith('inu', { law: '別の条例' }))).toMatchObject([
      { before: '試験条例 第1条', after: '別の条例' },
    ])
  })
})

test.each<[unknown, unknown, boolean]>([
  [{ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: undefined }, true],
  [[1, 2], [2, 1], false],
  [{ in: ['a', 'b'] }, { in: ['b', 'a'] }, true],
  [{ in: ['a', 'b'] }, { in: ['b'] }, false],
  [[], {}, false],
  [null, {}, false],
  ['1', 1, false],
])('%j and %j are the same: %s', (a, b, same) => {
  expect(isSame(a, b)).toBe(same)
})
