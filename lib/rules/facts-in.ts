import { partsOf, type RuleBook } from './book'
import type { Condition, DayRef, DeadlineCase, DeadlineRule, Fee, Opening } from './schema'

/** Every fact the conditions can look at: named conditions opened, gates of questions included. */
export function factsIn(conditions: readonly Condition[], book: RuleBook): Set<string> {
  const found = new Set<string>()
  for (const condition of conditions) collect(condition, book, found)
  return found
}

/** The fact itself, and those its question's gate looks at. */
export function collectFact(fact: string, book: RuleBook, found: Set<string>): void {
  if (found.has(fact)) return
  found.add(fact)
  const gate = book.questions.get(fact)?.askWhen
  if (gate) collect(gate, book, found)
}

/** The facts named by the condition itself, its parts left out. */
export function factsOf(condition: Condition): readonly string[] {
  switch (condition.op) {
    case 'is':
    case 'count':
      return [condition.fact]
    case 'age':
    case 'until-fiscal-year-end':
      return [condition.birth, ...factsOfDay(condition.on)]
    case 'day':
      return [condition.fact, ...factsOfDay(condition.than)]
    default:
      return []
  }
}

export function factsOfDay(ref: DayRef): readonly string[] {
  return 'fact' in ref ? [ref.fact] : []
}

/** The days a deadline counts from, and those that what is paid by the month goes by. */
export function factsOfDeadline({ rules, notBefore, advised, benefit }: DeadlineCase): readonly string[] {
  const counted = [...rules, ...(advised ? [advised] : [])].flatMap(daysOfRule)
  const others = [...(notBefore ? [dayOfOpening(notBefore)] : []), ...(benefit ? [benefit.event] : [])]
  return [...counted, ...others].flatMap(factsOfDay)
}

/** The day a rule counts from, and the one that how much it counts goes by. */
export function daysOfRule(rule: DeadlineRule): readonly DayRef[] {
  if (!('from' in rule)) return []
  return rule.kind === 'within' && typeof rule.count !== 'number' ? [rule.from, rule.count.by] : [rule.from]
}

export function dayOfOpening(opening: Opening): DayRef {
  return 'before' in opening ? opening.before : opening
}

/** The days the sum of a fee goes by. */
export function factsOfFee({ amountYen }: Fee): readonly string[] {
  return typeof amountYen === 'object' && amountYen ? factsOfDay(amountYen.by) : []
}

function collect(condition: Condition, book: RuleBook, found: Set<string>): void {
  for (const fact of factsOf(condition)) collectFact(fact, book, found)
  for (const part of partsOf(condition, book)) collect(part, book, found)
}
