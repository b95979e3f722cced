import { expect, test } from 'vitest'
import { ruleSet } from '@/lib/catalogue'
import { cases } from '@/lib/catalogue/cases'
import { bookOf } from '@/lib/rules/book'
import { proposeCases } from '@/lib/rules/propose-cases'

test.each(ruleSet.events.map(({ id, title }) => [title.ja, id]))('%s has at least three cases', (_, event) => {
  expect(cases.filter(({ events }) => events.includes(event)).length).toBeGreaterThanOrEqual(3)
})

test.each(ruleSet.events.map(({ id, title }) => [title.ja, id]))(
  '%s has a case in which something is required, and one in which something is not',
  (_, event) => {
    const ofEvent = cases.filter(({ events }) => events.includes(event))
    expect(ofEvent.some(({ expect: { required } }) => required.length > 0)).toBe(true)
    expect(ofEvent.some(({ expect: { notRequired } }) => notRequired.length > 0)).toBe(true)
  },
)

test('whatever can be required, not required, excepted or due is so in some case', () => {
  expect(proposeCases(bookOf(ruleSet)).map(({ title }) => title.ja)).toEqual([])
})

test('a case expects something, and no procedure two ways', () => {
  const contradictory = cases.filter(({ expect: { required, notRequired, needsChecking } }) => {
    const named = [...required, ...notRequired, ...needsChecking]
    return named.length === 0 || new Set(named).size < named.length
  })
  expect(contradictory.map(({ id }) => id)).toEqual([])
})

test('each title is one of a kind', () => {
  expect(new Set(cases.map(({ title }) => title.ja)).size).toBe(cases.length)
})
