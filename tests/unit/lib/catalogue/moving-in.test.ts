import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { ruleSet } from '@/lib/catalogue'
import { counterOrBranch } from '@/lib/catalogue/procedures/phrases'
import { factsOfEvents } from '@/lib/rules/answers'
import { bookOf } from '@/lib/rules/book'
import { resultOf } from '@/lib/rules/result'
import type { Language } from '@/lib/rules/schema'
import { noAnswers, type Situation } from '@/lib/rules/situation'
import { judgeAll } from '@/lib/rules/verdicts'
import { testsOfEvent } from '@/tests/support/event-tests'
import { aFriday, anyHousehold, type Household, walkThrough } from '@/tests/support/households'

const book = bookOf(ruleSet)
const events = ['moving-in']

/** The facts of the law this catalogue was written from, as far as they concern a move into the city. */
const belonging = [
  // id, tier, how well it is known, and how surely
  ['tennyu-todoke', 1, 'web-checked', 'high'],
  ['tennyu-raicho-yoyaku', 1, 'web-checked', 'high'],
  ['tennyu-todoke-abroad', 1, 'law-from-memory', 'high'],
  ['shien-sochi', 1, 'knowledge-only', 'medium'],
  ['mynumber-card-continuous-use', 1, 'web-checked', 'high'],
  ['mynumber-esign-reissue', 1, 'knowledge-only', 'medium'],
  ['mynumber-card-shinsei', 1, 'web-checked', 'high'],
  ['mynumber-card-express', 1, 'web-checked', 'high'],
  ['mynumber-pin-reset', 2, 'knowledge-only', 'medium'],
  ['inkan-toroku', 1, 'web-checked', 'high'],
  ['juminhyo-utsushi', 1, 'web-checked', 'high'],
  ['kokuho-kanyu', 1, 'web-checked', 'high'],
  ['nenkin-dai1go', 1, 'web-checked', 'high'],
  ['kouki-tennyu-tenshutsu', 1, 'law-from-memory', 'high'],
  ['kaigo-tennyu-keizoku', 1, 'law-from-memory', 'high'],
  ['ninshin-todoke', 1, 'web-checked', 'high'],
  ['ninpu-shien-kyufu-1', 1, 'web-checked', 'high'],
  ['ninpu-shien-kyufu-2', 1, 'web-checked', 'high'],
  ['jidoteate-nintei', 1, 'web-checked', 'high'],
  ['jidoteate-kakuninsho', 1, 'web-checked', 'high'],
  ['kodomo-iryohi', 1, 'web-checked', 'high'],
  ['hoiku-riyo', 1, 'web-checked', 'high'],
  ['kodomo-club', 1, 'web-checked', 'high'],
  ['tenko-shochu', 1, 'web-checked', 'high'],
  ['shugaku-enjo', 1, 'law-from-memory', 'high'],
  ['yobosesshu-yoshinhyo', 1, 'knowledge-only', 'medium'],
  ['jidofuyoteate-nintei', 1, 'web-checked', 'high'],
  ['hitorioya-iryohi', 1, 'knowledge-only', 'medium'],
  ['tokubetsu-jidofuyoteate', 1, 'knowledge-only', 'medium'],
  ['techo-henko-henkan', 1, 'web-checked', 'medium'],
  ['jiritsu-shien-iryo', 1, 'knowledge-only', 'medium'],
  ['gentsuki-toroku', 1, 'web-checked', 'high'],
  ['suido-kaishi', 1, 'web-checked', 'high'],
  ['gomi', 1, 'web-checked', 'medium'],
  ['dog-toroku', 1, 'web-checked', 'high'],
  ['dog-henko', 1, 'web-checked', 'high'],
  ['zairyu-jukyochi', 1, 'law-from-memory', 'high'],
  ['tokutei-zairyu-card', 1, 'web-checked', 'medium'],
  ['menkyo-jusho', 'external', 'knowledge-only', 'medium'],
  ['jusho-henko-touki', 'external', 'web-checked', 'high'],
  ['kenpo-fuyo', 'external', 'knowledge-only', 'medium'],
] as const

function caseAnswers(id: string): Household {
  const example = ruleSet.cases.find(one => one.id === id)
  if (!example) throw new Error(`no case ${id}`)
  return example.answers
}

