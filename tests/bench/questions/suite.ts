import { ruleSet } from '@/lib/catalogue'
import { randomFrom } from '@/lib/residents/random'
import { evenWeights, type Resident, residentsOf, toldBy, type Weights } from '@/lib/residents/residents'
import { factsOfEvents } from '@/lib/rules/answers'
import { bookOf, type RuleBook } from '@/lib/rules/book'
import { gateOf } from '@/lib/rules/evaluate'
import type { Situation } from '@/lib/rules/situation'
import { interview } from '@/tests/support/residents'
import { friday } from '@/tests/support/situations'
import type { Figure } from '../figure'
import { fewestPages } from './fewest'
import { orderedQuestions } from './question-order'

const book = bookOf(ruleSet)
const residents = 100
const seed = 20261122

/** Pages of questions until everything is decided, for random consistent residents of each life event. */
export async function questionsSuite(): Promise<readonly Figure[]> {
  const events = ruleSet.events.filter(({ id }) => ruleSet.procedures.some(one => one.events.includes(id)))
  const counted = events.map(({ id }) => ({ event: id, counts: countsOf(id) }))
  const all = counted.flatMap(({ counts }) => counts)
  return [
    ...counted.flatMap(({ event, counts }) => figuresOf(event, counts)),
    ...figuresOf('all events', all),
    {
      figure: 'pages, all events: in the computed order',
      value: mean(all.map(({ computed }) => computed)),
      unit: 'pages',
      against: 'the author’s order',
      ratio: mean(all.map(({ asked }) => asked)) / mean(all.map(({ computed }) => computed)),
    },
  ]
}

type Counts = { readonly asked: number; readonly computed: number; readonly fixed: number; readonly fewest: number }

function countsOf(event: string): readonly Counts[] {
  const random = randomFrom(7)
  const reordered = bookOf({ ...ruleSet, questions: [...orderedQuestions(book, [event])] })
  return residentsOf(book, { seed, count: residents, today: friday, weights: weightsFor(event) }).map(mind => {
    const steps = [...interview(book, [event], mind)]
    const last = steps.at(-1)
    return {
      asked: steps.length - 1,
      computed: [...interview(reordered, [event], mind)].length - 1,
      fixed: fixedPages(event, mind),
      fewest: last ? fewestPages(book, last, random) : 0,
    }
  })
}

/** Whoever tells of a birth has a baby. */
function weightsFor(event: string): Weights {
  if (event !== 'birth') return evenWeights
  const families = { 'couple-with-children': 2, 'one-parent': 1, 'three-generations': 1 }
  return { ...evenWeights, families, babyPercent: 100 }
}

/** The ratio to a questionnaire says how many times as many pages that takes; to the fewest, how many times as many are asked. */
function figuresOf(event: string, counts: readonly Counts[]): readonly Figure[] {
  const asked = counts.map(one => one.asked)
  const fixed = mean(counts.map(one => one.fixed))
  const fewest = mean(counts.map(one => one.fewest))
  const figure = `pages, ${event}`
  return [
    {
      figure: `${figure}: mean`,
      value: mean(asked),
      unit: 'pages',
      against: `a fixed questionnaire that skips: ${fixed.toFixed(1)}`,
      ratio: fixed / mean(asked),
    },
    {
      figure: `${figure}: nine in ten have at most`,
      value: percentile(asked, 0.9),
      unit: 'pages',
      against: `whoever knows what will decide: ${fewest.toFixed(1)} on the mean`,
      ratio: mean(asked) / fewest,
    },
  ]
}

/** All that the event can ask for, each question unless its gate is closed, whether it still matters or not. */
function fixedPages(event: string, mind: Resident): number {
  const situation = toldBy(mind, [event], friday)
  const facts = [...factsOfEvents(book, [event])].filter(fact => fact !== 'relation' && fact !== 'birth-date')
  return facts.reduce((sum, fact) => sum + pagesFor(book, fact, situation), 1)
}

function pagesFor({ facts }: RuleBook, id: string, situation: Situation): number {
  const fact = facts.get(id)
  if (fact?.per === 'household') return gateOf(id, { book, situation, member: null }) === false ? 0 : 1
  const members = [...(situation.answers.members?.keys() ?? [])]
  const asked = members.filter(member => gateOf(id, { book, situation, member }) !== false).length
  return fact?.kind === 'yes-no' ? Math.min(1, asked) : asked
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length
}

function percentile(numbers: readonly number[], share: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.ceil(numbers.length * share) - 1] ?? Number.NaN
}
