import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ruleSet } from '@/lib/catalogue'
import { keepReachable } from '@/lib/rules/answers'
import { bookOf, type RuleBook } from '@/lib/rules/book'
import { compile } from '@/lib/rules/compile'
import { encode } from '@/lib/rules/encode'
import { evaluate, type View } from '@/lib/rules/evaluate'
import { Machine } from '@/lib/rules/run'
import type { Procedure } from '@/lib/rules/schema'
import type { Situation } from '@/lib/rules/situation'
import { remainingAtMost } from '@/lib/rules/steps'
import { anyOf } from '@/lib/rules/truth'
import { truthIn } from '@/lib/rules/truth-in'
import { verdictCondition } from '@/lib/rules/verdict-condition'
import { judgeAll, type Verdict } from '@/lib/rules/verdicts'
import { completeSituations } from '@/tests/support/random-families'
import { ruleSets } from '@/tests/support/random-rules'
import { everything, interview, type Mind, minds } from '@/tests/support/residents'
import { smallBook } from '@/tests/support/small-rules'

const books: readonly (readonly [string, RuleBook, number])[] = [
  ['the small rule set', smallBook, 300],
  ['the catalogue', bookOf(ruleSet), 12],
]

function verdicts(book: RuleBook, situation: Situation): ReadonlyMap<string, Verdict> {
  return new Map(judgeAll(book, situation, 'ja').map(({ procedure, verdict }) => [procedure.id, verdict]))
}

function reachable(book: RuleBook, situation: Situation): Situation {
  return { ...situation, answers: keepReachable(book, situation).answers }
}

function residents(book: RuleBook): fc.Arbitrary<{ mind: Mind; events: readonly string[] }> {
  const events = book.ruleSet.events.map(({ id }) => id)
  return fc.record({
    mind: minds(book),
    events: fc.subarray(events, { minLength: 1, maxLength: Math.min(2, events.length) }),
  })
}

/** 0 not required, 1 undecided, 2 required, 255 another life event. */
function viewsOf(book: RuleBook, situation: Situation): readonly View[] {
  return [null, ...(situation.answers.members?.keys() ?? [])].map(member => ({ book, situation, member }))
}

const naiveTruth = { false: 0, null: 1, true: 2 }

function naiveVerdict(procedure: Procedure, book: RuleBook, situation: Situation): number {
  if (!procedure.events.some(event => situation.events.includes(event))) return 255
  const { members } = situation.answers
  const views = procedure.per === 'member' && members ? [...members.keys()] : [null]
  return naiveTruth[`${anyOf(views.map(member => evaluate(verdictCondition(procedure), { book, situation, member })))}`]
}

describe.each(books)('%s', (_, book, numRuns) => {
  test('more answers never turn a definite verdict', () => {
    fc.assert(
      fc.property(residents(book), ({ mind, events }) => {
        let before: ReadonlyMap<string, Verdict> = new Map()
        for (const situation of interview(book, events, mind)) {
          const now = verdicts(book, situation)
          for (const [id, verdict] of before)
            if (verdict !== 'needs-checking') expect([id, now.get(id)]).toEqual([id, verdict])
          before = now
        }
      }),
      { numRuns },
    )
  })

  test('the interview decides what knowing everything decides', () => {
    fc.assert(
      fc.property(residents(book), ({ mind, events }) => {
        const asked = [...interview(book, events, mind)].at(-1)
        expect(asked && verdicts(book, asked)).toEqual(verdicts(book, reachable(book, everything(events, mind))))
      }),
      { numRuns },
    )
  })

  test('the compiled tables say at every step what the naive interpreter says', () => {
    const program = compile(book)
    const machine = new Machine(program)
    fc.assert(
      fc.property(residents(book), ({ mind, events }) => {
        for (const situation of interview(book, events, mind)) {
          const compiled = [...machine.verdicts(encode(program, situation))]
          expect(compiled).toEqual(book.ruleSet.procedures.map(procedure => naiveVerdict(procedure, book, situation)))
          for (const view of viewsOf(book, situation)) {
            const differ = [...program.nodes.keys()].filter(one => truthIn(one, view) !== evaluate(one, view))
            expect(differ).toEqual([])
          }
        }
      }),
      { numRuns },
    )
  })

  test('no more questions come than were promised', () => {
    fc.assert(
      fc.property(residents(book), ({ mind, events }) => {
        const promised = [...interview(book, events, mind)].map(situation => remainingAtMost(book, situation))
        for (const [step, most] of promised.entries()) expect(promised.length - 1 - step).toBeLessThanOrEqual(most)
      }),
      { numRuns },
    )
  })
})

describe('a random rule set', () => {
  test.each(['today', 'linked'] as const)('whose days are compared with %s is compiled to what it says', days => {
    const situations = fc.array(completeSituations(), { minLength: 5, maxLength: 5 })
    const agree = fc.property(ruleSets(days), situations, (ruleSet, told) => {
      const book = bookOf(ruleSet)
      const program = compile(book)
      for (const view of told.flatMap(situation => viewsOf(book, situation))) {
        const differ = [...program.nodes.keys()].filter(one => truthIn(one, view) !== evaluate(one, view))
        expect(differ).toEqual([])
      }
    })
    fc.assert(agree, { numRuns: 200 })
  })
})
