import { type DayRange, parseLocalDate } from '@/lib/calendar/local-date'
import { error, type Finding, inside, type Place } from '../finding'
import { placedConditions, placedDays, placeOf } from '../placed'
import type { Case, ClosedDays, Procedure, RuleSet } from '../schema'

/** Whether every day written in the rule set exists in the calendar, and the hall opens at all. */
export function* checkDays(ruleSet: RuleSet): Generator<Finding> {
  yield* checkClosedDays(ruleSet.closedDays)
  for (const { value, place } of placedConditions(ruleSet)) {
    if (value.op === 'today') yield* checkRange(value, place)
  }
  for (const { value, place } of placedDays(ruleSet)) {
    if ('day' in value && value.day !== 'today') yield* checkDay(value.day, value.day, place)
  }
  for (const { id, ranges } of ruleSet.values) {
    for (const [index, range] of ranges.entries()) yield* checkRange(range, placeOf('value', id, `ranges.${index}`))
  }
  for (const procedure of ruleSet.procedures) yield* checkProcedure(procedure)
  for (const example of ruleSet.cases) yield* checkCase(example)
}

/** A leap year, so that 29 February is a day of the year. */
const anyYear = '2028'

function* checkClosedDays({ weekdays, yearly, extra }: ClosedDays): Generator<Finding> {
  const place = placeOf('rule-set', '', 'closedDays')
  if (new Set(weekdays).size === 7) yield error('never-open', place, 'すべての曜日が閉庁日になっています。')
  for (const { from, to } of yearly) {
    for (const day of [from, to]) yield* checkDay(`${anyYear}-${day}`, day, inside(place, 'yearly'))
  }
  for (const day of extra) yield* checkDay(day, day, inside(place, 'extra'))
}

function* checkProcedure({ id, deadlines, source }: Procedure): Generator<Finding> {
  const place = placeOf('procedure', id)
  for (const [index, { rules }] of deadlines.entries()) {
    for (const rule of rules) {
      // 29 February would be missing in three years out of four.
      const days = rule.kind === 'yearly' ? [rule.monthDay, rule.opens ?? rule.monthDay] : []
      for (const day of new Set(days)) yield* checkDay(`2027-${day}`, day, inside(place, 'deadlines', index))
    }
  }
  if (source.readOn) yield* checkDay(source.readOn, source.readOn, inside(place, 'source'))
}

function* checkCase({ id, today, expect }: Case): Generator<Finding> {
  const place = placeOf('case', id)
  yield* checkDay(today, today, inside(place, 'today'))
  for (const day of Object.values(expect.deadlines)) yield* checkDay(day, day, inside(place, 'expect'))
}

function* checkRange(range: DayRange, place: Place): Generator<Finding> {
  for (const day of [range.from, range.until]) if (day !== undefined) yield* checkDay(day, day, place)
}

function* checkDay(day: string, shown: string, place: Place): Generator<Finding> {
  if (!parseLocalDate(day)) yield error('impossible-day', place, `「${shown}」という日はありません。`)
}
