import fc from 'fast-check'
import { ruleSet } from '@/lib/catalogue'
import { randomFrom } from '@/lib/residents/random'
import { factsOfEvents } from '@/lib/rules/answers'
import { bookOf, type RuleBook } from '@/lib/rules/book'
import { gateOf } from '@/lib/rules/evaluate'
import { orderedQuestions } from '@/lib/rules/question-order'
import type { Situation } from '@/lib/rules/situation'
import { everything, interview, type Mind, minds } from '@/tests/support/residents'
import type { Figure } from '../figure'
import { fewestPages } from './fewest'

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
  return fc.sample(minds(book), { seed, numRuns: residents }).map(mind => {
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

function figuresOf(event: string, counts: readonly Counts[]): readonly Figure[] {
  const asked = counts.map(one => one.asked)
  const compared = (against: string, others: readonly number[]) => ({
    figure: `pages, ${event}: mean, against ${against}`,
    value: mean(asked),
    unit: 'pages',
    against: `${mean(others).toFixed(2)} pages`,
    ratio: mean(others) / mean(asked),
  })
  return [
    compared(
      'a fixed questionnaire that skips',
      counts.map(({ fixed }) => fixed),
    ),
    compared(
      'whoever knows what will decide',
      counts.map(({ fewest }) => fewest),
    ),
    { figure: `pages, ${event}: nine in ten have at most`, value: percentile(asked, 0.9), unit: 'pages' },
  ]
}

/** All that the event can ask for, each question unless its gate is closed, whether it still matters or not. */
function fixedPages(event: string, mind: Mind): number {
  const situation = everything([event], mind)
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
