import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ruleSet } from '@/lib/catalogue'
import { bookOf, type RuleBook } from '@/lib/rules/book'
import { demandOf } from '@/lib/rules/demand'
import { household, openFactsOf, type Reach } from '@/lib/rules/open-facts'
import type { Procedure } from '@/lib/rules/schema'
import { type FactRef, refKey, type Situation } from '@/lib/rules/situation'
import { hangingOn, nextStep } from '@/lib/rules/steps'
import { knownOf } from '@/lib/rules/truth-in'
import { membersIn } from '@/lib/rules/word'
import { partly } from '@/tests/support/partial-answers'
import { completeSituations } from '@/tests/support/random-families'
import { ruleSets } from '@/tests/support/random-rules'
import { interview, minds } from '@/tests/support/residents'

type Open = { readonly ref: FactRef; readonly because: Procedure[] }

/** Procedure by procedure and fact by fact, as the rules are written. */
function openRefs(book: RuleBook, situation: Situation, reach: Reach): ReadonlyMap<string, Open> {
  const open = new Map<string, Open>()
  for (const procedure of book.ruleSet.procedures) {
    for (const ref of openFactsOf(procedure, { book, situation, member: null }, reach)) {
      const known = open.get(refKey(ref))
      if (!known) open.set(refKey(ref), { ref, because: [procedure] })
      else if (known.because.at(-1) !== procedure) known.because.push(procedure)
    }
  }
  return open
}

function demanded(book: RuleBook, situation: Situation, reach: Reach): readonly string[] {
  const known = knownOf(book, situation)
  const demand = demandOf(known)
  const asked = known.program.facts.flatMap(({ fact: { id: fact, per }, index }) => {
    const rows = demand[reach][index] ?? 0
    const members = per === 'member' ? membersIn(rows) : [null]
    return rows === 0 ? [] : members.map(member => refKey({ fact, member }))
  })
  return demand.household ? [...asked, refKey(household)] : asked
}

function expectSameQuestions(book: RuleBook, situation: Situation): void {
  const possible = openRefs(book, situation, 'ever')
  expect(demanded(book, situation, 'ever').toSorted()).toEqual([...possible.keys()].toSorted())
  expect(demanded(book, situation, 'now').toSorted()).toEqual([...openRefs(book, situation, 'now').keys()].toSorted())
  for (const { ref, because } of possible.values()) {
    const named = because.filter(({ isDiscreet }) => !isDiscreet).map(({ id }) => id)
    expect([refKey(ref), hangingOn(book, situation, ref).map(({ id }) => id)]).toEqual([refKey(ref), named])
  }
  const step = nextStep(book, situation)
  const first = firstQuestion(book, openRefs(book, situation, 'now'))
  expect(step.kind === 'ask' ? step.question.id : step.kind).toBe(first)
}

function firstQuestion(book: RuleBook, open: ReadonlyMap<string, Open>): string {
  const facts = new Set([...open.values()].map(({ ref }) => ref.fact))
  const first = book.ruleSet.questions.find(({ id }) => facts.has(id) || (id === 'relation' && facts.has('household')))
  if (!first) return 'done'
  return first.id === 'relation' && facts.has('household') ? 'ask-household' : first.id
}

describe('what is still to ask', () => {
  test.each(['today', 'linked'] as const)(
    'is what a random rule set still depends on, its days compared with %s',
    days => {
      const told = fc.array(partly(completeSituations()), { minLength: 4, maxLength: 4 })
      fc.assert(
        fc.property(ruleSets(days), told, (rules, situations) => {
          for (const situation of situations) expectSameQuestions(bookOf(rules), situation)
        }),
        { numRuns: 300 },
      )
    },
  )

  test('is what the catalogue still depends on', () => {
    const book = bookOf(ruleSet)
    const events = fc.subarray(
      ruleSet.events.map(({ id }) => id),
      { minLength: 1, maxLength: 3 },
    )
    fc.assert(
      fc.property(minds(book), events, (mind, chosen) => {
        for (const situation of interview(book, chosen, mind)) expectSameQuestions(book, situation)
      }),
      { numRuns: 6 },
    )
  })
})
