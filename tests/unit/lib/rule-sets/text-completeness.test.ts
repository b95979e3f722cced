import { describe, expect, test } from 'vitest'
import { ruleSet } from '@/lib/catalogue'
import { textCompleteness } from '@/lib/rule-sets/text-completeness'
import type { RuleSet } from '@/lib/rules/schema'
import { aTown, aTownWith } from '@/tests/support/town'

function ofKind(kind: string, rules: RuleSet) {
  return textCompleteness(rules).find(one => one.kind === kind)
}

describe('the texts of a rule set', () => {
  test('are counted by kind and language', () => {
    const items = ofKind('item', aTown())
    expect(items).toEqual({
      kind: 'item',
      title: '持ち物',
      texts: 1,
      written: { ja: 1, 'ja-easy': 1, en: 1 },
      gaps: [],
    })
  })

  test('that are not written lead to where they are written', () => {
    const title = { ja: '転入を届け出る', en: ' ' }
    expect(ofKind('procedure', aTownWith('tennyu', { title }))?.gaps).toEqual([
      {
        key: 'procedure tennyu title ja-easy',
        language: 'ja-easy',
        where: 'tennyu届の題名',
        href: '/admin/rules/tennyu#title.ja-easy',
        japanese: '転入を届け出る',
      },
      expect.objectContaining({ language: 'en', href: '/admin/rules/tennyu#title.en' }),
    ])
    const [dog] = aTown().questions.filter(({ id }) => id === 'has-dog')
    const questions = dog ? [{ ...dog, title: { ja: '犬は？', en: 'Dog?' } }] : []
    expect(ofKind('question', { ...aTown(), questions })?.gaps).toMatchObject([
      { language: 'ja-easy', href: '/admin/entries/question/has-dog#question.title.ja-easy' },
    ])
  })

  test('of this city are all there', () => {
    expect(textCompleteness(ruleSet).flatMap(({ gaps }) => gaps)).toEqual([])
  })
})