function situationOf(told: Household, today = aFriday): Situation {
  return { events, answers: told, today }
}

function reasonsOf(told: Household, language: Language): Record<string, string> {
  const judged = judgeAll(book, situationOf(told), language)
  return Object.fromEntries(judged.map(({ procedure, because }) => [procedure.id, because]))
}

const family = caseAnswers('moving-in-family-of-four')
const alone = caseAnswers('moving-in-alone')

/** 支援措置, water and rubbish concern whoever moves. */
const forEverybody = ['shien-sochi', 'suido-kaishi', 'gomi']

describe('what belongs to a move into the city', () => {
  testsOfEvent(book, 'moving-in', { belonging, seed: 20261204, forEverybody })

  test('every doubt about the law is marked for the department in charge', () => {
    for (const [id, , , confidence] of belonging) {
      const { unconfirmed = [], channels = [] } = book.procedures.get(id) ?? {}
      if (confidence !== 'high') expect(unconfirmed, id).toEqual(expect.arrayContaining(['requiredWhen', 'deadline']))
      if (channels.includes(counterOrBranch)) expect(unconfirmed, id).toContain('channels')
    }
  })
})

describe('the questions of a move into the city', () => {
  test('one person answers nine pages', () => {
    expect(walkThrough(book, events, { ...alone, today: aFriday }).pages).toEqual([
      'moved-from',
      'moved-in-on',
      'moving-out-notice',
      'household',
      'has-my-number-card',
      'planned-leaving-on',
      'household-circumstances',
      'health-insurance',
      'other-matters',
    ])
  })

  test('a family of four with a dog answers twelve', () => {
    expect(walkThrough(book, events, { ...family, today: aFriday }).pages).toEqual([
      'moved-from',
      'moved-in-on',
      'moving-out-notice',
      'household',
      'has-my-number-card',
      'planned-leaving-on',
      'household-circumstances',
      'household-insurance',
      'claimant-is-public-servant',
      'wants-childcare',
      'other-matters',
      'dog-is-registered',
    ])
  })

  test('nobody is asked what their age or an earlier answer decides', () => {
    const { pages } = walkThrough(book, events, { ...caseAnswers('moving-in-aged-76'), today: aFriday })
    expect(pages).not.toContain('health-insurance')
    expect(pages).not.toContain('planned-leaving-on')
    expect(pages.filter(page => ['single-parent', 'pension', 'nationality', 'wants-childcare'].includes(page))).toEqual(
      [],
    )
  })

  test('whoever answers everything leaves nothing to be checked', () => {
    fc.assert(
      fc.property(anyHousehold(book, aFriday), told => {
        const { situation } = walkThrough(book, events, { ...told, today: aFriday })
        const open = judgeAll(book, situation, 'ja').filter(({ verdict }) => verdict === 'needs-checking')
        expect(open.map(({ procedure }) => procedure.id)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('an address to be kept secret is never asked about, and always offered', () => {
    const onlyThis = bookOf({ ...ruleSet, procedures: ruleSet.procedures.filter(({ id }) => id === 'shien-sochi') })
    expect([...factsOfEvents(onlyThis, events)]).toEqual([])
    for (const told of [family, alone, caseAnswers('moving-in-everything-unknown')]) {
      const { optional } = resultOf(book, situationOf(told), 'ja')
      expect(optional.find(({ procedure }) => procedure.id === 'shien-sochi')?.because).toBe('どなたでも相談できるため')
    }
  })

  test('without answers nothing is called unnecessary', () => {
    const judged = judgeAll(book, { events, answers: noAnswers, today: aFriday }, 'ja')
    expect(judged.filter(({ verdict }) => verdict === 'not-required').map(({ procedure }) => procedure.id)).toEqual([])
  })
})

describe('the reasons', () => {
  test('use the person’s own answers', () => {
    expect(reasonsOf(family, 'ja')).toMatchObject({
      'jidoteate-nintei': '会津若松市に引っ越してきて、18歳の年度末までのお子さんがいるため',
      'tennyu-todoke': 'ほかの市区町村から引っ越してきたため',
      'mynumber-card-continuous-use': 'ほかの市区町村から引っ越してきて、マイナンバーカードを持っているため',
      'tenshutsu-todoke-previous-city': '転出届をマイナポータルで出したため',
      'kokuho-kanyu': '勤め先などの健康保険に入っているため',
      'kodomo-iryohi': '会津若松市に引っ越してきて、勤め先などの健康保険に入っているお子さんがいるため',
      'dog-henko': '前の市区町村で登録した犬を飼っているため',
      'jidofuyoteate-nintei': '父母が同居しているため',
      'hoiku-riyo': '今は預ける予定がないため',
      'kaigo-tennyu-keizoku': '要介護・要支援の認定を受けた方がいないため',
      'zairyu-jukyochi': '外国籍の方がいないため',
      'inkan-toroku': '印鑑登録の希望がないため',
    })
  })

  test('name an exception that holds', () => {
    expect(reasonsOf(caseAnswers('moving-in-public-servant'), 'ja')['jidoteate-nintei']).toBe(
      '公務員の方は、児童手当を勤務先に申し込むため',
    )
    expect(reasonsOf(caseAnswers('moving-in-aged-76'), 'ja')['kokuho-kanyu']).toBe(
      '75歳以上の方は、国民健康保険ではなく後期高齢者医療に入るため',
    )
  })

  test('name what is not known, once', () => {
    expect(reasonsOf(caseAnswers('moving-in-everything-unknown'), 'ja')).toMatchObject({
      'kokuho-kanyu': '「ご家族の健康保険」がわからないため',
      'zairyu-jukyochi': '「ご家族の事情」がわからないため',
      'dog-henko': '「犬・原付・不動産・証明書」と「前に住んでいたところ」がわからないため',
    })
  })

  test('are said in easy Japanese and in English', () => {
    expect(reasonsOf(family, 'ja-easy')['jidoteate-nintei']).toBe(
      '会津若松市に 来ました。 18歳までの 子どもが います。',
    )
    expect(reasonsOf(family, 'en')['jidoteate-nintei']).toBe(
      'Because you moved to Aizuwakamatsu and you have a child up to the fiscal year of turning 18.',
    )
  })
})

describe('the list of things to bring', () => {
  test('names each thing once, and only what the hall needs', () => {
    const { bring } = resultOf(book, situationOf(family), 'ja')
    expect(bring.map(({ item }) => item.id)).toEqual([
      'bank-account',
      'my-number-card',
      'my-number-proof',
      'identity-document',
      'dog-tag',
      'child-insurance-proof',
      'maternal-handbook',
      'school-certificate',
      'textbook-certificate',
    ])
  })
})

describe('the ages that decide', () => {
  const verdictOf = (id: string, birth: string, today: string) => {
    const member = { ...alone.members[0], relation: 'child', 'birth-date': birth, 'has-my-number-card': 'yes' }
    const told = { ...alone, members: [{ relation: 'self', 'birth-date': '1980-01-01' }, member] }
    const answers = { ...told, household: { ...told.household, 'household-insurance': 'all-work' } }
    const judged = judgeAll(book, situationOf(answers, localDate(today)), 'ja')
    return judged.find(({ procedure }) => procedure.id === id)?.for.includes(1) ?? false
  }

  test.each([
    ['jidoteate-nintei', '2009-04-01', '2027-03-31', true],
    ['jidoteate-nintei', '2009-04-01', '2027-04-01', false],
    ['jidoteate-nintei', '2009-04-02', '2027-04-01', true],
    ['kouki-tennyu-tenshutsu', '1951-12-01', '2026-11-30', false],
    ['kouki-tennyu-tenshutsu', '1951-12-01', '2026-12-01', true],
    ['mynumber-esign-reissue', '2011-12-05', '2026-12-03', false],
    ['mynumber-esign-reissue', '2011-12-05', '2026-12-04', true],
    ['tenko-shochu', '2020-04-01', '2026-12-04', true],
    ['tenko-shochu', '2020-04-02', '2026-12-04', false],
    ['tenko-shochu', '2011-04-01', '2026-12-04', false],
    ['tenko-shochu', '2011-04-02', '2026-12-04', true],
  ])('%s for somebody born %s, on %s: %s', (id, birth, today, applies) => {
    expect(verdictOf(id, birth, today)).toBe(applies)
  })
})
