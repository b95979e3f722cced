import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ruleSet } from '@/lib/catalogue'
import { keepReachable } from '@/lib/rules/answers'
import { bookOf, type RuleBook } from '@/lib/rules/book'
import { type FactRef, noAnswers, type Situation, unknown } from '@/lib/rules/situation'
import { nextStep, type Step } from '@/lib/rules/steps'
import { proceduresOf, rulingOn, type Verdict } from '@/lib/rules/verdicts'
import { booksOfChoices, options } from '@/tests/support/random-choices'
import { answered, everything, interview, type Mind, minds } from '@/tests/support/residents'
import { friday } from '@/tests/support/situations'
import { smallBook } from '@/tests/support/small-rules'

const books: readonly (readonly [string, RuleBook, number])[] = [
  ['the small rule set', smallBook, 200],
  ['the catalogue', bookOf(ruleSet), 12],
]

function residents(book: RuleBook): fc.Arbitrary<{ mind: Mind; events: readonly string[] }> {
  const events = book.ruleSet.events.map(({ id }) => id)
  return fc.record({ mind: minds(book), events: fc.subarray(events, { minLength: 1, maxLength: 2 }) })
}

function verdictsIn(book: RuleBook, situation: Situation): ReadonlyMap<string, Verdict> {
  const view = { book, situation, member: null }
  return new Map(proceduresOf(book, situation).map(one => [one.id, rulingOn(one, view).verdict]))
}

/** What a page asks: the list of members, a fact of the household, or of each member on it. */
function askedBy(step: Step): readonly string[] {
  if (step.kind !== 'ask') return step.kind === 'done' ? [] : ['household']
  return step.fact.per === 'household' ? [step.fact.id] : step.members.map(member => `${member}/${step.fact.id}`)
}

function hangingOn(step: Step): readonly string[] {
  return step.kind === 'done' ? [] : step.because.map(({ id }) => id)
}

/** A share of the answers; a larger share holds the smaller ones. */
function some({ answers, ...rest }: Situation, rankOf: (ref: FactRef) => number, share: number): Situation {
  const isKnown = (fact: string, member: number | null) => rankOf({ fact, member }) < share
  const of = (given: Situation['answers']['household'], member: number | null) =>
    Object.fromEntries(Object.entries(given).filter(([fact]) => isKnown(fact, member)))
  const members = isKnown('household', null) ? (answers.members?.map(of) ?? null) : null
  return { ...rest, answers: { household: of(answers.household, null), members } }
}

/** A number from 0 to 99, the same for the same fact. */
function ranks(seed: number): (ref: FactRef) => number {
  return ({ fact, member }) =>
    [...`${seed}/${fact}/${member}`].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 7) % 100
}

describe.each(books)('%s', (_, book, numRuns) => {
  test('decides the same in whatever order it asks', () => {
    const shuffled = fc.shuffledSubarray([...book.ruleSet.questions], { minLength: book.ruleSet.questions.length })
    fc.assert(
      fc.property(residents(book), shuffled, ({ mind, events }, questions) => {
        const reordered = bookOf({ ...book.ruleSet, questions: [...questions] })
        const [one, other] = [book, reordered].map(by => [...interview(by, events, mind)].at(-1))
        expect(one && verdictsIn(book, one)).toEqual(other && verdictsIn(book, other))
      }),
      { numRuns: Math.min(numRuns, 60) },
    )
  })

  test('keeps a definite verdict whatever is answered next, in any order', () => {
    fc.assert(
      fc.property(residents(book), fc.nat(), ({ mind, events }, seed) => {
        const told = everything(events, mind)
        const all = { ...told, answers: keepReachable(book, told).answers }
        let before: ReadonlyMap<string, Verdict> = new Map()
        for (const share of [0, 20, 40, 60, 80, 100]) {
          const now = verdictsIn(book, some(all, ranks(seed), share))
          for (const [id, verdict] of before)
            if (verdict !== 'needs-checking') expect([id, now.get(id)]).toEqual([id, verdict])
          before = now
        }
      }),
      { numRuns: numRuns * 3 },
    )
  })

  test('asks nobody twice, and says of every question what hangs on it, unless that is discreet', () => {
    const outspoken = bookOf({
      ...book.ruleSet,
      procedures: book.ruleSet.procedures.map(procedure => ({ ...procedure, isDiscreet: false })),
    })
    fc.assert(
      fc.property(residents(book), ({ mind, events }) => {
        const situations = [...interview(book, events, mind)]
        const asked = situations.flatMap(situation => askedBy(nextStep(book, situation)))
        expect(asked.length).toBe(new Set(asked).size)
        for (const situation of situations) {
          const [said, all] = [book, outspoken].map(by => hangingOn(nextStep(by, situation)))
          if (nextStep(book, situation).kind !== 'done') expect(all).not.toEqual([])
          expect(said).toEqual(all?.filter(id => !book.procedures.get(id)?.isDiscreet))
        }
      }),
      { numRuns },
    )
  })
})

/** How many pages can still come at most, every way to answer tried; checks at each what was promised. */
function mostPages(book: RuleBook, situation: Situation, asked: ReadonlySet<string>): number {
  const step = nextStep(book, situation)
  if (step.kind === 'done') return 0
  const now = askedBy(step)
  expect(now.filter(one => asked.has(one))).toEqual([])
  const soFar = new Set([...asked, ...now])
  const after = repliesTo(step).map(mind => {
    const answers = answered(situation.answers, step, mind)
    return mostPages(book, { ...situation, answers }, soFar)
  })
  const most = 1 + Math.max(...after)
  expect(step.remainingAtMost).toBeGreaterThanOrEqual(most)
  return most
}

/** One or two people; one option, another, or 「わからない」. */
function repliesTo(step: Exclude<Step, { kind: 'done' }>): readonly Mind[] {
  const self = { relation: 'self' }
  const child = { relation: 'child' }
  if (step.kind === 'ask-household') return [[self], [self, child]].map(members => ({ members, household: {} }))
  const { id } = step.fact
  return [...options.slice(0, 2), unknown].map(value => ({
    household: { [id]: value },
    members: [self, child].map(one => ({ ...one, [id]: value })),
  }))
}

describe('a random rule set', () => {
  const start: Situation = { events: ['moving-in'], today: friday, answers: noAnswers }

  test('never asks more pages than it promised, whatever is answered, and none of them twice', () => {
    fc.assert(
      fc.property(booksOfChoices(), book => void mostPages(book, start, new Set())),
      { numRuns: 120 },
    )
  })
})
