import 'server-only'
import type { StaffActor } from '@/lib/db/audit'
import { findRuleSet } from '@/lib/db/rule-sets'
import { saveWorkingCopy } from '@/lib/db/working-copies'
import { carriedOver } from '@/lib/rules/carry-over'
import { RuleSet } from '@/lib/rules/schema'
import { ruleSetBeingEdited } from './being-edited'

/** Lays the working copy over the version that was published after it was begun. */
export async function catchUp(actor: StaffActor): Promise<'saved' | 'nothing-to-do' | 'changed-meanwhile'> {
  const { base, copy, newestVersion } = await ruleSetBeingEdited()
  const newest = await findRuleSet(newestVersion)
  if (!copy || !newest || base.version === newestVersion) return 'nothing-to-do'
  const ruleSet = RuleSet.parse(carriedOver({ base: base.ruleSet, mine: copy.ruleSet, theirs: newest.ruleSet }))

  const { id, lockVersion, note } = copy
  const edit = { id, lockVersion, note, ruleSet, basedOnVersion: newestVersion }
  const saved = await saveWorkingCopy(edit, { ...actor, detail: { basedOn: newestVersion } })
  return saved.kind === 'saved' ? 'saved' : 'changed-meanwhile'
}
