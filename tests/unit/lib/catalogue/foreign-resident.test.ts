import { describe, expect, test } from 'vitest'
import { ruleSet } from '@/lib/catalogue'
import { foreignResidentCases } from '@/lib/catalogue/cases/foreign-resident'
import { bookOf } from '@/lib/rules/book'
import { judgeAll } from '@/lib/rules/verdicts'
import { caseOf, pagesOf, reasonsOf, situationOf } from '@/tests/support/catalogue-events'
import { type Belonging, testsOfEvent } from '@/tests/support/event-tests'
import { aFriday } from '@/tests/support/households'

const book = bookOf(ruleSet)
const event = 'foreign-resident'

/** The facts of the law, as far as they concern foreign residents: id, tier, how well it is known, how surely. */
const belonging = [
  ['tennyu-todoke', 1, 'web-checked', 'high'],
  ['tennyu-todoke-abroad', 1, 'law-from-memory', 'high'],
  ['zairyu-jukyochi', 1, 'law-from-memory', 'high'],
  ['tokutei-zairyu-card', 1, 'web-checked', 'medium'],
  ['mynumber-foreigner-kikan-henko', 1, 'web-checked', 'high'],
  ['tsusho-kisai', 2, 'law-from-memory', 'high'],
  ['gaikoku-shussei-kibo', 2, 'law-from-memory', 'high'],
  ['zairyu-card-kisai-kibo', 'external', 'law-from-memory', 'high'],
] as const satisfies Belonging

testsOfEvent(book, event, { belonging, seed: 20261122 })

test('nothing is called unnecessary before anything is answered', () => {
  const judged = judgeAll(book, situationOf(event, { household: {}, members: [], today: aFriday }), 'ja')
  expect(judged.filter(({ verdict }) => verdict === 'not-required')).toEqual([])
})

describe('the questions', () => {
  const withoutList = foreignResidentCases.filter(({ answers }) => answers.members.length === 0)

  test.each(withoutList.map(({ id }) => id))('of %s are four at most, and no list of members', id => {
    const pages = pagesOf(event, caseOf(id))
    expect(pages.length).toBeLessThanOrEqual(4)
    expect(pages).not.toContain('household')
  })

  test('ask whoever came from abroad nothing about a previous city', () => {
    expect(pagesOf(event, caseOf('foreign-couple-from-abroad'))).toEqual([
      'foreign-matter',
      'moved-from',
      'moved-in-on',
      'household',
      'has-my-number-card',
      'nationality',
      'nationality',
      'household-insurance',
      'health-insurance',
      'health-insurance',
      'pension',
      'pension',
    ])
  })
})

describe('the reasons', () => {
  test('say each thing once', () => {
    expect(reasonsOf(event, 'foreign-couple-from-abroad')).toMatchObject({
      'kokuho-kanyu': '会津若松市に住み始めて、勤め先などの健康保険に入っていないため',
      'zairyu-jukyochi': '会津若松市に引っ越してきて、在留カードを持っているため',
    })
    expect(reasonsOf(event, 'foreign-renewal-forgotten')['zairyu-kikan-koshin']).toBe('更新をまだ申請していないため')
  })
})
