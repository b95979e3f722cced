import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { ruleSet } from '@/lib/catalogue'
import { bookOf } from '@/lib/rules/book'
import { judgeAll } from '@/lib/rules/verdicts'
import { caseOf, pagesOf, reasonsOf, situationOf } from '@/tests/support/catalogue-events'
import { type Belonging, testsOfEvent } from '@/tests/support/event-tests'

const book = bookOf(ruleSet)

/** The facts of the law, as far as they concern leaving work: id, tier, how well it is known, how surely. */
const belonging = [
  ['kokuho-kanyu', 1, 'web-checked', 'high'],
  ['kokuho-zei-hijihatsuteki', 1, 'knowledge-only', 'medium'],
  ['nenkin-dai1go', 1, 'web-checked', 'high'],
  ['nenkin-menjo', 1, 'knowledge-only', 'medium'],
  ['nenkin-gakusei', 1, 'knowledge-only', 'medium'],
  ['jidoteate-nintei', 1, 'web-checked', 'high'],
  ['kodomo-iryohi-henko', 1, 'web-checked', 'high'],
  ['jiritsu-shien-iryo', 1, 'knowledge-only', 'medium'],
  ['juminzei-shinkoku', 1, 'law-from-memory', 'high'],
  ['jukyo-kakuho', 1, 'law-from-memory', 'high'],
  ['ninkei', 'external', 'law-from-memory', 'high'],
  ['kenpo-fuyo-kazoku', 'external', 'knowledge-only', 'medium'],
] as const satisfies Belonging

describe('what belongs to leaving work', () => {
  testsOfEvent(book, 'job-leaving', { belonging, seed: 20261130 })
})

describe('the questions after leaving work', () => {
  test('somebody who lives alone answers five, and is not asked who it was', () => {
    expect(pagesOf('job-leaving', caseOf('job-leaving-alone-dismissed'))).toEqual([
      'left-on',
      'household',
      'insurance-after-leaving',
      'left-involuntarily',
      'household-circumstances',
    ])
  })

  test('a family of four answers seven', () => {
    expect(pagesOf('job-leaving', caseOf('job-leaving-family-continues'))).toEqual([
      'left-on',
      'household',
      'left-job',
      'insurance-after-leaving',
      'was-dependant-of-leaver',
      'leaver-was-public-servant',
      'household-circumstances',
    ])
  })

  test('nobody of 75 is asked which health insurance follows', () => {
    const { household, members, today } = caseOf('job-leaving-alone-dismissed')
    const told = { household, today, members: members.map(one => ({ ...one, 'birth-date': '1950-01-01' })) }
    expect(pagesOf('job-leaving', told)).not.toContain('insurance-after-leaving')
  })
})

describe('the reasons', () => {
  test('use the person’s own answers', () => {
    expect(reasonsOf('job-leaving', 'job-leaving-alone-dismissed')).toMatchObject({
      'kokuho-kanyu': '勤め先の健康保険をやめて、国民健康保険に入るため',
      'kokuho-zei-hijihatsuteki': '辞めたあと国民健康保険に入って、65歳になる前に、会社の都合などで仕事を辞めたため',
      'nenkin-dai1go': '60歳になる前に厚生年金をやめたため',
      'koyo-hoken': '仕事を辞めて、次の勤め先にすぐには移らないため',
      ninkei: '辞めたあと国民健康保険に入るため',
    })
    expect(reasonsOf('job-leaving', 'job-leaving-at-62')).toMatchObject({
      'nenkin-dai1go': '配偶者が厚生年金をやめて、その扶養から外れたため',
      'kokuho-zei-hijihatsuteki': '65歳になってから辞めたか、自分の都合や定年で辞めたため',
    })
    expect(reasonsOf('job-leaving', 'job-leaving-family-continues')).toMatchObject({
      ninkei: '前の勤め先の健康保険を続けるため',
      'kokuho-kanyu': 'これから国民健康保険に入る方ではないため',
      'kodomo-iryohi-henko': 'お子さんの健康保険が変わるため',
    })
  })

  test('are said in easy Japanese and in English', () => {
    expect(reasonsOf('job-leaving', 'job-leaving-alone-dismissed', 'ja-easy')['kokuho-kanyu']).toBe(
      '会社の 保険を やめて、国民健康保険に 入ります。',
    )
    expect(reasonsOf('job-leaving', 'job-leaving-public-servant', 'en')['jidoteate-nintei']).toBe(
      'Because they left the public service and you have a child up to the fiscal year of turning 18.',
    )
  })

  test('name what is not known', () => {
    expect(reasonsOf('job-leaving', 'job-leaving-insurance-undecided')['kokuho-kanyu']).toBe(
      '「辞めたあとの健康保険」がわからないため',
    )
  })
})

describe('the ages that decide', () => {
  const judgedFor = (birth: string, choice: string) => {
    const { household, members, today } = caseOf('job-leaving-alone-dismissed')
    const told = {
      household: { ...household, 'insurance-after-leaving': choice },
      members: members.map(one => ({ ...one, 'birth-date': birth })),
      today,
    }
    const judged = judgeAll(book, situationOf('job-leaving', told), 'ja')
    return (id: string) => judged.find(({ procedure }) => procedure.id === id)?.verdict
  }

  test.each([
    // 60 is reached on the eve of the birthday, and looked at on the last day of work, 2026-11-30.
    ['1966-12-03', 'nenkin-dai1go', 'required'],
    ['1966-12-01', 'nenkin-dai1go', 'not-required'],
    // Whether somebody may still pay in is looked at on the day of the guide, 2026-12-01.
    ['1966-12-02', 'nenkin-ninni-60', 'required'],
    // 離職時65歳未満: looked at on the last day of work, 2026-11-30.
    ['1961-12-02', 'kokuho-zei-hijihatsuteki', 'required'],
    ['1961-12-01', 'kokuho-zei-hijihatsuteki', 'not-required'],
    // 75 on the birthday itself.
    ['1951-12-02', 'kokuho-kanyu', 'required'],
    ['1951-12-01', 'kokuho-kanyu', 'not-required'],
  ])('born %s: %s is %s', (birth, id, verdict) => {
    expect(judgedFor(birth, 'kokuho')(id)).toBe(verdict)
  })

  test('the twentieth day stands though it is a Sunday, and the next open day is shown', () => {
    const judged = judgeAll(book, situationOf('job-leaving', caseOf('job-leaving-family-continues')), 'ja')
    expect(judged.find(({ procedure }) => procedure.id === 'ninkei')?.deadline).toMatchObject({
      nominalOn: localDate('2026-12-20'),
      on: localDate('2026-12-21'),
    })
  })
})
