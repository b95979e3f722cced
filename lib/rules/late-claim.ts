import { hasHolidayData, nextOpenDay } from '@/lib/calendar/closed-days'
import { addDays, type LocalDate } from '@/lib/calendar/local-date'
import { type Claim, firstMonthPaid, lastDayWithoutLoss, lastOpenDayOf } from '@/lib/calendar/same-month'
import { firstDayOf, monthOf, monthsBefore, type YearMonth } from '@/lib/calendar/year-month'
import { required } from './book'
import { amountOn } from './dated-values'
import type { View } from './evaluate'
import type { Condition, MonthlyBenefit } from './schema'
import { onDay } from './situation'
import type { Truth } from './truth'
import { dayOfRefIn, factStateIn, truthIn } from './truth-in'

/** What a claim made now, or later, costs of what is paid by the month. */
export type LateClaim = {
  /** The first month that a claim made today, or on the next open day, pays. */
  readonly paidFrom: YearMonth
  /** The last day on which a claim loses nothing. */
  readonly nothingLostUntil: LocalDate
  /** Lost already, claimed today. */
  readonly lost: Lost
  /** The last day before more is lost, and what is lost in all by a claim after it. */
  readonly safeUntil: LocalDate
  readonly thenLost: Lost
}

/** `yen` null: the amount is not known. */
export type Lost = { readonly months: readonly YearMonth[]; readonly yen: Yen | null }

/** A range where not everything that decides the amount is known. */
export type Yen = { readonly least: number; readonly most: number }

/** Null while the day of the event is not known. */
export function lateClaimOf(benefit: MonthlyBenefit, inTimeUntil: LocalDate, view: View): LateClaim | null {
  const eventOn = dayOfRefIn(benefit.event, view)
  if (!eventOn || !hasHolidayData(eventOn)) return null
  const closed = view.book.ruleSet.closedDays
  const claim: Claim = { eventOn, inTimeUntil }
  const claimedOn = nextOpenDay(view.situation.today, closed)
  const nothingLostUntil = lastDayWithoutLoss(claim, closed)
  const safeUntil = claimedOn <= nothingLostUntil ? nothingLostUntil : lastOpenDayOf(monthOf(claimedOn), closed)
  const lostBy = (day: LocalDate) => lostIn(monthsLost(claim, day), benefit, view)
  return {
    paidFrom: firstMonthPaid(claim, claimedOn),
    nothingLostUntil,
    lost: lostBy(claimedOn),
    safeUntil,
    thenLost: lostBy(nextOpenDay(addDays(safeUntil, 1), closed)),
  }
}

/** Of several members, what is lost of them all together. */
export function togetherLost(a: LateClaim, b: LateClaim): LateClaim {
  if (a.nothingLostUntil !== b.nothingLostUntil) return a
  return { ...a, lost: sumOf(a.lost, b.lost), thenLost: sumOf(a.thenLost, b.thenLost) }
}

function monthsLost(claim: Claim, claimedOn: LocalDate): readonly YearMonth[] {
  return monthsBefore(firstMonthPaid(claim, claim.eventOn), firstMonthPaid(claim, claimedOn))
}

function lostIn(months: readonly YearMonth[], benefit: MonthlyBenefit, view: View): Lost {
  const amounts = months.flatMap(month =>
    paidTo(benefit, view).map(member => amountIn(month, benefit, { ...view, member })),
  )
  return { months, yen: amounts.reduce<Yen | null>(plus, { least: 0, most: 0 }) }
}

function plus(sum: Yen | null, one: Yen | null): Yen | null {
  return sum && one && { least: sum.least + one.least, most: sum.most + one.most }
}

function sumOf(a: Lost, b: Lost): Lost {
  return { months: a.months, yen: plus(a.yen, b.yen) }
}

function paidTo({ for: whom }: MonthlyBenefit, view: View): readonly (number | null)[] {
  if (!whom) return [view.member]
  const members = [...(view.situation.answers.members?.keys() ?? [])]
  return members.filter(member => truthIn(whom, { ...view, member }) === true)
}

/** By the first rate that holds as things stand at the end of the month before; what may hold makes a range. */
function amountIn(month: YearMonth, { rates }: MonthlyBenefit, view: View): Yen | null {
  const eve = addDays(firstDayOf(month), -1)
  const then: View = { ...view, situation: onDay(view.situation, eve) }
  const possible: (number | null)[] = []
  for (const rate of rates) {
    const truth = rateHolds(rate, then)
    if (truth === false) continue
    possible.push(amountOn(required(view.book.values, rate.value), firstDayOf(month)))
    if (truth === true) return rangeOf(possible)
  }
  return rangeOf([...possible, 0])
}

function rangeOf(amounts: readonly (number | null)[]): Yen | null {
  const known = amounts.filter(amount => amount !== null)
  if (known.length < amounts.length) return null
  return { least: Math.min(...known), most: Math.max(...known) }
}

function rateHolds({ when, nth }: MonthlyBenefit['rates'][number], view: View): Truth {
  const truth = truthIn(when, view)
  if (truth === false || !nth) return truth
  const rank = leastRank(nth.among, view)
  return rank !== null && rank >= nth.from && truth === true ? true : null
}

/** How many of them are surely counted up to this member, the oldest first; null where that is not known. */
function leastRank(among: Condition, view: View): number | null {
  const births = [...(view.situation.answers.members?.keys() ?? [])]
    .filter(member => truthIn(among, { ...view, member }) === true)
    .map(member => ({ member, birth: birthOf({ ...view, member }) }))
  const own = births.find(({ member }) => member === view.member)?.birth
  if (!own) return null
  return births.filter(({ member, birth }) => birth && (birth < own || (birth === own && member <= (view.member ?? 0))))
    .length
}

function birthOf(view: View): LocalDate | null {
  const found = factStateIn('birth-date', view)
  return found.state === 'known' ? (found.value as LocalDate) : null
}
