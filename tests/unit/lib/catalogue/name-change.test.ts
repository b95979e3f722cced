import { describe, expect, test } from 'vitest'
import { ruleSet } from '@/lib/catalogue'
import { bookOf } from '@/lib/rules/book'
import { resultOf } from '@/lib/rules/result'
import { caseOf, pagesOf, reasonsOf, situationOf } from '@/tests/support/catalogue-events'
import { type Belonging, testsOfEvent } from '@/tests/support/event-tests'

const book = bookOf(ruleSet)

/** The facts of the law, as far as they concern a change of name: id, tier, how well it is known, how surely. */
const belonging = [
  ['mynumber-card-kisai-henko', 1, 'web-checked', 'high'],
  ['mynumber-esign-reissue', 1, 'knowledge-only', 'medium'],
  ['inkan-haishi', 1, 'web-checked', 'medium'],
  ['koseki-shomei', 1, 'law-from-memory', 'high'],
  ['kyuji-heiki', 1, 'knowledge-only', 'medium'],
  ['kokuho-henko', 1, 'law-from-memory', 'high'],
  ['jidoteate-henko', 1, 'web-checked', 'medium'],
  ['koninshi-zokusho', 1, 'web-checked', 'high'],
  ['nyuseki-todoke-kibo', 1, 'law-from-memory', 'high'],
  ['tenseki-todoke-kibo', 2, 'law-from-memory', 'high'],
  ['uji-na-henko', 2, 'law-from-memory', 'high'],
  ['furigana-henko', 1, 'web-checked', 'high'],
  ['youshi-engumi-kibo', 2, 'law-from-memory', 'high'],
  ['techo-henko-henkan', 1, 'web-checked', 'medium'],
  ['tsusho-kisai', 2, 'law-from-memory', 'high'],
  ['menkyo-jusho', 'external', 'knowledge-only', 'medium'],
  ['jusho-henko-touki', 'external', 'web-checked', 'high'],
  ['zairyu-card-kisai', 'external', 'law-from-memory', 'high'],
] as const satisfies Belonging

describe('what belongs to a change of name', () => {
  testsOfEvent(book, 'name-change', { belonging, seed: 20261122 })
})

describe('the questions', () => {
  test('are one where no name changes, and seven where that of somebody who lives alone has', () => {
    expect(pagesOf('name-change', caseOf('name-reading-after-may-2026'))).toEqual(['name-matter'])
    expect(pagesOf('name-change', caseOf('name-kept-after-divorce'))).toEqual([
      'name-matter',
      'name-change-way',
      'divorced-on',
    ])
    expect(pagesOf('name-change', caseOf('name-changed-by-court'))).toEqual([
      'name-matter',
      'name-changed-on',
      'household',
      'has-my-number-card',
      'in-kokuho',
      'household-circumstances',
      'other-matters',
    ])
  })
})

describe('what was asked for', () => {
  test.each([
    ['name-reading-after-may-2026', 'furigana-henko'],
    ['name-of-child-like-parent', 'nyuseki-todoke-kibo'],
    ['name-former-and-alias', 'kyuji-heiki-kibo'],
  ])('in %s stands among what has to be done: %s', (caseId, id) => {
    const { procedures } = resultOf(book, situationOf('name-change', caseOf(caseId)), 'ja')
    expect(procedures.map(({ procedure }) => procedure.id)).toContain(id)
  })
})

describe('the reasons', () => {
  test('use the person’s own answers', () => {
    expect(reasonsOf('name-change', 'name-changed-by-court')).toMatchObject({
      'mynumber-card-kisai-henko': 'マイナンバーカードを持っている方の氏名が変わるため',
      'kokuho-henko': '国民健康保険に入っている方の氏名が変わるため',
      'uji-na-henko': '氏名がもう変わったため',
    })
    expect(reasonsOf('name-change', 'name-reading-after-may-2026')['furigana-henko']).toBe(
      '戸籍の振り仮名を直したいため',
    )
    expect(reasonsOf('name-change', 'name-kept-after-divorce')['koninshi-zokusho']).toBe(
      '離婚しても結婚中の名字を使うため',
    )
    expect(reasonsOf('name-change', 'name-former-and-alias')['kyuji-heiki-kibo']).toBe('旧姓の記載を変えたいため')
  })

  test('are said in easy Japanese and in English', () => {
    expect(reasonsOf('name-change', 'name-of-foreign-spouse', 'ja-easy')['uji-na-henko']).toBe(
      '外国の 国籍の おっと・つまの 名字に します。',
    )
    expect(reasonsOf('name-change', 'name-of-child-like-parent', 'en')['nyuseki-todoke-kibo']).toBe(
      'Because a child takes a parent’s surname.',
    )
  })
})
