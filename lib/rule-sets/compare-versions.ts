import 'server-only'
import { findRuleSet, listRuleSetVersions, type RuleSetSummary } from '@/lib/db/rule-sets'
import { differencesBetween } from '@/lib/rules/differences'
import { type ShownThing, shownThings } from './shown-changes'

export type Comparison = {
  /** Newest first. */
  readonly versions: readonly RuleSetSummary[]
  readonly from: RuleSetSummary | null
  readonly to: RuleSetSummary | null
  readonly things: readonly ShownThing[]
  /** Of how many, where only one procedure is shown. */
  readonly count: number
}

export type Comparing = { readonly from: string; readonly to: string; readonly procedure: string }

/** Any two versions, in any order; where an address names none, the newest and the one before it. */
export async function compareVersions(asked: Comparing): Promise<Comparison> {
  const versions = await listRuleSetVersions()
  const find = (typed: string) => versions.find(({ version }) => String(version) === typed)
  const to = find(asked.to) ?? versions[0] ?? null
  const from = find(asked.from) ?? versions.find(({ version }) => version < (to?.version ?? 0)) ?? to
  const [before, after] = await Promise.all([from, to].map(one => findRuleSet(one?.version ?? 0)))
  if (!before || !after) return { versions, from, to, things: [], count: 0 }
  const differences = differencesBetween(before.ruleSet, after.ruleSet)
  const shown = differences.filter(
    ({ place }) => asked.procedure === '' || (place.kind === 'procedure' && place.id === asked.procedure),
  )
  const sides = { before: before.ruleSet, after: after.ruleSet }
  const count = shownThings(differences, sides).length
  return { versions, from, to, things: shownThings(shown, sides), count }
}
