import { z } from 'zod'
import { Day, Id } from './primitives'

/** A day a rule speaks of: today, a day of the calendar, or a day fact (of the household, or of the member being looked at). */
export const DayRef = z.union([z.object({ day: z.union([z.literal('today'), Day]) }), z.object({ fact: Id })])
export type DayRef = z.infer<typeof DayRef>

export type Condition =
  | { readonly op: 'always' }
  | { readonly op: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'event'; readonly in: readonly string[] }
  | { readonly op: 'is'; readonly fact: string; readonly in: readonly string[] }
  | {
      readonly op: 'count'
      readonly fact: string
      readonly atLeast?: number | undefined
      readonly atMost?: number | undefined
    }
  | AgeCondition
  | FiscalAgeCondition
  | DayCondition
  | TodayCondition
  | { readonly op: 'any-member' | 'every-member'; readonly where: Condition }
  | {
      readonly op: 'member-count'
      readonly where: Condition
      readonly atLeast?: number | undefined
      readonly atMost?: number | undefined
    }
  | { readonly op: 'derived'; readonly id: string }

/** Age in completed years on a day; `reachedOn`: the day before the birthday (年齢計算ニ関スル法律), or the birthday itself. */
export type AgeCondition = {
  readonly op: 'age'
  readonly birth: string
  readonly on: DayRef
  readonly reachedOn: 'eve' | 'birthday'
  readonly atLeast?: number | undefined
  readonly under?: number | undefined
}

/** On that day, the first 31 March on or after the day the age is reached has not passed yet (「18歳に達する日以後の最初の3月31日まで」). */
export type FiscalAgeCondition = {
  readonly op: 'until-fiscal-year-end'
  readonly birth: string
  readonly age: number
  readonly on: DayRef
}

/** The fact's day lies in `[than + atLeastDays, than + atMostDays]`, either end open when not given. */
export type DayCondition = {
  readonly op: 'day'
  readonly fact: string
  readonly than: DayRef
  readonly atLeastDays?: number | undefined
  readonly atMostDays?: number | undefined
}

/** Today lies in these days of the calendar, both included: what begins or ends by a change of the law. */
export type TodayCondition = {
  readonly op: 'today'
  readonly from?: string | undefined
  readonly until?: string | undefined
}

const range = { atLeast: z.int().min(0).optional(), atMost: z.int().min(0).optional() }

export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion('op', [
    z.object({ op: z.literal('always') }),
    z.object({ op: z.enum(['all', 'any']), of: z.array(Condition).min(1) }),
    z.object({ op: z.literal('not'), of: Condition }),
    z.object({ op: z.literal('event'), in: z.array(Id).min(1) }),
    z.object({ op: z.literal('is'), fact: Id, in: z.array(Id).min(1) }),
    z.object({ op: z.literal('count'), fact: Id, ...range }),
    z.object({
      op: z.literal('age'),
      birth: Id,
      on: DayRef,
      reachedOn: z.enum(['eve', 'birthday']),
      atLeast: z.int().min(0).max(130).optional(),
      under: z.int().min(0).max(130).optional(),
    }),
    z.object({ op: z.literal('until-fiscal-year-end'), birth: Id, age: z.int().min(0).max(130), on: DayRef }),
    z.object({
      op: z.literal('day'),
      fact: Id,
      than: DayRef,
      atLeastDays: z.int().optional(),
      atMostDays: z.int().optional(),
    }),
    z.object({ op: z.literal('today'), from: Day.optional(), until: Day.optional() }),
    z.object({ op: z.enum(['any-member', 'every-member']), where: Condition }),
    z.object({ op: z.literal('member-count'), where: Condition, ...range }),
    z.object({ op: z.literal('derived'), id: Id }),
  ]),
)
