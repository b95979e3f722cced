import { daysBetween, type LocalDate } from '@/lib/calendar/local-date'
import type { Condition, Validity } from './schema'

const conditions = new WeakMap<Validity, Condition>()

/** That the day lies in the range. Always the same object for the same range. */
export function inForce(valid: Validity): Condition {
  const known = conditions.get(valid)
  if (known) return known
  const condition = within(valid)
  conditions.set(valid, condition)
  return condition
}

function within({ by, from, until }: Validity): Condition {
  if ('day' in by) return { op: 'today', ...(from ? { from } : {}), ...(until ? { until } : {}) }
  const { fact } = by
  if (from === undefined)
    return until === undefined ? { op: 'always' } : { op: 'day', fact, than: { day: until }, atMostDays: 0 }
  const last = until === undefined ? {} : { atMostDays: daysBetween(from as LocalDate, until as LocalDate) }
  return { op: 'day', fact, than: { day: from }, atLeastDays: 0, ...last }
}
