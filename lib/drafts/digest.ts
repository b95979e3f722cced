import { createHash } from 'node:crypto'
import type { DraftContent } from './content'

/** What a resident saw when they pressed the button; also what makes a form sent twice one draft. */
export type DraftParts = Pick<DraftContent, 'language' | 'events' | 'answers' | 'application'>

export function digestOf({ events, answers, application }: DraftParts): string {
  return createHash('sha256')
    .update(JSON.stringify([events, answers, application], sortedKeys))
    .digest('base64url')
    .slice(0, 24)
}

/** The database gives keys back in an order of its own. */
function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
