import { expect, test } from 'vitest'
import { fieldName, placeName } from '@/lib/rules/place-names'
import { placeOf } from '@/lib/rules/placed'
import { aTown } from '@/tests/support/town'

test.each([
  ['requiredWhen.of.1.where', '必要になる条件'],
  ['title.ja-easy', '題名（やさしい日本語）'],
  ['deadlines.1.rules.0.from', '期限2の数え方'],
  ['deadlines.0.text.en', '期限1の言葉（英語）'],
  ['notes.2.ja', '備考3（日本語）'],
  ['unheard-of', 'unheard-of'],
])('the field %s is called %s', (field, name) => {
  expect(fieldName(field)).toBe(name)
})

test.each([
  ['procedure', 'inu', '手続き', 'inu届'],
  ['question', 'has-dog', '質問', 'has-dogは？'],
  ['derived-fact', 'has-child', '名前つきの条件', '18歳未満の子がいる'],
  ['procedure', 'gone', '手続き', 'gone'],
  ['rule-set', '', '全体', '試験市'],
] as const)('the %s %s is called %s「%s」', (kind, id, kindName, thing) => {
  expect(placeName(placeOf(kind, id), aTown())).toMatchObject({ kind: kindName, thing })
})
