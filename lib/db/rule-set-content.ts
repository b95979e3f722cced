import 'server-only'
import { createHash } from 'node:crypto'
import { type LocalDate, localDate } from '@/lib/calendar/local-date'
import { RuleSet } from '@/lib/rules/schema'
import type { Prisma } from './generated/client'

export function jsonOf(ruleSet: RuleSet): Prisma.InputJsonObject {
  return JSON.parse(JSON.stringify(RuleSet.parse(ruleSet)))
}

/** PostgreSQL keeps the keys of a jsonb in an order of its own: they are sorted before hashing. */
export function hashOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content, sortedKeys)).digest('hex')
}

const hashes = new WeakMap<RuleSet, string>()

/** The hash its version would have: what somebody approved is what is published, to the letter. */
export function contentHashOf(ruleSet: RuleSet): string {
  const known = hashes.get(ruleSet) ?? hashOf(jsonOf(ruleSet))
  hashes.set(ruleSet, known)
  return known
}

export function utcMidnight(day: LocalDate): Date {
  return new Date(`${day}T00:00:00Z`)
}

export function dayOfColumn(date: Date): LocalDate {
  return localDate(date.toISOString().slice(0, 10))
}

function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
