import { describe, expect, test } from 'vitest'
import { ruleSet } from '@/lib/catalogue'
import { answeredPages, nextPath, pageAt, pageOf, pathBefore, pathOfPage } from '@/lib/guide/question-pages'
import { paths } from '@/lib/html/paths'
import { bookOf } from '@/lib/rules/book'
import { caseOf, situationOf } from '@/tests/support/catalogue-events'
import { adult, aMove, child } from '@/tests/support/situations'
import { smallBook } from '@/tests/support/small-rules'

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

const told = aMove({
  household: { from: 'other-city', 'moved-on': '2026-12-02', 'has-dog': 'no' },
  members: [
    { ...adult, card: 'yes', insurance: 'work' },
    { ...child, card: 'no' },
  ],
})
const around = { book: smallBook, situation: told }

describe('the address of a question', () => {
  test('is a number, and names nothing that was asked', () => {
    const page = pageOf('insurance', 1, around)
    expect(page && pathOfPage(page, smallBook)).toBe('/guide/8-2')
    expect(pageAt('8-2', smallBook, told)).toEqual(page)
  })

  test.each(['0', '99', '8', '8-3', '8-0', 'insurance', '3-1', '1', '-1', '4.5'])('%s leads nowhere', address => {
    expect(pageAt(address, smallBook, told)).toBeNull()
  })

  test('leads nowhere while the gate of the question is closed', () => {
    expect(pageAt('6', smallBook, told)).toBeNull()
    const withDog = aMove({ ...told.answers, household: { ...told.answers.household, 'has-dog': 'yes' } })
    expect(pageAt('6', smallBook, withDog)?.question.id).toBe('dog-registered')
  })
})

describe('the way through the guide', () => {
  test('goes on with the first question that still matters, and ends with the result', () => {
    expect(nextPath(smallBook, told)).toBe('/guide/8-2')
    expect(nextPath(smallBook, aMove({ events: [] }))).toBe('/')
    const done = aMove({
      household: { ...told.answers.household, vehicles: 0 },
      members: [
        { ...adult, card: 'yes', insurance: 'work' },
        { ...child, card: 'no', insurance: 'work' },
      ],
    })
    expect(nextPath(smallBook, done)).toBe('/result')
  })

  test('knows what was answered, one page for everybody where all are asked together', () => {
    const pages = answeredPages(smallBook, told)
    expect(pages.map(({ question, member }) => [question.id, member])).toEqual([
      ['from', null],
      ['moved-on', null],
      ['has-dog', null],
      ['card', null],
      ['insurance', 0],
    ])
  })

  test('leads back to the page before, then to the household, then to the start', () => {
    const pageBefore = (id: string, member: number | null = null) => {
      const page = pageOf(id, member, around)
      return page && pathBefore(page, smallBook, told)
    }
    expect(pageBefore('insurance', 1)).toBe('/guide/8-1')
    expect(pageBefore('moved-on')).toBe('/guide/3')
    expect(pageBefore('from')).toBe('/guide/household')
    expect(pathBefore('household', smallBook, told)).toBe('/')
  })
})
