import { z } from 'zod'
import { DayRef } from './condition'
import { Day, Id } from './primitives'
import { Source } from './source'
import { Text } from './text'

/** Days of the calendar, both included, and the day of which that is asked: that of the event, or today's for what is filed. */
export const Validity = z.object({
  by: z.union([z.object({ day: z.literal('today') }), z.object({ fact: Id })]),
  from: Day.optional(),
  until: Day.optional(),
})
export type Validity = z.infer<typeof Validity>

export const valueUnits = ['yen', 'yen-a-month', 'days', 'months', 'years'] as const

/** A sum or a number that the law sets and changes. Its ranges leave no gap and do not overlap. */
export const DatedValue = z.object({
  id: Id,
  name: Text,
  unit: z.enum(valueUnits),
  ranges: z.array(z.object({ from: Day.optional(), until: Day.optional(), amount: z.int().min(0) })).min(1),
  law: z.string().min(1),
  source: Source,
})
export type DatedValue = z.infer<typeof DatedValue>

/** A dated value, and the day it goes by. */
export const ValueUse = z.object({ value: Id, by: DayRef })
export type ValueUse = z.infer<typeof ValueUse>
