import { bookOf, type RuleBook } from '@/lib/rules/book'
import { evaluate, gateOf } from '@/lib/rules/evaluate'
import type { Finding, Place } from '@/lib/rules/finding'
import type { Condition, RuleSet } from '@/lib/rules/schema'
import type { Situation } from '@/lib/rules/situation'
import { verdictCondition } from '@/lib/rules/verdict-condition'
import { judgeAll } from '@/lib/rules/verdicts'

/** Whether something hangs on the condition that cannot be evaluated: with one that always holds, and with one that never does. */
export function hangsOnTheFault({ place }: Finding, { ruleSet }: RuleBook, situation: Situation): boolean {
  const told = [always, never].map(condition => toldIn(withConditionAt(ruleSet, place, condition), situation))
  return told[0] !== told[1]
}

/** Whether somebody meets what is merely missing or unconfirmed: needs the procedure, is asked the question. */
export function meets({ kind, id, field }: Place, book: RuleBook, situation: Situation): boolean {
  const views = [null, ...(situation.answers.members?.keys() ?? [])].map(member => ({ book, situation, member }))
  const procedure = book.procedures.get(id)
  switch (kind) {
    case 'procedure': {
      const [part, index] = field.split('.')
      const when = part === 'deadlines' ? procedure?.deadlines[Number(index)]?.when : undefined
      const holds = [verdictCondition(procedure ?? none()), ...(when ? [when] : [])]
      return views.some(view => holds.every(condition => evaluate(condition, view) === true))
    }
    case 'question':
    case 'fact':
      return views.some(view => gateOf(id, view) !== false)
    case 'department':
      return someoneNeeds(({ department }) => department === id)
    case 'item':
      return someoneNeeds(({ bring }) => bring.some(({ item }) => item === id))
    default:
      return situation.events.length > 0
  }

  function someoneNeeds(isMeant: (procedure: RuleSet['procedures'][number]) => boolean): boolean {
    return book.ruleSet.procedures
      .filter(isMeant)
      .some(one => views.some(view => evaluate(verdictCondition(one), view) === true))
  }
}

const always: Condition = { op: 'always' }
const never: Condition = { op: 'not', of: always }

function none(): never {
  throw new Error('no such procedure')
}

function toldIn(ruleSet: RuleSet, situation: Situation): string {
  const judged = judgeAll(bookOf(ruleSet), situation, 'ja')
  return JSON.stringify(
    judged.map(one => [
      one.procedure.id,
      one.verdict,
      one.for,
      one.deadline?.text,
      one.bring.map(({ item, isUncertain }) => [item.id, isUncertain]),
    ]),
  )
}

const lists = { procedure: 'procedures', 'derived-fact': 'derivedFacts', question: 'questions' } as const

function withConditionAt(ruleSet: RuleSet, { kind, id, field }: Place, condition: Condition): RuleSet {
  const list = lists[kind as keyof typeof lists]
  const steps = field.split('.').filter(step => step !== 'on' && step !== 'than')
  const changed = ruleSet[list].map(one => (one.id === id ? put(one, steps, condition) : one))
  return { ...ruleSet, [list]: changed }
}

function put(value: unknown, steps: readonly string[], condition: Condition): unknown {
  const [step, ...rest] = steps
  if (step === undefined) return condition
  if (Array.isArray(value)) return value.map((one, index) => (String(index) === step ? put(one, rest, condition) : one))
  const thing = value as Record<string, unknown>
  return { ...thing, [step]: put(thing[step], rest, condition) }
}
