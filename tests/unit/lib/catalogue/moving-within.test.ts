import { describe, expect, test } from 'vitest'
import { ruleSet } from '@/lib/catalogue'
import { bookOf } from '@/lib/rules/book'
import { caseOf, pagesOf, proceduresOf, reasonsOf } from '@/tests/support/catalogue-events'
import { type Belonging, testsOfEvent } from '@/tests/support/event-tests'

const book = bookOf(ruleSet)

const belonging = [
  ['tenkyo-todoke', 1, 'web-checked', 'high'],
  ['tennyu-raicho-yoyaku', 1, 'web-checked', 'high'],
  ['shien-sochi', 1, 'knowledge-only', 'medium'],
  ['mynumber-card-kisai-henko', 1, 'web-checked', 'high'],
  ['mynumber-esign-reissue', 1, 'knowledge-only', 'medium'],
  ['kokuho-henko', 1, 'law-from-memory', 'high'],
  ['kouki-jusho-henko', 1, 'law-from-memory', 'high'],
  ['jidoteate-henko', 1, 'web-checked', 'medium'],
  ['kodomo-iryohi-henko', 1, 'web-checked', 'high'],
  ['tenko-within', 1, 'web-checked', 'high'],
  ['hitorioya-iryohi-henko', 1, 'knowledge-only', 'medium'],
  ['techo-henko-henkan', 1, 'web-checked', 'medium'],
  ['jiritsu-shien-iryo', 1, 'knowledge-only', 'medium'],
  ['gentsuki-henko', 1, 'web-checked', 'medium'],
  ['suido-kaishi', 1, 'web-checked', 'high'],
  ['suido-chushi', 1, 'web-checked', 'high'],
  ['gomi', 1, 'web-checked', 'medium'],
  ['dog-henko', 1, 'web-checked', 'high'],
  ['zairyu-jukyochi', 1, 'law-from-memory', 'high'],
  ['menkyo-jusho', 'external', 'knowledge-only', 'medium'],
  ['jusho-henko-touki', 'external', 'web-checked', 'high'],
] as const satisfies Belonging

describe('what belongs to a move within the city', () => {
  testsOfEvent(book, 'moving-within', {
    belonging,
    seed: 20261218,
    forEverybody: ['tenkyo-todoke', 'suido-chushi', 'shien-sochi', 'suido-kaishi', 'gomi'],
  })

  test('nothing that goes on by itself is asked for again', () => {
    const ids = proceduresOf('moving-within').map(({ id }) => id)
    for (const id of ['inkan-toroku', 'jidoteate-nintei', 'kaigo-tennyu-keizoku']) expect(ids).not.toContain(id)
  })
})

describe('the questions of a move within the city', () => {
  test('one person answers seven pages', () => {
    expect(pagesOf('moving-within', caseOf('moving-within-over-new-year'))).toEqual([
      'moved-in-on',
      'household',
      'has-my-number-card',
      'whole-household-moves',
      'in-kokuho',
      'household-circumstances',
      'other-matters',
    ])
  })

  test('a family with a pupil one more', () => {
    const { household, members, today } = caseOf('moving-within-family')
    const pages = pagesOf('moving-within', { household: { ...household, 'other-matters': 'none' }, members, today })
    expect(pages).toHaveLength(8)
    expect(pages).toContain('school-district-changes')
  })

  test('nobody of 75 or over is asked about 国民健康保険', () => {
    const { household, members, today } = caseOf('moving-within-over-new-year')
    const old = [{ ...members[0], 'birth-date': '1945-02-02' }]
    expect(pagesOf('moving-within', { household, members: old, today })).not.toContain('in-kokuho')
  })
})

test('the reasons use the person’s own answers', () => {
  expect(reasonsOf('moving-within', 'moving-within-family')).toMatchObject({
    'tenkyo-todoke': '会津若松市の中で引っ越したため',
    'mynumber-esign-reissue': 'マイナンバーカードを持っているため',
    'kokuho-henko': '国民健康保険に入っている方がいるため',
    'tenko-within': '小中学生の年齢のお子さんがいて、引っ越しで学区が変わるため',
    'dog-henko': '犬を飼っているため',
    'jidoteate-henko': '世帯の全員が引っ越すため',
    'kodomo-iryohi-henko': '国民健康保険ではない保険に入っているお子さんがいないため',
    'zairyu-jukyochi': '外国籍の方がいないため',
  })
  expect(reasonsOf('moving-within', 'moving-within-family', 'en')['tenkyo-todoke']).toBe(
    'Because you moved within Aizuwakamatsu.',
  )
})
