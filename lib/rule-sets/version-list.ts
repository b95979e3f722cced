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
  const from = versions.findIndex(({ version }) => version === inForce.version)
  return versions.map((version, at) => ({
    ...version,
    status: statusOf(version, { isNewer: at < from, isInForce: at === from, waiting, today }),
  }))
}

type Now = {
  /** Than the one in force. */
  readonly isNewer: boolean
  readonly isInForce: boolean
  readonly waiting: { readonly version: number } | null
  readonly today: LocalDate
}

function statusOf({ version, effectiveOn }: RuleSetSummary, now: Now): ListedVersion['status'] {
  if (now.isInForce) return 'in-force'
  if (version === now.waiting?.version) return 'waiting'
  return effectiveOn > now.today || now.isNewer ? 'never' : 'past'
}
