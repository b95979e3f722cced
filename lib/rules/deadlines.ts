import { adjust, hasHolidayData } from '@/lib/calendar/closed-days'
import { addDays, addMonths, type LocalDate, localDate, partsOf } from '@/lib/calendar/local-date'
import { lastDay } from '@/lib/calendar/period'
import { required } from './book'
import type { View } from './evaluate'
import type { ClosedDays, DayRef, DeadlineCase, DeadlineRule, Procedure, Text } from './schema'
import { dayOfRefIn, truthIn } from './truth-in'

export type Deadline = {
  /** The last day, moved off closed days; null when there is none or its starting day is not known. */
  readonly on: LocalDate | null
  /** The last day by the letter of the law, before closed days are considered. */
  readonly nominalOn: LocalDate | null
  readonly text: Text
  readonly loss: Text | null
  /** The first day it can be filed at all, where the law sets one. */
  readonly notBefore: LocalDate | null
  /** `dated`, or why there is no day: `promptly`, `none`, or `unknown` while the starting day is not known. */
  readonly kind: 'dated' | 'promptly' | 'none' | 'unknown'
}

/** The deadline of a procedure in a view, or null where no case holds. A case that may hold gives its text but no day. */
export function deadlineOf(procedure: Pick<Procedure, 'deadlines'>, view: View): Deadline | null {
  const possible = procedure.deadlines.map(deadline => ({
    deadline,
    holds: deadline.when ? truthIn(deadline.when, view) : true,
  }))
  const certain = possible.find(({ holds }) => holds === true)
  if (certain) return dated(certain.deadline, view)
  const maybe = possible.find(({ holds }) => holds === null)
  return maybe ? undated(maybe.deadline, 'unknown') : null
}

/** The earlier of two deadlines; a dated one comes before one without a day. */
export function earlierDeadline(a: Deadline | null, b: Deadline | null): Deadline | null {
  if (!a?.on) return b ?? a
  if (!b?.on) return a
  return b.on < a.on ? b : a
}

type Counted = { readonly on: LocalDate; readonly nominalOn: LocalDate }

function dated(deadline: DeadlineCase, view: View): Deadline {
  const counted = deadline.rules.map(rule => count(rule, view)).filter(found => found !== 'no-day')
  if (counted.includes(null)) return undated(deadline, 'unknown')
  const [first, ...others] = counted.filter(found => found !== null)
  if (!first) return undated(deadline, deadline.rules.some(({ kind }) => kind === 'promptly') ? 'promptly' : 'none')
  const earliest = others.reduce((a, b) => (b.on < a.on ? b : a), first)
  const notBefore = deadline.notBefore ? dayOfRefIn(deadline.notBefore, view) : null
  return { ...earliest, text: deadline.text, loss: deadline.loss ?? null, notBefore, kind: 'dated' }
}

function undated({ text, loss }: DeadlineCase, kind: Deadline['kind']): Deadline {
  return { on: null, nominalOn: null, text, loss: loss ?? null, notBefore: null, kind }
}

/** Null: the starting day is not known. `no-day`: the rule sets none. */
function count(rule: DeadlineRule, view: View): Counted | null | 'no-day' {
  const closed = view.book.ruleSet.closedDays
  switch (rule.kind) {
    case 'within':
      return counted(rule, view, from => lastDay(rule, from))
    case 'before':
      return counted(rule, view, from => addDays(from, -rule.days))
    case 'yearly':
      return moved(nextYearly(rule.monthDay, view.situation.today), rule.closedDay, closed)
    case 'with':
      return withOther(rule.procedure, view)
    case 'promptly':
    case 'none':
      return 'no-day'
  }
}

type Counting = { readonly from: DayRef; readonly closedDay: ClosedDayRule }
type ClosedDayRule = 'next-open' | 'stays' | 'previous-open'

function counted({ from, closedDay }: Counting, view: View, last: (from: LocalDate) => LocalDate): Counted | null {
  const day = dayOfRefIn(from, view)
  return day && moved(last(day), closedDay, view.book.ruleSet.closedDays)
}

/** No day rather than a guess where nobody has data on the holidays of that year. */
function moved(nominalOn: LocalDate, rule: ClosedDayRule, closed: ClosedDays): Counted | null {
  if (rule !== 'stays' && !hasHolidayData(nominalOn)) return null
  return { nominalOn, on: adjust(nominalOn, rule, closed) }
}

/** Procedures filed together share the other's day; the check of the rule set refuses circles. */
function withOther(id: string, view: View): Counted | null | 'no-day' {
  const other = deadlineOf(required(view.book.procedures, id), view)
  if (!other || other.kind === 'promptly' || other.kind === 'none') return 'no-day'
  return other.on && other.nominalOn ? { on: other.on, nominalOn: other.nominalOn } : null
}

function nextYearly(monthDay: string, today: LocalDate): LocalDate {
  const thisYear = localDate(`${partsOf(today).year}-${monthDay}`)
  return thisYear >= today ? thisYear : addMonths(thisYear, 12)
}
