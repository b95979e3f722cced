import { ruleSet } from '@/lib/catalogue'
import { residentsOf } from '@/lib/residents/residents'
import { bookOf } from '@/lib/rules/book'
import type { Situation } from '@/lib/rules/situation'
import { nextStep } from '@/lib/rules/steps'
import { judgeAll } from '@/lib/rules/verdicts'
import { interview } from '@/tests/support/residents'
import { friday } from '@/tests/support/situations'
import type { Figure } from '../figure'
import { cpuMicros, quantile } from '../timing'

const book = bookOf(ruleSet)
const residents = 15
const rounds = 5

/** What comes together in a life; each other event by itself. */
const together: readonly (readonly string[])[] = [
  ['moving-in', 'birth'],
  ['moving-in', 'job-leaving'],
  ['marriage', 'name-change', 'moving-within'],
  ['divorce', 'moving-out', 'job-starting'],
  ['death', 'household-change', 'ageing'],
]

/** Next question, every verdict and every reason on the real catalogue, at every step of interviews that people could have. */
export function stepFigures(): readonly Figure[] {
  const alone = situationsFor(ruleSet.events.map(({ id }) => [id]))
  const several = situationsFor(together)
  for (const situation of [...alone, ...several]) work(situation)
  return [...figuresOf('one event', alone), ...figuresOf('two or three events', several)]
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

function figuresOf(name: string, situations: readonly Situation[]): readonly Figure[] {
  const cpu: number[] = []
  const clock: number[] = []
  for (let round = 0; round < rounds; round++) {
    for (const situation of situations) {
      const [start, before] = [performance.now(), cpuMicros()]
      work(situation)
      cpu.push(cpuMicros() - before)
      clock.push((performance.now() - start) * 1000)
    }
  }
  const figure = `next question, verdicts and reasons, ${name} (${situations.length} steps)`
  return [
    { figure: `${figure}: p50`, value: quantile(cpu, 0.5) / 1000, unit: 'ms CPU' },
    { figure: `${figure}: p99`, value: quantile(cpu, 0.99) / 1000, unit: 'ms CPU' },
    { figure: `${figure}: p99 by the clock`, value: quantile(clock, 0.99) / 1000, unit: 'ms' },
  ]
}
