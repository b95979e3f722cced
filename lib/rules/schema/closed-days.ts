import { z } from 'zod'
import { Day } from './primitives'

export const ClosedDays = z.object({
  weekdays: z.array(z.int().min(0).max(6)),
  nationalHolidays: z.boolean(),
  /** Every year, `MM-DD` to `MM-DD`, over New Year where from > to. */
  yearly: z.array(z.object({ from: z.string(), to: z.string() })),
  extra: z.array(Day),
})
export type ClosedDays = z.infer<typeof ClosedDays>
