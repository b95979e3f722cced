import { z } from 'zod'

/**
 * An interview is a form that remembers what was typed: every answer is a field, kept as text, accepted or not. All the rest (verdicts,
 * what is still asked, mistakes) is derived anew each time.
 */
export const InterviewFields = z.record(z.string().max(120), z.string().max(2000))
export type InterviewFields = Readonly<z.infer<typeof InterviewFields>>

/** One field typed anew. An empty text takes the answer back. */
export const FieldChange = z.object({ field: z.string().max(120), text: z.string().max(2000) })
export type FieldChange = Readonly<z.infer<typeof FieldChange>>

export function textOf(fields: InterviewFields, field: string): string {
  return fields[field] ?? ''
}
