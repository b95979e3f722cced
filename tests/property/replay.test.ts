import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bookOf, type RuleBook } from '@/lib/rules/book'
import { evaluate } from '@/lib/rules/evaluate'
import { replay } from '@/lib/rules/replay'
import type { RuleSet } from '@/lib/rules/schema'
import type { Situation } from '@/lib/rules/situation'
import { anyOf, type Truth } from '@/lib/rules/truth'
import { verdictCondition } from '@/lib/rules/verdict-condition'
import { partly } from '@/tests/support/partial-answers'
import { completeSituations } from '@/tests/support/random-families'
import { ruleSets } from '@/tests/support/random-rules'

/** As the rules are written; what a rule set does not have is not required. */
function naively(id: string, book: RuleBook, situation: Situation): Truth {
  const procedure = book.procedures.get(id)
  if (!procedure?.events.some(event => situation.events.includes(event))) return false
  const { members } = situation.answers
  const places = procedure.per === 'member' && members ? [...members.keys()] : [null]
  return anyOf(places.map(member => evaluate(verdictCondition(procedure), { book, situation, member })))
}

const kinds = [
  ['gained', true],
  ['lost', false],
  ['unclear', null],
] as const

const others: readonly (readonly [string, (one: RuleSet, other: RuleSet) => RuleSet])[] = [
  ['other rules', (_, other) => other],
  ['other procedures for the same questions', (one, { procedures }) => ({ ...one, procedures })],
  [
    'one procedure more',
    (one, { procedures }) => ({ ...one, procedures: [...one.procedures, ...procedures.slice(-1)] }),
  ],
]

describe('a replay of random rule sets', () => {
  test.each(others)('with %s finds what the naive interpreter finds', (_, change) => {
    const told = fc.array(partly(completeSituations()), { minLength: 1, maxLength: 12 })
    const agrees = fc.property(ruleSets('linked'), ruleSets('linked'), told, (one, other, situations) => {
      const [before, after] = [bookOf(one), bookOf(change(one, renamed(other)))]
      const found = new Map(replay(before, after, situations).map(changed => [changed.procedure, changed]))
      for (const id of new Set([...before.procedures.keys(), ...after.procedures.keys()])) {
        for (const [kind, truth] of kinds) {
          const examples = [...situations.keys()].filter(index => {
            const situation = situations[index] as Situation
            return naively(id, after, situation) === truth && naively(id, before, situation) !== truth
          })
          expect(found.get(id)?.[kind] ?? { count: 0, examples: [] }).toEqual({ count: examples.length, examples })
        }
      }
    })
    fc.assert(agrees, { numRuns: 100 })
  })
})

/** The last one is called something that the first rule set does not have. */
function renamed(rules: RuleSet): RuleSet {
  const last = rules.procedures.length - 1
  return { ...rules, procedures: rules.procedures.map((one, at) => (at === last ? { ...one, id: 'another' } : one)) }
}
