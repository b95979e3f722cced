import { z } from 'zod'
import { Condition, DayRef } from './condition'
import { ValueUse } from './dated-value'
import { Id } from './primitives'
import { Text } from './text'

const closedDay = z.enum(['next-open', 'stays', 'previous-open'])
const MonthDay = z.string().regex(/^\d{2}-\d{2}$/)

const DeadlineRule = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('within'),
    count: z.union([z.int().positive(), ValueUse]),
    unit: z.enum(['days', 'months', 'years']),
    from: DayRef,
    /** Counted from so many days after `from` (negative: before), or from the 1st of the month after it. */
    shift: z.union([z.object({ days: z.int() }), z.object({ to: z.literal('next-month') })]).optional(),
    countsFirstDay: z.boolean(),
    closedDay,
  }),
  /** `days` before (negative: after) the day; the last day allowed. */
  z.object({ kind: z.literal('before'), days: z.int(), from: DayRef, closedDay }),
  /** The last day of the month so many months after that of the day: what is paid by the month of the claim, or reaches back so many months. */
  z.object({ kind: z.literal('month-end'), months: z.int().min(0), from: DayRef, closedDay }),
  /** `opens`: the first day of the year it is taken on. */
  z.object({ kind: z.literal('yearly'), opens: MonthDay.optional(), monthDay: MonthDay, closedDay }),
  /** Together with another procedure, on the same visit. */
  z.object({ kind: z.literal('with'), procedure: Id }),
  z.object({ kind: z.literal('promptly') }),
  z.object({ kind: z.literal('none') }),
])
export type DeadlineRule = z.infer<typeof DeadlineRule>

/** A day, or so long before it (有効期限の3か月前から). */
export const Opening = z.union([
  DayRef,
  z.object({ before: DayRef, count: z.int().positive(), unit: z.enum(['days', 'months']) }),
])
export type Opening = z.infer<typeof Opening>

/**
 * Paid by the month, from the month after the claim and never back; a claim by the deadline counts as made in the month of
 * `event` (児童手当法 第8条). Of the member being looked at, or of each member `for` holds of: what each month pays is the
 * first of `rates` that holds as things stand at the end of the month before.
 */
export const MonthlyBenefit = z.object({
  event: DayRef,
  for: Condition.optional(),
  rates: z
    .array(
      z.object({
        when: Condition,
        /** Only from the so-manieth of these members on, the oldest first. Others who live elsewhere may count: fewer leave it open. */
        nth: z.object({ from: z.int().min(2), among: Condition }).optional(),
        value: Id,
      }),
    )
    .min(1),
})
export type MonthlyBenefit = z.infer<typeof MonthlyBenefit>

/** The earliest of `rules` holds. Without `when` always; cases of one procedure may not overlap. */
export const DeadlineCase = z.object({
  when: Condition.optional(),
  rules: z.array(DeadlineRule).min(1),
  text: Text,
  /** Before this day it cannot be filed at all (住民異動届は事実発生日以後). */
  notBefore: Opening.optional(),
  /** Not the law: the day by which it is better done, where cities count differently or the last day is a closed one. */
  advised: DeadlineRule.optional(),
  /** What is lost by being late, said beside the deadline. `{id}` stands for the amount of a dated value today. */
  loss: Text.optional(),
  benefit: MonthlyBenefit.optional(),
})
export type DeadlineCase = z.infer<typeof DeadlineCase>
