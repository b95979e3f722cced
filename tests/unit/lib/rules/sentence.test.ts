import { describe, expect, test } from 'vitest'
import { becauseSentence } from '@/lib/rules/sentence'

describe('a reason as a sentence', () => {
  test.each([
    [['引っ越してきた', '子がいる'], '引っ越してきて、子がいるため'],
    [['保険に入っていない', '74歳以下である'], '保険に入っていなくて、74歳以下であるため'],
    [['結婚した', '氏が変わった', '同居する'], '結婚して、氏が変わって、同居するため'],
    [['氏を改めたところだ', '子がいる'], '氏を改めたところだうえ、子がいるため'],
    [['世帯主だった', '保険に入っていなかった', '土地がある'], '世帯主で、保険に入っていなくて、土地があるため'],
    [['急いで作れる場合に当てはまる', '子がいる'], '急いで作れる場合に当てはまって、子がいるため'],
    [['国外へ引っ越す', '届を出す', '税金がある'], '国外へ引っ越して、届を出して、税金があるため'],
    [['犬を飼っている'], '犬を飼っているため'],
    [[], ''],
  ])('ja %j → %s', (clauses, sentence) => {
    expect(becauseSentence(clauses, 'ja')).toBe(sentence)
  })

  test('en joins three with commas', () => {
    expect(becauseSentence(['a', 'b', 'c'], 'en')).toBe('Because a, b, and c.')
  })

  test('ja-easy keeps one thought a sentence', () => {
    expect(becauseSentence(['来ました', '犬が います。'], 'ja-easy')).toBe('来ました。 犬が います。')
  })
})
