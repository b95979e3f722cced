import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { ruleSet } from '@/lib/catalogue'
import { bookOf } from '@/lib/rules/book'
import { judgeAll } from '@/lib/rules/verdicts'
import { caseOf, pagesOf, reasonsOf, situationOf } from '@/tests/support/catalogue-events'

const book = bookOf(ruleSet)

describe('the questions of raising children', () => {
  test('parents of two small children answer seven pages', () => {
    expect(pagesOf('child-raising', caseOf('child-raising-at-six-months'))).toEqual([
      'household',
      'first-category-parents',
      'child-allowance-matter',
      'child-medical-matter',
      'attends-nursery',
      'has-disabled-child',
      'wants-childcare',
    ])
  })

  test('a single parent is asked what has been granted already', () => {
    const pages = pagesOf('child-raising', caseOf('child-raising-single-parent-claims'))
    expect(pages).toEqual(expect.arrayContaining(['single-parent', 'receives-jidofuyoteate-here']))
    expect(pages.length).toBeLessThanOrEqual(10)
  })

  test('a parent of a couple is not asked whether they raise the child alone', () => {
    expect(pagesOf('child-raising', caseOf('child-raising-public-servant'))).not.toContain('single-parent')
  })
})

describe('the reasons', () => {
  test('use the family’s own answers', () => {
    expect(reasonsOf('child-raising', 'child-raising-single-parent-claims')).toMatchObject({
      'jidoteate-nintei': '児童手当を受け取っていなくて、18歳の年度末までのお子さんがいるため',
      'jidofuyoteate-nintei': '会津若松市の児童扶養手当をまだ申し込んでいないため',
      'kodomo-club': '小学生のお子さんがいて、こどもクラブを使いたいため',
    })
    expect(reasonsOf('child-raising', 'child-raising-public-servant')['jidoteate-gakukaitei-henko']).toBe(
      '公務員の方は、児童手当を勤務先に届け出るため',
    )
  })
})

describe('the ages that decide', () => {
  function appliesTo(id: string, birth: string, today: string): boolean {
    const told = caseOf('child-raising-at-six-months')
    const child = { ...told.members[2], 'birth-date': birth }
    const situation = situationOf('child-raising', {
      ...told,
      members: [...told.members.slice(0, 2), child],
      today: localDate(today),
    })
    return judgeAll(book, situation, 'ja').some(
      ({ procedure, verdict }) => procedure.id === id && verdict === 'required',
    )
  }

  test.each([
    // 0歳6か月から満3歳未満（3歳になるのは誕生日の前日）
    ['dare-demo-tsuen', '2026-06-06', '2026-12-04', true],
    ['dare-demo-tsuen', '2026-06-07', '2026-12-04', false],
    ['dare-demo-tsuen', '2023-12-06', '2026-12-04', true],
    ['dare-demo-tsuen', '2023-12-05', '2026-12-04', false],
    // 2027年4月入学は2020年4月2日から2021年4月1日生まれ
    ['shugaku-tsuchi', '2020-04-01', '2026-12-04', false],
    ['shugaku-tsuchi', '2020-04-02', '2026-12-04', true],
    ['shugaku-tsuchi', '2021-04-01', '2026-12-04', true],
    ['shugaku-tsuchi', '2021-04-02', '2026-12-04', false],
    // 18歳到達後最初の3月31日
    ['koko-shugaku-shien', '2009-04-01', '2027-03-31', true],
    ['koko-shugaku-shien', '2009-04-01', '2027-04-01', false],
    ['koko-shugaku-shien', '2009-04-02', '2027-04-01', true],
  ])('%s for a child born %s, on %s: %s', (id, birth, today, applies) => {
    expect(appliesTo(id, birth, today)).toBe(applies)
  })
})
