import { z } from 'zod'
import { Id } from './primitives'
import { Clause, Text } from './text'

export const LifeEvent = z.object({
  id: Id,
  title: Text,
  /** One line under the title on the first page. */
  summary: Text,
  icon: Id,
  /** The big answers of the first page, or the tiles below. */
  prominence: z.enum(['first', 'tile', 'list']),
  /** Why a procedure is required when nothing but the event decides it. */
  clause: Clause,
  /** Shown to everybody who chose it, before any answer (住所を知られたくない方へ). */
  notice: Text.optional(),
  /** Who belongs on the list of members, said where they are listed. */
  householdHint: Text.optional(),
})
export type LifeEvent = z.infer<typeof LifeEvent>
