import { describe, expect, test } from 'vitest'
import { ruleSet } from '@/lib/catalogue'
import { bookOf } from '@/lib/rules/book'
import { caseOf, pagesOf, reasonsOf } from '@/tests/support/catalogue-events'
import { type Belonging, testsOfEvent } from '@/tests/support/event-tests'

const book = bookOf(ruleSet)

/** The facts of the law, as far as they concern a new job: id, tier, how well it is known, how surely. */
const belonging = [
  ['kokuho-soshitsu', 1, 'web-checked', 'high'],
  ['jidoteate-shometsu', 1, 'law-from-memory', 'high'],
  ['kodomo-iryohi', 1, 'web-checked', 'high'],
  ['hoiku-riyo', 1, 'web-checked', 'high'],
  ['kodomo-club', 1, 'web-checked', 'high'],
  ['jiritsu-shien-iryo', 1, 'knowledge-only', 'medium'],
  ['kenpo-fuyo-kazoku', 'external', 'knowledge-only', 'medium'],
] as const satisfies Belonging

describe('what belongs to starting work', () => {
  testsOfEvent(book, 'job-starting', { belonging, seed: 20261201 })
})

describe('the questions', () => {
  test('a family of three answers seven pages', () => {
    expect(pagesOf('job-starting', caseOf('job-starting-family'))).toEqual([
      'started-on',
      'household',
      'joins-work-insurance',
      'in-kokuho',
      'household-circumstances',
      'becomes-public-servant',
      'wants-childcare',
    ])
  })

  test('of those who join nothing, nobody is asked what they had before', () => {
    const { household, members, today } = caseOf('job-starting-family')
    const told = { household, today, members: members.map(one => ({ ...one, 'joins-work-insurance': 'no' })) }
    expect(pagesOf('job-starting', told)).not.toContain('in-kokuho')
  })
})

describe('the reasons', () => {
  test('use the family’s own answers', () => {
    expect(reasonsOf('job-starting', 'job-starting-family')).toMatchObject({
      'kokuho-soshitsu': '国民健康保険から勤め先の健康保険に変わるため',
      'kodomo-iryohi': '国民健康保険から勤め先の健康保険に変わるお子さんがいるため',
      'kenpo-fuyo-kazoku': '働く方のほかに、扶養に入るご家族がいるため',
      'jidoteate-shometsu': '公務員になったのではないため',
    })
    expect(reasonsOf('job-starting', 'job-starting-alone-before')['kokuho-soshitsu']).toBe(
      '国民健康保険から勤め先の健康保険に変わる方がいないため',
    )
  })

  test('are said in easy Japanese and in English', () => {
    expect(reasonsOf('job-starting', 'job-starting-public-servant', 'ja-easy')['jidoteate-shometsu']).toBe(
      '公務員に なりました。',
    )
    expect(reasonsOf('job-starting', 'job-starting-family', 'en')['kenpo-fuyo-kazoku']).toBe(
      'Because somebody joins as a dependant of the one who works.',
    )
  })

  test('name what is not known', () => {
    expect(reasonsOf('job-starting', 'job-starting-before-new-year')['kokuho-soshitsu']).toBe(
      '「国民健康保険」がわからないため',
    )
  })
})
