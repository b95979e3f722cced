import { partsOf, type RuleBook } from '../book'
import { outsideRanges } from '../outside-ranges'
import { placedConditions } from '../placed'
import type { Condition } from '../schema'
import { usesOf } from '../value-uses'
import { impossibleMember } from './impossible-member'
import { type DayTest, daysOf, isDayTest, keyOf, literalsOf } from './thresholds'

const known = new WeakMap<RuleBook, readonly Condition[]>()

/** Everything the rules compare, and what rules out some households. */
export function leavesOf(book: RuleBook): readonly Condition[] {
  const leaves = known.get(book) ?? findLeaves(book)
  known.set(book, leaves)
  return leaves
}

/** Everything that variables have to tell apart for a rule set, by name. */
export function needsOf(book: RuleBook): ReadonlySet<string> {
  const needs = new Set<string>()
  for (const leaf of leavesOf(book)) {
    if (isDayTest(leaf))
      for (const { threshold } of literalsOf(leaf)) needs.add(`${keyOfClock(leaf)} ${keyOf(threshold)}`)
    else if (leaf.op === 'count') needs.add(`count ${leaf.fact} ${leaf.atLeast} ${leaf.atMost}`)
    else if (leaf.op === 'today') needs.add(`today ${leaf.from} ${leaf.until}`)
  }
  return needs
}

/** Two tests with one key look at the same pair of days. */
export function keyOfClock(test: DayTest): string {
  return `clock ${daysOf(test).join(' ')}`
}

function findLeaves(book: RuleBook): readonly Condition[] {
  const nobody = impossibleMember(book)
  const said = placedConditions(book.ruleSet).map(({ value }) => value)
  return [...said, ...[...(nobody ? [nobody] : []), ...outsideValues(book)].flatMap(one => partsOf(one, book))]
}

/** Where the days that dated values go by lie outside of them. */
function outsideValues({ ruleSet, values }: RuleBook): readonly Condition[] {
  return ruleSet.procedures.flatMap(procedure =>
    [...usesOf(procedure)].flatMap(({ value: id, by }) => {
      const value = values.get(id)
      return (value && 'fact' in by && outsideRanges(by.fact, value)) || []
    }),
  )
}
