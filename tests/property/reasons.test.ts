import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ruleSet } from '@/lib/catalogue'
import { keepReachable } from '@/lib/rules/answers'
import { bookOf, type RuleBook } from '@/lib/rules/book'
import { evaluate } from '@/lib/rules/evaluate'
import type { Procedure } from '@/lib/rules/schema'
import { type Answers, type FactRef, type MemberAnswers, refKey, type Situation } from '@/lib/rules/situation'
import { anyOf } from '@/lib/rules/truth'
import { verdictCondition } from '@/lib/rules/verdict-condition'
import { type Judged, judgeAll, verdictOf } from '@/lib/rules/verdicts'
import { completeSituations } from '@/tests/support/random-families'
import { ruleSets } from '@/tests/support/random-rules'
import { everything, type Mind, minds } from '@/tests/support/residents'
import { smallBook } from '@/tests/support/small-rules'

/** The naive interpreter, on these facts alone: nothing of what made the reasons helps to judge them. */
function verdictKnowing(facts: readonly FactRef[], procedure: Procedure, told: Situation, book: RuleBook) {
  const situation = { ...told, answers: only(facts, told.answers) }
  const { members } = situation.answers
  const views = procedure.per === 'member' && members ? [...members.keys()] : [null]
  return verdictOf(anyOf(views.map(member => evaluate(verdictCondition(procedure), { book, situation, member }))))
}

function only(facts: readonly FactRef[], { household, members }: Answers): Answers {
  const keys = new Set(facts.map(refKey))
  const kept = (given: MemberAnswers, member: number | null) =>
    Object.fromEntries(Object.entries(given).filter(([fact]) => keys.has(refKey({ fact, member }))))
  return {
    household: kept(household, null),
    members: keys.has('household') && members ? members.map(kept) : null,
  }
}

/** A verdict stands on the facts it names, and not on one fewer. */
function faultsOf({ procedure, verdict, facts }: Judged, told: Situation, book: RuleBook): readonly string[] {
  if (verdict === 'needs-checking') return []
  const isDecidedBy = (some: readonly FactRef[]) => verdictKnowing(some, procedure, told, book) === verdict
  const spare = facts.filter(one => isDecidedBy(facts.filter(other => other !== one)))
  return [...(isDecidedBy(facts) ? [] : ['not enough']), ...spare.map(fact => `${refKey(fact)} can be spared`)].map(
    fault => `${procedure.id} ${verdict}: ${fault}`,
  )
}

function expectExactReasons(book: RuleBook, told: Situation): void {
  const situation = { ...told, answers: keepReachable(book, told).answers }
  expect(judgeAll(book, situation, 'ja').flatMap(judged => faultsOf(judged, situation, book))).toEqual([])
}

describe.each([
  ['the small rule set', smallBook, 300],
  ['the catalogue', bookOf(ruleSet), 60],
] as const)('%s', (_, book, numRuns) => {
  const events = book.ruleSet.events.map(({ id }) => id)
  const residents: fc.Arbitrary<{ mind: Mind; chosen: readonly string[] }> = fc.record({
    mind: minds(book),
    chosen: fc.subarray(events, { minLength: 1, maxLength: 2 }),
  })

  test('names as the reason of every verdict what decides it, and nothing that could be spared', () => {
    fc.assert(
      fc.property(residents, ({ mind, chosen }) => expectExactReasons(book, everything(chosen, mind))),
      { numRuns },
    )
  })
})

describe.each(['today', 'linked'] as const)('a random rule set whose days are compared with %s', days => {
  test('has reasons that are enough and can spare nothing', () => {
    fc.assert(
      fc.property(ruleSets(days), completeSituations(), (rules, told) => expectExactReasons(bookOf(rules), told)),
      { numRuns: 300 },
    )
  })
})
