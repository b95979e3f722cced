import { describe, expect, test } from 'vitest'
import { ruleSet } from '@/lib/catalogue'
import { bookOf } from '@/lib/rules/book'
import { judgeAll } from '@/lib/rules/verdicts'
import { caseOf, pagesOf, reasonsOf, situationOf } from '@/tests/support/catalogue-events'
import { type Belonging, testsOfEvent } from '@/tests/support/event-tests'

const book = bookOf(ruleSet)

const belonging = [
  ['shibou-todoke', 1, 'web-checked', 'high'],
  ['kaso-kyoka', 1, 'law-from-memory', 'high'],
  ['setainushi-henko', 1, 'web-checked', 'high'],
  ['kokuho-soshitsu-shibou', 1, 'web-checked', 'high'],
  ['kokuho-sousaihi', 1, 'web-checked', 'medium'],
  ['kouki-sousaihi', 1, 'web-checked', 'medium'],
  ['kokuho-kanyu', 1, 'web-checked', 'high'],
  ['kaigo-soshitsu', 1, 'web-checked', 'high'],
  ['nenkin-shibo', 1, 'law-from-memory', 'high'],
  ['nenkin-shibo-kosei', 1, 'law-from-memory', 'high'],
  ['nenkin-dai1go', 1, 'web-checked', 'high'],
  ['jidoteate-nintei', 1, 'web-checked', 'high'],
  ['jidoteate-shometsu', 1, 'law-from-memory', 'high'],
  ['jidofuyoteate-nintei', 1, 'web-checked', 'high'],
  ['hitorioya-iryohi', 1, 'knowledge-only', 'medium'],
  ['sozokunin-daihyo', 1, 'web-checked', 'medium'],
  ['techo-henkan', 1, 'web-checked', 'medium'],
  ['gentsuki-haisha', 1, 'web-checked', 'high'],
  ['gentsuki-henko', 1, 'web-checked', 'medium'],
  ['suido-chushi', 1, 'web-checked', 'high'],
  ['dog-kainushi-henko', 1, 'web-checked', 'high'],
  ['koseki-shomei', 1, 'law-from-memory', 'high'],
  ['inkan-shomei', 1, 'web-checked', 'high'],
  ['nenkin-izoku', 2, 'web-checked', 'medium'],
  ['nouchi-sozoku', 2, 'law-from-memory', 'high'],
  ['shinrin-tochi', 2, 'web-checked', 'high'],
  ['kaisou-kyoka', 2, 'law-from-memory', 'medium'],
  ['sozoku-touki', 'external', 'web-checked', 'high'],
] as const satisfies Belonging

describe('what belongs to a death', () => {
  testsOfEvent(book, 'death', {
    belonging,
    seed: 20261122,
    numRuns: 1500,
    forEverybody: [
      'koseki-shomei',
      'inkan-shomei',
      'sozoku-hoki',
      'jun-kakutei-shinkoku',
      'sozoku-zei',
      'kaisou-kyoka',
    ],
  })
})

describe('the questions after a death', () => {
  test('who lost an old parent answers eleven pages and lists nobody', () => {
    expect(pagesOf('death', caseOf('death-of-a-parent-of-80'))).toEqual([
      'death-notice',
      'died-on',
      'death-known-on',
      'deceased-age',
      'deceased-pension',
      'deceased-was-head',
      'two-over-fourteen-remain',
      'deceased-papers',
      'deceased-property',
      'deceased-land',
      'deceased-left',
    ])
  })

  test('a family is listed only where somebody in it loses something', () => {
    const pages = pagesOf('death', caseOf('death-of-an-employee-with-family'))
    expect(pages.slice(pages.indexOf('household'))).toEqual([
      'household',
      'was-dependant-of-deceased',
      'was-third-category-spouse',
      'has-my-number-card',
      'claimant-is-public-servant',
    ])
    expect(pagesOf('death', caseOf('death-of-a-self-employed-person-of-70'))).not.toContain('household')
  })

  test('whoever lived alone with no car, dog or land is asked nothing about them', () => {
    const { household, members, today } = caseOf('death-of-a-parent-of-80')
    const pages = pagesOf('death', { household: { ...household, 'deceased-left': 'none' }, members, today })
    expect(pages.filter(page => ['deceased-moped', 'deceased-dog', 'deceased-water'].includes(page))).toEqual([])
  })
})

describe('the reasons', () => {
  test('speak of the person who died', () => {
    expect(reasonsOf('death', 'death-of-a-parent-of-80')).toMatchObject({
      'shibou-todoke': '死亡届をまだ出していないため',
      'kaigo-soshitsu': '亡くなった方が75歳以上だったため',
      'kouki-sousaihi': '亡くなった方が後期高齢者医療に入っていたため',
      'setainushi-henko': '残る世帯に15歳以上の人が2人以上いないため',
      'suido-chushi': '水道が亡くなった方の名義であるため',
      'koseki-shomei': 'ご家族が亡くなったため',
      'kokuho-kanyu': '亡くなった方が75歳以上だったため',
      'jidoteate-nintei': '児童手当を新しく申し込むお子さんがいないため',
    })
    expect(reasonsOf('death', 'death-of-an-employee-with-family')).toMatchObject({
      'setainushi-henko': '亡くなった方が世帯主で、残る世帯に15歳以上の人が2人以上いるため',
      'kokuho-kanyu': '亡くなった方の健康保険の扶養に入っていたため',
      'nenkin-dai1go': '亡くなった方に扶養される配偶者（国民年金の第3号）だったため',
      'jidoteate-nintei': '児童手当を受け取っていた方が亡くなったため',
    })
  })

  test('name what is not known', () => {
    expect(reasonsOf('death', 'death-little-is-known')['gentsuki-haisha']).toBe(
      '「亡くなった方の水道・犬・原付」がわからないため',
    )
  })
})

describe('who takes over', () => {
  const judged = judgeAll(book, situationOf('death', caseOf('death-of-an-employee-with-family')), 'ja')
  const forWhom = (id: string) => judged.find(({ procedure }) => procedure.id === id)?.for

  test('the dependants join 国民健康保険, the spouse the pension, the allowance is claimed for the children', () => {
    expect(forWhom('kokuho-kanyu')).toEqual([0, 1, 2])
    expect(forWhom('nenkin-dai1go')).toEqual([0])
    expect(forWhom('jidoteate-nintei')).toEqual([1, 2])
  })
})
