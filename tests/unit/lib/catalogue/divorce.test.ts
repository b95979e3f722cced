import { describe, expect, test } from 'vitest'
import { ruleSet } from '@/lib/catalogue'
import { bookOf } from '@/lib/rules/book'
import { judgeAll } from '@/lib/rules/verdicts'
import { caseOf, pagesOf, reasonsOf, situationOf } from '@/tests/support/catalogue-events'
import { type Belonging, testsOfEvent } from '@/tests/support/event-tests'

const book = bookOf(ruleSet)

/** The facts of the law, as far as they concern a divorce: id, tier, how well it is known, how surely. */
const belonging = [
  ['rikon-todoke', 1, 'web-checked', 'high'],
  ['rikon-todoke-saiban', 1, 'law-from-memory', 'high'],
  ['koninshi-zokusho', 1, 'web-checked', 'high'],
  ['nyuseki-todoke', 1, 'law-from-memory', 'high'],
  ['setainushi-henko', 1, 'web-checked', 'high'],
  ['shien-sochi', 1, 'knowledge-only', 'medium'],
  ['mynumber-card-kisai-henko', 1, 'web-checked', 'high'],
  ['mynumber-esign-reissue', 1, 'knowledge-only', 'medium'],
  ['inkan-haishi', 1, 'web-checked', 'medium'],
  ['kyuji-heiki', 1, 'knowledge-only', 'medium'],
  ['kokuho-kanyu', 1, 'web-checked', 'high'],
  ['kokuho-henko', 1, 'law-from-memory', 'high'],
  ['nenkin-dai1go', 1, 'web-checked', 'high'],
  ['jidoteate-nintei', 1, 'web-checked', 'high'],
  ['jidoteate-gakukaitei-gen', 1, 'law-from-memory', 'high'],
  ['jidoteate-shometsu', 1, 'law-from-memory', 'high'],
  ['jidoteate-henko', 1, 'web-checked', 'medium'],
  ['shugaku-enjo', 1, 'law-from-memory', 'high'],
  ['jidofuyoteate-nintei', 1, 'web-checked', 'high'],
  ['hitorioya-iryohi', 1, 'knowledge-only', 'medium'],
  ['tsuzukigara-henko-foreigner', 2, 'law-from-memory', 'high'],
  ['shitei-henko-rikon', 2, 'knowledge-only', 'medium'],
  ['uji-henko-rikon', 2, 'law-from-memory', 'high'],
  ['fujuri-moshide', 2, 'law-from-memory', 'high'],
  ['youshi-rien', 2, 'law-from-memory', 'high'],
  ['shiei-jutaku-henko', 2, 'web-checked', 'medium'],
  ['menkyo-jusho', 'external', 'knowledge-only', 'medium'],
  ['jusho-henko-touki', 'external', 'web-checked', 'high'],
  ['zairyu-card-kisai', 'external', 'law-from-memory', 'high'],
  ['kenpo-fuyo-hazusu', 'external', 'knowledge-only', 'medium'],
  ['nenkin-bunkatsu', 'external', 'web-checked', 'high'],
] as const satisfies Belonging

describe('what belongs to a divorce', () => {
  testsOfEvent(book, 'divorce', { belonging, seed: 20261122, forEverybody: ['shien-sochi'] })
})

describe('the questions', () => {
  test('a mother of two answers twelve pages', () => {
    expect(pagesOf('divorce', caseOf('divorce-mother-with-two'))).toEqual([
      'divorce-way',
      'divorced-on',
      'children-after-divorce',
      'household',
      'home-after-divorce',
      'name-after-divorce',
      'insured-through-partner',
      'joins-work-insurance',
      'has-my-number-card',
      'household-circumstances',
      'child-allowance-paid-to',
      'other-matters',
    ])
  })

  test('while it is talked about, only what matters already is asked', () => {
    expect(pagesOf('divorce', caseOf('divorce-talks-living-apart'))).toEqual([
      'divorce-way',
      'children-after-divorce',
      'household',
      'home-after-divorce',
      'child-allowance-paid-to',
    ])
  })
})

describe('the reasons', () => {
  test('use the person’s own answers, without blame', () => {
    expect(reasonsOf('divorce', 'divorce-mother-with-two')).toMatchObject({
      'rikon-todoke': '離婚届をこれから出すため',
      'kokuho-kanyu': '離婚する相手の扶養から外れて、国民健康保険に入るため',
      'nenkin-dai1go': '配偶者の扶養（第3号）でなくなるため',
      'jidoteate-nintei': 'お子さんと暮らすことになり、児童手当をまだ受け取っていないため',
      'jidofuyoteate-nintei': '離婚して、18歳の年度末までのお子さんと暮らすため',
      'nyuseki-todoke': '離婚して、18歳の年度末までのお子さんと暮らして、結婚する前の名字に戻るため',
      'shien-sochi': 'どなたでも相談できるため',
    })
    expect(reasonsOf('divorce', 'divorce-keeps-surname')).toMatchObject({
      'koninshi-zokusho': '結婚していたときの名字を使い続けるため',
      'setainushi-henko': '世帯主だった相手が引っ越して、残る世帯に15歳以上の方が2人以上いるため',
      'haigusha-todoke': '離婚が決まって、あなたが在留カードを持っているため',
    })
    expect(reasonsOf('divorce', 'divorce-in-court-father')).toMatchObject({
      'jidoteate-shometsu': 'あなたが児童手当を受け取っていて、お子さんが相手と暮らすため',
      'koninshi-zokusho': '離婚しても名字が変わらないため',
    })
  })

  test('are said in easy Japanese and in English', () => {
    expect(reasonsOf('divorce', 'divorce-mother-with-two', 'ja-easy')['nenkin-dai1go']).toBe(
      'おっと・つまの 扶養（第3号）を やめます。',
    )
    expect(reasonsOf('divorce', 'divorce-in-court-father', 'en')['rikon-todoke-saiban']).toBe(
      'Because the divorce was settled in court.',
    )
  })
})

describe('the division of the pension', () => {
  const deadlineOf = (id: string) =>
    judgeAll(book, situationOf('divorce', caseOf(id)), 'ja').find(({ procedure }) => procedure.id === 'nenkin-bunkatsu')
      ?.deadline

  test('is possible for five years after a divorce since April 2026', () => {
    expect(deadlineOf('divorce-mother-with-two')).toMatchObject({ on: '2031-11-22', kind: 'dated' })
  })

  test('is possible for two years after an earlier one', () => {
    expect(deadlineOf('divorce-years-ago')).toMatchObject({ on: '2028-03-20', kind: 'dated' })
  })
})
