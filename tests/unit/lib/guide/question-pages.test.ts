import { describe, expect, test } from 'vitest'
import { ruleSet } from '@/lib/catalogue'
import { pageOf, pathBefore, pathOfPage } from '@/lib/guide/question-pages'
import { paths } from '@/lib/html/paths'
import { bookOf } from '@/lib/rules/book'
import { caseOf, situationOf } from '@/tests/support/catalogue-events'

const book = bookOf(ruleSet)
const situation = situationOf('death', caseOf('death-of-an-employee-with-family'))

function requirePage(id: string) {
  const page = pageOf(id, null, { book, situation })
  if (!page) throw new Error(`no page asks ${id}`)
  return page
}

function backFrom(id: string): string {
  return pathBefore(requirePage(id), book, situation)
}

describe('「戻る」', () => {
  test('leads to the page answered before', () => {
    expect(backFrom('died-on')).toBe(pathOfPage(requirePage('death-notice'), book))
  })

  test('leads from the first page to the start', () => {
    expect(backFrom('death-notice')).toBe(paths.home())
  })

  test('leads from the list of members to what was asked before it', () => {
    expect(pathBefore('household', book, situation)).toBe(pathOfPage(requirePage('deceased-left'), book))
  })

  test('leads back through the list of members where it stands between', () => {
    expect(backFrom('was-dependant-of-deceased')).toBe(paths.household())
    expect(backFrom('was-third-category-spouse')).toBe(pathOfPage(requirePage('was-dependant-of-deceased'), book))
  })
})
