import 'server-only'
import type { StaffActor } from '@/lib/db/audit'
import { findRuleSet, latestVersion, type PublishedRuleSet } from '@/lib/db/rule-sets'
import {
  type CopyRef,
  findWorkingCopy,
  newestWorkingCopy,
  openWorkingCopy,
  saveWorkingCopy,
  type WorkingCopy,
} from '@/lib/db/working-copies'
import { RuleSet } from '@/lib/rules/schema'
import { sharing } from './sharing'

/** What administrators are working on, and what it started from. */
export type BeingEdited = {
  readonly base: PublishedRuleSet
  /** Null while nobody has changed anything. */
  readonly copy: WorkingCopy | null
  readonly ruleSet: RuleSet
  /** The newest version; another than the base where somebody published or rolled back since. */
  readonly newestVersion: number
}

export async function ruleSetBeingEdited(): Promise<BeingEdited> {
  const [ref, newestVersion] = await Promise.all([newestWorkingCopy(), latestVersion()])
  const copy = ref && (await asBefore(ref))
  const base = await findRuleSet(copy?.basedOnVersion ?? newestVersion ?? 0)
  if (!base || newestVersion === null) throw new Error('no rule set has been published')
  return { base, copy, ruleSet: copy?.ruleSet ?? base.ruleSet, newestVersion }
}

/** A module can be loaded more than once in a process; the copy may not. */
const cache = globalThis as typeof globalThis & { naviWorkingCopy?: WorkingCopy }

/**
 * The very same copy as long as nobody saved: what was found out about it stays found out, and it is not read again. After a
 * save, what is as it was is the very same.
 */
async function asBefore({ id, lockVersion }: CopyRef): Promise<WorkingCopy | null> {
  const { naviWorkingCopy: before } = cache
  if (before?.id === id && before.lockVersion === lockVersion) return before
  const read = await findWorkingCopy(id)
  if (!read) return null
  const known = before?.ruleSet ?? (await findRuleSet(read.basedOnVersion))?.ruleSet
  const copy = { ...read, ruleSet: sharing(known, read.ruleSet) }
  cache.naviWorkingCopy = copy
  return copy
}

/** A change of whatever the rule set is at that moment; what stops it is handed back. */
export type Change<T> = (current: RuleSet) => { readonly ruleSet: RuleSet } | { readonly stop: T }

/** Makes the change on the working copy, and keeps why. Where somebody saved in between, it is made again on what they saved. */
export async function changeRuleSet<T>(
  change: Change<T>,
  actor: StaffActor,
  reason = actor.reason ?? '',
): Promise<T | 'saved'> {
  for (let tries = 0; tries < mostTries; tries++) {
    // Looked at first, so that a change that stops leaves no copy behind.
    const stopped = change((await ruleSetBeingEdited()).ruleSet)
    if ('stop' in stopped) return stopped.stop
    const copy = await openWorkingCopy(actor)
    const changed = change(copy.ruleSet)
    if ('stop' in changed) return changed.stop
    const { id, lockVersion, note } = copy
    const edit = { id, lockVersion, note, reason, ruleSet: RuleSet.parse(changed.ruleSet) }
    const saved = await saveWorkingCopy(edit, actor)
    if (saved.kind === 'saved') return 'saved'
  }
  throw new Error('the working copy kept changing')
}

const mostTries = 5
