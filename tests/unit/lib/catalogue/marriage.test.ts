import { describe, expect, test } from 'vitest'
import { ruleSet } from '@/lib/catalogue'
import { bookOf } from '@/lib/rules/book'
import { caseOf, pagesOf, reasonsOf } from '@/tests/support/catalogue-events'
import { type Belonging, testsOfEvent } from '@/tests/support/event-tests'

const book = bookOf(ruleSet)

/** The facts of the law, as far as they concern a marriage: id, tier, how well it is known, how surely. */
const belonging = [
  ['konin-todoke', 1, 'law-from-memory', 'high'],
  ['setai-bunri-gappei', 1, 'law-from-memory', 'high'],
  ['mynumber-card-kisai-henko', 1, 'web-checked', 'high'],
  ['mynumber-esign-reissue', 1, 'knowledge-only', 'medium'],
  ['inkan-haishi', 1, 'web-checked', 'medium'],
  ['kyuji-heiki', 1, 'knowledge-only', 'medium'],
  ['koseki-shomei', 1, 'law-from-memory', 'high'],
  ['kokuho-soshitsu', 1, 'web-checked', 'high'],
  ['kokuho-henko', 1, 'law-from-memory', 'high'],
  ['jidoteate-henko', 1, 'web-checked', 'medium'],
  ['nyuseki-todoke', 1, 'law-from-memory', 'high'],
  ['techo-henko-henkan', 1, 'web-checked', 'medium'],
  ['gentsuki-henko', 1, 'web-checked', 'medium'],
  ['tsuzukigara-henko-foreigner', 2, 'law-from-memory', 'high'],
  ['mibun-shomei', 2, 'web-checked', 'medium'],
  ['tenseki-todoke', 2, 'law-from-memory', 'high'],
  ['uji-henko-haigusha', 2, 'law-from-memory', 'high'],
  ['fujuri-moshide', 2, 'law-from-memory', 'high'],
  ['youshi-engumi', 2, 'law-from-memory', 'high'],
  ['menkyo-jusho', 'external', 'knowledge-only', 'medium'],
  ['jusho-henko-touki', 'external', 'web-checked', 'high'],
  ['zairyu-card-kisai', 'external', 'law-from-memory', 'high'],
  ['kenpo-fuyo-kazoku', 'external', 'knowledge-only', 'medium'],
  ['jidofuyoteate-soshitsu', 1, 'law-from-memory', 'high'],
  ['hitorioya-iryohi-soshitsu', 1, 'knowledge-only', 'medium'],
] as const satisfies Belonging

describe('what belongs to a marriage', () => {
  testsOfEvent(book, 'marriage', { belonging, seed: 20261122 })
})

describe('the questions', () => {
  test('a couple without children answers ten pages', () => {
    expect(pagesOf('marriage', caseOf('marriage-employees'))).toEqual([
      'marriage-notice',
      'married-on',
      'household',
      'name-changes',
      'joins-work-insurance',
      'has-my-number-card',
      'in-kokuho',
      'two-households-at-home',
      'household-circumstances',
      'other-matters',
    ])
  })

  test('where no name changes, cards and belongings are not asked about', () => {
    const { household, members, today } = caseOf('marriage-employees')
    const told = { household, today, members: members.map(one => ({ ...one, 'name-changes': 'no' })) }
    expect(pagesOf('marriage', told)).not.toContain('has-my-number-card')
    expect(pagesOf('marriage', told)).not.toContain('other-matters')
  })
})

describe('the reasons', () => {
  test('use the couple’s own answers', () => {
    expect(reasonsOf('marriage', 'marriage-employees')).toMatchObject({
      'konin-todoke': '婚姻届をこれから出すため',
      'mynumber-card-kisai-henko': 'マイナンバーカードを持っている方の氏名が変わるため',
      'menkyo-jusho': '運転免許を持てる年齢の方の氏名が変わるため',
      'uji-henko-haigusha': '日本国籍の方と外国籍の方の結婚ではないため',
      'techo-henko-henkan': '障がいのある方がいないため',
    })
    expect(reasonsOf('marriage', 'marriage-second-with-child')).toMatchObject({
      'kokuho-soshitsu': '国民健康保険から勤め先の健康保険に変わるため',
      'kokuho-henko': '国民健康保険に入っていて氏名が変わる方がいないため',
      'jidoteate-henko': '氏名が変わる方がいて、会津若松市から児童手当を受け取っているため',
      'jusho-henko-touki': '氏名が変わる方がいて、土地や建物を持っているため',
      'setai-bunri-gappei': '同じ住所で世帯が分かれているため',
    })
    expect(reasonsOf('marriage', 'marriage-abroad')).toMatchObject({
      'konin-todoke': '外国の方式で結婚したため',
      'mynumber-card-kisai-henko': 'マイナンバーカードを持っていて氏名が変わる方がいないため',
      'zairyu-card-kisai': '在留カードを持っていて、氏名が変わるため',
    })
  })

  test('are said in easy Japanese and in English', () => {
    expect(reasonsOf('marriage', 'marriage-employees', 'ja-easy')['konin-todoke']).toBe('婚姻届は これからです。')
    expect(reasonsOf('marriage', 'marriage-second-with-child', 'en')['jusho-henko-touki']).toBe(
      'Because someone’s name changes and you own land or a building.',
    )
  })
})
