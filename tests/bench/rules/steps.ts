import { ruleSet } from '@/lib/catalogue'
import { residentsOf } from '@/lib/residents/residents'
import { bookOf } from '@/lib/rules/book'
import type { Situation } from '@/lib/rules/situation'
import { nextStep } from '@/lib/rules/steps'
import { judgeAll } from '@/lib/rules/verdicts'
import { interview } from '@/tests/support/residents'
import { friday } from '@/tests/support/situations'
import type { Figure } from '../figure'
import { quantile } from '../timing'

const book = bookOf(ruleSet)
const residents = 15
const rounds = 8

/** What comes together in a life; each other event by itself. */
const together: readonly (readonly string[])[] = [
  ['moving-in', 'birth'],
  ['moving-in', 'job-leaving'],
  ['pregnancy', 'job-leaving'],
  ['marriage', 'name-change'],
  ['divorce', 'moving-out'],
  ['death', 'household-change'],
]

/** Next question, every verdict and every reason on the real catalogue, at every step of interviews that people could have. */
export function stepFigures(): readonly Figure[] {
  const alone = situationsFor(ruleSet.events.map(({ id }) => [id]))
  const several = situationsFor(together)
  for (const situation of [...alone, ...several]) work(situation)
  return [...figuresOf('one event', alone), ...figuresOf('two events', several)]
}

function situationsFor(events: readonly (readonly string[])[]): readonly Situation[] {
  const people = residentsOf(book, { seed: 20261122, count: residents, today: friday })
  return events.flatMap(chosen => people.flatMap(mind => [...interview(book, chosen, mind)]))
}

/** Nothing of it has been looked at before. */
function work({ events, today, answers }: Situation): void {
  const fresh = { events, today, answers }
  nextStep(book, fresh)
  judgeAll(book, fresh, 'ja')
}

/** Each step's best of the rounds is what it takes by itself; the clock also knows of collections and of other people's work. */
function figuresOf(name: string, situations: readonly Situation[]): readonly Figure[] {
  const clock: number[] = []
  const best = new Array<number>(situations.length).fill(Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round++) {
    for (const [index, situation] of situations.entries()) {
      const start = performance.now()
      work(situation)
      const took = performance.now() - start
      clock.push(took)
      best[index] = Math.min(best[index] ?? took, took)
    }
  }
  const figure = `next question, verdicts and reasons, ${name} (${situations.length} steps)`
  return [
    { figure: `${figure}: p50`, value: quantile(best, 0.5), unit: 'ms' },
    { figure: `${figure}: p99`, value: quantile(best, 0.99), unit: 'ms' },
    { figure: `${figure}: p99 of all rounds by the clock`, value: quantile(clock, 0.99), unit: 'ms' },
  ]
}
