import 'server-only'
import type { StaffActor } from '@/lib/db/audit'
import { listEdits, type RuleSetEdit } from '@/lib/db/rule-set-edits'
import { applyDifferences, reversed } from '@/lib/rules/apply-differences'
import { isSame } from '@/lib/rules/differences'
import { placeName } from '@/lib/rules/place-names'
import { RuleSet } from '@/lib/rules/schema'
import { changeRuleSet, ruleSetBeingEdited } from './being-edited'

/** The last change that still counts, in words, with the one that would take it back. */
export type LastEdit = {
  readonly id: string
  readonly at: Date
  readonly by: string
  readonly what: string
}

export async function lastEdit(): Promise<LastEdit | null> {
  const { copy, ruleSet } = await ruleSetBeingEdited()
  const edit = copy ? await lastCounting(copy.id) : null
  const [first, ...others] = edit?.changes ?? []
  if (!edit || !first) return null
  const { thing, field } = placeName(first.place, ruleSet)
  const more = others.length > 0 ? `ほか${others.length}か所` : ''
  const what = `${thing}${first.place.field === '' ? '' : `の${field}`}${more}`
  return { id: edit.id, at: edit.at, by: edit.by.displayName, what }
}

export type Undone = 'saved' | 'changed-since' | 'nothing-to-do'

/** Takes back the change the editor saw as the last one. Taking back is a change of its own: nothing is forgotten. */
export async function undo(id: string, actor: StaffActor): Promise<Undone> {
  const { copy } = await ruleSetBeingEdited()
  const edit = copy ? await lastCounting(copy.id) : null
  if (edit?.id !== id) return 'nothing-to-do'
  return changeRuleSet<Undone>(
    current => {
      const parsed = RuleSet.safeParse(applyDifferences(current, reversed(edit.changes)))
      return parsed.success ? { ruleSet: parsed.data } : { stop: 'changed-since' }
    },
    { ...actor, detail: { undo: id } },
    '元に戻した',
  )
}

/** As far back as anybody takes back. */
const mostEdits = 300

/** A change that another took back does not count, nor does that other. */
async function lastCounting(copyId: string): Promise<RuleSetEdit | null> {
  const edits = await listEdits({ copyId, limit: mostEdits })
  const standing: RuleSetEdit[] = []
  for (const edit of edits.toReversed()) {
    const before = standing.at(-1)
    if (before && isSame(edit.changes, reversed(before.changes))) standing.pop()
    else standing.push(edit)
  }
  return standing.at(-1) ?? null
}
