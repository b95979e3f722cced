import { z } from 'zod'
import { Day } from './primitives'

export const Source = z.object({
  verification: z.enum(['web-checked', 'law-from-memory', 'knowledge-only']),
  confidence: z.enum(['high', 'medium', 'low']),
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** Only where someone read the page. */
  readOn: Day.optional(),
  /** What the source supports. */
  supports: z.string().optional(),
})
export type Source = z.infer<typeof Source>
