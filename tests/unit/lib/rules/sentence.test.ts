import { describe, expect, test } from 'vitest'
import { text } from '@/lib/catalogue/vocabulary'
import { becauseOf, becauseSentence, clauseOfEverybody } from '@/lib/rules/sentence'

describe('a reason as a sentence', () => {
  test.each([
    [['引っ越してきた', '子がいる'], '引っ越してきて、子がいるため'],
    [['保険に入っていない', '74歳以下である'], '保険に入っていなくて、74歳以下であるため'],
    [['結婚した', '氏が変わった', '同居する'], '結婚して、氏が変わって、同居するため'],
    [['氏を改めたところだ', '子がいる'], '氏を改めたところで、子がいるため'],
    [['証明がほしい', '本籍が市にある'], '証明がほしくて、本籍が市にあるため'],
    [['住民票が要る', '相談できる', '勤め先が違う'], '住民票が要って、相談できて、勤め先が違うため'],
    [['名字を元に戻す', '子を合わせる', '期限が来る'], '名字を元に戻して、子を合わせて、期限が来るため'],
    [['対象になりうる', '子がいる'], '対象になりえて、子がいるため'],
    [['国内在住者', '子がいる'], '国内在住者うえ、子がいるため'],
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

describe('reasons that differ from person to person', () => {
  const old = { clauses: [text('75歳以上である', '75歳以上です。', 'the age is 75 or over')] }
  const insured = { clauses: [text('保険に入っている', '保険に 入って います。', 'there is insurance')] }
  const student = {
    because: text('学生は親元の国保が続くため', '学生は 親の 国保です。', 'Because students stay with their parents.'),
  }

  test('are said of one, then of the others; the same one once', () => {
    expect(becauseOf([old, old], 'ja')).toBe('75歳以上であるため')
    expect(becauseOf([old, insured, old], 'ja')).toBe('75歳以上であるため。ほかの方については、保険に入っているため')
    expect(becauseOf([student, insured], 'ja-easy')).toBe('学生は 親の 国保です。 ほかの 人は： 保険に 入って います。')
    expect(becauseOf([insured, student], 'en')).toBe(
      'Because there is insurance. For others: Because students stay with their parents.',
    )
  })

  test('become one clause where they are part of a longer reason', () => {
    const everybody = clauseOfEverybody([old.clauses, insured.clauses])
    expect(becauseOf([{ clauses: [everybody] }], 'ja')).toBe('どなたも、75歳以上であるか、保険に入っているため')
    expect(becauseOf([{ clauses: [everybody] }], 'en')).toBe(
      'Because for each person the age is 75 or over or there is insurance.',
    )
  })
})
