import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { ruleSet } from '@/lib/catalogue'
import { bookOf } from '@/lib/rules/book'
import { judgeAll } from '@/lib/rules/verdicts'
import { caseOf, pagesOf, reasonsOf, situationOf } from '@/tests/support/catalogue-events'
import { type Belonging, testsOfEvent } from '@/tests/support/event-tests'

const book = bookOf(ruleSet)

const belonging = [
  ['tenshutsu-todoke', 1, 'web-checked', 'high'],
  ['tenshutsu-online', 1, 'web-checked', 'high'],
  ['tenshutsu-todoke-abroad', 1, 'law-from-memory', 'high'],
  ['mynumber-card-abroad-continue', 1, 'web-checked', 'high'],
  ['setainushi-henko', 1, 'web-checked', 'high'],
  ['shien-sochi', 1, 'knowledge-only', 'medium'],
  ['kokuho-soshitsu', 1, 'web-checked', 'high'],
  ['kokuho-gakusei', 2, 'law-from-memory', 'high'],
  ['kouki-tenshutsu', 1, 'law-from-memory', 'high'],
  ['kaigo-soshitsu', 1, 'web-checked', 'high'],
  ['jidoteate-shometsu', 1, 'law-from-memory', 'high'],
  ['kodomo-iryohi-henkan', 1, 'web-checked', 'high'],
  ['tenko-tenshutsu', 1, 'web-checked', 'high'],
  ['techo-henko-next-city', 1, 'web-checked', 'medium'],
  ['gentsuki-haisha', 1, 'web-checked', 'high'],
  ['nozei-kanrinin', 1, 'law-from-memory', 'high'],
  ['suido-chushi', 1, 'web-checked', 'high'],
  ['sodai-gomi', 1, 'web-checked', 'medium'],
  ['nenkin-kaigai-ninni', 2, 'knowledge-only', 'medium'],
  ['zaigai-senkyo', 2, 'law-from-memory', 'high'],
  ['dog-henko-next-city', 1, 'web-checked', 'high'],
] as const satisfies Belonging

describe('what belongs to a move out of the city', () => {
  testsOfEvent(book, 'moving-out', {
    belonging,
    seed: 20261129,
    forEverybody: ['shien-sochi', 'sodai-gomi', 'suido-chushi'],
  })
})

describe('the questions of a move out of the city', () => {
  test('one person answers nine pages', () => {
    const { household, members, today } = caseOf('moving-out-online-with-a-child')
    const alone = { household: { ...household, 'other-matters': 'none' }, members: members.slice(0, 1), today }
    expect(pagesOf('moving-out', alone)).toEqual([
      'moving-to',
      'moving-out-on',
      'household',
      'has-my-number-card',
      'whole-household-moves',
      'moving-out-way',
      'in-kokuho',
      'household-circumstances',
      'other-matters',
    ])
  })

  test('a parent alone with a child two more', () => {
    const { household, members, today } = caseOf('moving-out-online-with-a-child')
    const pages = pagesOf('moving-out', { household: { ...household, 'other-matters': 'none' }, members, today })
    expect(pages).toHaveLength(11)
    expect(pages).toEqual(expect.arrayContaining(['child-allowance-claimant-leaves', 'single-parent']))
  })

  test('without a card nobody is asked how to file', () => {
    expect(pagesOf('moving-out', caseOf('moving-out-at-the-counter-on-a-sunday'))).not.toContain('moving-out-way')
  })
})

describe('filing online', () => {
  const { household, members } = caseOf('moving-out-online-with-a-child')
  const verdictsOn = (today: string) => {
    const judged = judgeAll(book, situationOf('moving-out', { household, members, today: localDate(today) }), 'ja')
    const verdictOf = (id: string) => judged.find(({ procedure }) => procedure.id === id)?.verdict
    return [verdictOf('tenshutsu-online'), verdictOf('tenshutsu-todoke')]
  }

  test.each([
    ['2026-11-24', 'required', 'not-required'],
    ['2026-12-08', 'required', 'not-required'],
    ['2026-12-09', 'not-required', 'required'],
  ])('on %s: online %s, at the counter %s', (today, online, counter) => {
    expect(verdictsOn(today)).toEqual([online, counter])
  })
})

test('the reasons use the person’s own answers', () => {
  expect(reasonsOf('moving-out', 'moving-out-online-with-a-child')).toMatchObject({
    'tenshutsu-online': 'ほかの市区町村へ引っ越して、転出届をマイナポータルで出すため',
    'tenshutsu-todoke': '転出届をマイナポータルで出すため',
    'jidoteate-shometsu': '会津若松市から児童手当を受け取っている方が引っ越すため',
    'setainushi-henko': '世帯の全員が引っ越すため',
    'kaigo-soshitsu': '65歳以上の方がいなくて、要介護・要支援の認定を受けた方がいないため',
  })
  expect(reasonsOf('moving-out', 'moving-out-too-late-for-the-phone')).toMatchObject({
    'tenshutsu-todoke': 'ほかの市区町村へ引っ越して、引っ越しから10日を過ぎているため',
    'tenshutsu-online': '引っ越しから10日を過ぎているため',
  })
  expect(reasonsOf('moving-out', 'moving-out-into-a-care-home')['kaigo-soshitsu']).toContain(
    '会津若松市の介護保険が続く',
  )
})
