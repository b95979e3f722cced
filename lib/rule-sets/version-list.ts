import 'server-only'
import type { LocalDate } from '@/lib/calendar/local-date'
import { listRuleSetVersions, type RuleSetSummary, ruleSetInForce } from '@/lib/db/rule-sets'
import { waitingVersion } from './publication'

export type ListedVersion = RuleSetSummary & {
  /** In force today, waiting for its day, once in force, or ended before its day came. */
  readonly status: 'in-force' | 'waiting' | 'past' | 'never'
}

/** Newest first. */
export async function versionList(today: LocalDate): Promise<readonly ListedVersion[]> {
  const [versions, inForce] = await Promise.all([listRuleSetVersions(), ruleSetInForce(today)])
  const waiting = waitingVersion(versions, today)
  return versions.map(version => ({
    ...version,
    status: statusOf(version, { inForce: inForce.version, waiting, today }),
  }))
}

type Now = {
  readonly inForce: number
  readonly waiting: { readonly version: number } | null
  readonly today: LocalDate
}

function statusOf({ version, effectiveOn }: RuleSetSummary, { inForce, waiting, today }: Now): ListedVersion['status'] {
  if (version === inForce) return 'in-force'
  if (version === waiting?.version) return 'waiting'
  return effectiveOn > today || version > inForce ? 'never' : 'past'
}
