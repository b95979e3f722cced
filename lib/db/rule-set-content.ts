import 'server-only'
import { type LocalDate, localDate } from '@/lib/calendar/local-date'
import { contentHash } from '@/lib/rule-sets/content-hash'
import { RuleSet } from '@/lib/rules/schema'
import type { Prisma } from './generated/client'

export { contentHash as hashOf }

export function jsonOf(ruleSet: RuleSet): Prisma.InputJsonObject {
  return JSON.parse(JSON.stringify(RuleSet.parse(ruleSet)))
}

const hashes = new WeakMap<RuleSet, string>()

/** The hash its version would have: what somebody approved is what is published, to the letter. */
export function contentHashOf(ruleSet: RuleSet): string {
  const known = hashes.get(ruleSet) ?? contentHash(jsonOf(ruleSet))
  hashes.set(ruleSet, known)
  return known
}

export function utcMidnight(day: LocalDate): Date {
  return new Date(`${day}T00:00:00Z`)
}

export function dayOfColumn(date: Date): LocalDate {
  return localDate(date.toISOString().slice(0, 10))
}
