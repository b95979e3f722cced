import { describe, expect, test } from 'vitest'
import { ruleSet } from '@/lib/catalogue'
import { bookOf } from '@/lib/rules/book'
import { household } from '@/lib/rules/open-facts'
import { resultOf } from '@/lib/rules/result'
import { noAnswers } from '@/lib/rules/situation'
import { hangingOn, nextStep } from '@/lib/rules/steps'
import { caseOf, pagesOf, reasonsOf, situationOf } from '@/tests/support/catalogue-events'
import { testsOfEvent } from '@/tests/support/event-tests'
import { aFriday } from '@/tests/support/households'

const book = bookOf(ruleSet)

/** The facts of the law, as far as they concern a pregnancy: id, tier, how well it is known, how surely. */
const belonging = [
  ['ninshin-todoke', 1, 'web-checked', 'high'],
  ['ninpu-shien-kyufu-1', 1, 'web-checked', 'high'],
  ['ninpu-shien-kyufu-2', 1, 'web-checked', 'high'],
  ['kokuho-zei-sanzensango', 1, 'knowledge-only', 'medium'],
  ['nenkin-sanzensango', 1, 'web-checked', 'high'],
  ['shizan-todoke', 2, 'law-from-memory', 'high'],
  ['ninchi-todoke', 2, 'law-from-memory', 'high'],
] as const

/** Of a loss nobody is told but whom it concerns. */
const discreet = ['shizan-todoke', 'kaso-kyoka-shizan', 'kokuho-shussan-ikuji-ichijikin-shizan']

describe('what belongs to a pregnancy', () => {
  testsOfEvent(book, 'pregnancy', { belonging, seed: 20261122, forEverybody: ['ninpu-shien-kyufu-2'] })
})

describe('the questions', () => {
  test('are four, and none asks who lives at home', () => {
    expect(pagesOf('pregnancy', caseOf('pregnancy-self-employed'))).toEqual([
      'pregnancy-stage',
      'parents-are-married',
      'mother-in-kokuho',
      'first-category-parents',
    ])
    expect(hangingOn(book, blank, household)).toEqual([])
  })

  test('whoever lost the baby early answers three', () => {
    expect(pagesOf('pregnancy', caseOf('pregnancy-lost-early'))).toEqual([
      'pregnancy-stage',
      'reached-twelve-weeks',
      'had-first-pregnancy-grant',
    ])
  })
})

const blank = { events: ['pregnancy'], answers: noAnswers, today: aFriday }

describe('what is said of a loss', () => {
  test('nobody who expects a baby reads of it, neither as not needed nor as a reason to ask', () => {
    for (const id of ['pregnancy-self-employed', 'pregnancy-unmarried-employee']) {
      const { notRequired } = resultOf(book, situationOf('pregnancy', caseOf(id)), 'ja')
      expect(notRequired.filter(({ procedure }) => discreet.includes(procedure.id))).toEqual([])
    }
    const first = nextStep(book, blank)
    expect('because' in first && first.because.map(({ id }) => id)).toContain('ninshin-todoke')
    expect('because' in first && first.because.filter(({ id }) => discreet.includes(id))).toEqual([])
  })

  test('whom it concerns is told what to file and by when', () => {
    const { procedures } = resultOf(book, situationOf('pregnancy', caseOf('pregnancy-lost-after-twelve-weeks')), 'ja')
    expect(procedures.map(({ procedure }) => procedure.id)).toEqual(expect.arrayContaining(discreet))
  })

  test('is not repeated for everything that falls away', () => {
    const { notRequired } = resultOf(book, situationOf('pregnancy', caseOf('pregnancy-lost-early')), 'ja')
    expect(notRequired.filter(({ because }) => because.includes('お別れ'))).toEqual([])
  })
})

describe('the reasons', () => {
  test('use the parents’ own answers', () => {
    expect(reasonsOf('pregnancy', 'pregnancy-self-employed')).toMatchObject({
      'ninshin-todoke': '妊娠がわかったため',
      'ninpu-shien-kyufu-1': '1回目の給付をまだ申し込んでいないため',
      'kokuho-zei-sanzensango': '妊娠がわかって、お母さんが国民健康保険に入っているため',
      'ninchi-todoke': '父母が結婚しているため',
    })
    expect(reasonsOf('pregnancy', 'pregnancy-unmarried-employee')).toMatchObject({
      'ninchi-todoke': '妊娠していて、父母が結婚していないため',
      'sankyu-todoke': '妊娠していて、お母さんが国民健康保険に入っていないため',
    })
  })

  test('are said in easy Japanese and in English', () => {
    expect(reasonsOf('pregnancy', 'pregnancy-self-employed', 'ja-easy')['ninshin-todoke']).toBe(
      'おなかに 赤ちゃんが いると わかりました。',
    )
    expect(reasonsOf('pregnancy', 'pregnancy-self-employed', 'en')['nenkin-sanzensango']).toBe(
      'Because the pregnancy has been confirmed and the mother pays into the National Pension.',
    )
  })
})
