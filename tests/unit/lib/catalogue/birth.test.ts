import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { ruleSet } from '@/lib/catalogue'
import { bookOf } from '@/lib/rules/book'
import { judgeAll } from '@/lib/rules/verdicts'
import { caseOf, pagesOf, proceduresOf, reasonsOf, situationOf } from '@/tests/support/catalogue-events'
import { type Belonging, testsOfEvent } from '@/tests/support/event-tests'
import { walkThrough } from '@/tests/support/households'

const book = bookOf(ruleSet)

/** The facts of the law, as far as they concern a birth: id, tier, how well it is known, how surely. */
const belonging = [
  ['shussei-todoke', 1, 'web-checked', 'high'],
  ['jidoteate-nintei', 1, 'web-checked', 'high'],
  ['jidoteate-gakukaitei', 1, 'web-checked', 'high'],
  ['jidoteate-kakuninsho', 1, 'web-checked', 'high'],
  ['kodomo-iryohi', 1, 'web-checked', 'high'],
  ['kokuho-kanyu', 1, 'web-checked', 'high'],
  ['kokuho-shussan-ikuji-ichijikin', 1, 'knowledge-only', 'medium'],
  ['kokuho-zei-sanzensango', 1, 'knowledge-only', 'medium'],
  ['nenkin-sanzensango', 1, 'web-checked', 'high'],
  ['nenkin-ikuji', 1, 'web-checked', 'medium'],
  ['ninpu-shien-kyufu-2', 1, 'web-checked', 'high'],
  ['youiku-iryo', 1, 'law-from-memory', 'medium'],
  ['jidofuyoteate-nintei', 1, 'web-checked', 'high'],
  ['hitorioya-iryohi', 1, 'knowledge-only', 'medium'],
  ['mynumber-card-shinsei', 1, 'web-checked', 'high'],
  ['mynumber-card-express', 1, 'web-checked', 'high'],
  ['hoiku-riyo', 1, 'web-checked', 'high'],
  ['teitaiju-shussho-renraku', 2, 'knowledge-only', 'medium'],
] as const satisfies Belonging

describe('what belongs to a birth', () => {
  testsOfEvent(book, 'birth', { belonging, seed: 20261122 })
})

describe('the questions after a birth', () => {
  test('employees with their first child answer ten pages', () => {
    const { household, members, today } = caseOf('birth-second-child-of-employees')
    const firstChild = { household, today, members: members.filter((_, index) => index !== 2) }
    expect(pagesOf('birth', firstChild)).toEqual([
      'birth-place',
      'household',
      'has-my-number-card',
      'baby-parents',
      'birth-weight',
      'baby-insurance',
      'mother-in-kokuho',
      'first-category-parents',
      'claimant-is-public-servant',
      'wants-childcare',
    ])
  })

  test('the self-employed with a second child answer twelve', () => {
    const { household, members, today } = caseOf('birth-first-child-of-self-employed')
    const sister = { ...members[2], 'birth-date': '2022-01-10' }
    const told = {
      household: { ...household, 'receives-child-allowance': 'yes' },
      members: [...members, sister],
      today,
    }
    const pages = pagesOf('birth', told)
    expect(pages).toHaveLength(12)
    expect(pages).toEqual(expect.arrayContaining(['birth-payment', 'receives-child-allowance']))
  })

  test('a newborn is not asked about a card', () => {
    const { situation } = walkThrough(book, ['birth'], caseOf('birth-first-child-of-self-employed'))
    expect(situation.answers.members?.map(member => 'has-my-number-card' in member)).toEqual([true, true, false])
  })

  test('a move is never asked about', () => {
    expect(pagesOf('birth', caseOf('birth-first-child-of-self-employed'))).not.toContain('moved-from')
  })
})

describe('the reasons', () => {
  test('use the parents’ own answers', () => {
    expect(reasonsOf('birth', 'birth-second-child-of-employees')).toMatchObject({
      'shussei-todoke': '赤ちゃんが生まれたため',
      'jidoteate-gakukaitei': '赤ちゃんが生まれて、会津若松市から児童手当を受け取っているため',
      'jidoteate-nintei': '児童手当を新しく申し込むお子さんがいないため',
      'kokuho-kanyu': '国民健康保険に入る赤ちゃんがいないため',
      'kodomo-iryohi': '生まれた赤ちゃんが勤め先の健康保険に入るため',
      'youiku-iryo': '赤ちゃんが2,500g以上で生まれたため',
      'jidofuyoteate-nintei': '父母が同居しているため',
      'nenkin-ikuji': '国民年金を納めている親がいないため',
    })
    expect(reasonsOf('birth', 'birth-first-child-of-self-employed')).toMatchObject({
      'jidoteate-nintei': '赤ちゃんが生まれて、会津若松市の児童手当をまだ受けていないため',
      'jidoteate-gakukaitei': '初めてのお子さんであるため',
      'kokuho-shussan-ikuji-ichijikin': '出産育児一時金が病院に直接支払われ、残りもないため',
    })
  })

  test('are said in easy Japanese and in English', () => {
    expect(reasonsOf('birth', 'birth-first-child-of-self-employed', 'en')['kokuho-kanyu']).toBe(
      'Because the baby joins National Health Insurance.',
    )
    expect(reasonsOf('birth', 'birth-first-child-of-self-employed', 'ja-easy')['nenkin-sanzensango']).toBe(
      'お母さんは 国民年金を はらって います。',
    )
  })

  test('a baby left off the list is missed, not denied', () => {
    const { household, members, today } = caseOf('birth-first-child-of-self-employed')
    const judged = judgeAll(book, situationOf('birth', { household, members: members.slice(0, 2), today }), 'ja')
    expect(judged.find(({ procedure }) => procedure.id === 'shussei-todoke')?.because).toBe(
      'ご家族の欄に1歳未満のお子さんがいないため',
    )
  })
})

describe('the baby', () => {
  test.each([
    ['2025-12-05', true],
    ['2025-12-04', false],
  ])('born %s is newborn on 4 December 2026: %s', (bornOn, isNewborn) => {
    const { household, members } = caseOf('birth-first-child-of-self-employed')
    const told = { household, members: [...members.slice(0, 2), { ...members[2], 'birth-date': bornOn }] }
    const judged = judgeAll(book, situationOf('birth', { ...told, today: localDate('2026-12-03') }), 'ja')
    const filed = judged.find(({ procedure }) => procedure.id === 'shussei-todoke')
    expect(filed?.verdict === 'required').toBe(isNewborn)
  })

  test('of twins born over midnight each has its own count, and the earlier day stands', () => {
    const { household, members } = caseOf('birth-first-child-of-self-employed')
    const twins = ['2026-12-02', '2026-12-01'].map(bornOn => ({ ...members[2], 'birth-date': bornOn }))
    const told = { household, members: [...members.slice(0, 2), ...twins], today: localDate('2026-12-04') }
    const filed = judgeAll(book, situationOf('birth', told), 'ja').find(
      ({ procedure }) => procedure.id === 'shussei-todoke',
    )
    expect(filed).toMatchObject({ for: [2, 3], deadline: { on: '2026-12-14' } })
  })
})

test('whatever depends on the registration comes after it', () => {
  const after = proceduresOf('birth').filter(({ dependsOn }) => dependsOn.includes('shussei-todoke'))
  expect(after.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['jidoteate-nintei', 'jidoteate-gakukaitei', 'kokuho-kanyu', 'kodomo-iryohi']),
  )
})
