import { ruleSet } from '@/lib/catalogue'
import { residentsOf, toldBy } from '@/lib/residents/residents'
import { bookOf, type RuleBook } from '@/lib/rules/book'
import { replay } from '@/lib/rules/replay'
import type { Procedure } from '@/lib/rules/schema'
import type { Situation } from '@/lib/rules/situation'
import { friday } from '@/tests/support/situations'
import type { Figure } from '../figure'
import { cpuMicros } from '../timing'

const count = 20_000
const rounds = 3

/** The rule set in force, and one in which every tenth procedure is only for those who came from abroad. */
export function replayFigures(): readonly Figure[] {
  const before = bookOf(ruleSet)
  const procedures = ruleSet.procedures.map((one, index) => (index % 10 ? one : changed(one)))
  const [gate, ...questions] = ruleSet.questions
  if (!gate) throw new Error('a rule set asks something')
  const situations = situationsFor(before)
  return [
    figureOf('a tenth of the procedures changed', before, bookOf({ ...ruleSet, procedures }), situations),
    figureOf(
      'a question changed as well',
      before,
      bookOf({ ...ruleSet, procedures, questions: [{ ...gate, askWhen: { op: 'always' } }, ...questions] }),
      situations,
    ),
  ]
}

function figureOf(what: string, before: RuleBook, after: RuleBook, situations: readonly Situation[]): Figure {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = cpuMicros()
    replay(before, after, situations)
    times.push(cpuMicros() - start)
  }
  const figure = `replay of ${count.toLocaleString('en')} answer sets on two rule sets, ${what}`
  return { figure, value: Math.min(...times) / 1_000_000, unit: 's CPU' }
}

function situationsFor(book: RuleBook): readonly Situation[] {
  const { events } = book.ruleSet
  const each = Math.ceil(count / events.length)
  const all = events.flatMap(({ id }, index) =>
    residentsOf(book, { seed: index, count: each, today: friday, events: [id] }).map(one => toldBy(one, [id], friday)),
  )
  return all.slice(0, count)
}

function changed(procedure: Procedure): Procedure {
  const fromAbroad = { op: 'is', fact: 'moved-from', in: ['abroad'] } as const
  return { ...procedure, requiredWhen: { op: 'all', of: [procedure.requiredWhen, fromAbroad] } }
}
