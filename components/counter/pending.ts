import type { FieldChange, FieldConflict } from '@/lib/counter/decide-correction'
import type { Editable } from './editable'

/** A correction that was made on the screen and is not saved yet. */
export type Pending = FieldChange & {
  readonly whose: string
  readonly label: string
  /** The resident's own value, and what it is to become, in words. */
  readonly ownText: string
  readonly text: string
}

export function pendingOf(change: FieldChange, field: Editable, whose: string): Pending {
  return { ...change, whose, label: field.label, ownText: field.ownText, text: textOf(field, change.typed) }
}

/** A later correction of the same field takes the place of the earlier. */
export function withPending(pending: readonly Pending[], added: readonly Pending[]): readonly Pending[] {
  const paths = new Set(added.map(({ path }) => path))
  return [...pending.filter(({ path }) => !paths.has(path)), ...added]
}

/** Whose value a field of two clerks gets. */
export type Choice = 'theirs' | 'mine' | 'own'

/** Ready to be looked at again: now the value that the other one left has been seen. */
export function settled(
  pending: readonly Pending[],
  conflicts: readonly FieldConflict[],
  choices: Readonly<Record<string, Choice>>,
): readonly Pending[] {
  return pending.flatMap(one => {
    const conflict = conflicts.find(({ path }) => path === one.path)
    if (!conflict) return one
    const choice = choices[one.path]
    if (choice === 'mine') return { ...one, seen: conflict.theirs.value }
    if (choice !== 'own' || conflict.own === conflict.theirs.text) return []
    return { ...one, seen: conflict.theirs.value, isUndo: true, text: conflict.own }
  })
}

/** Without the words that only the page needs. */
export function changeOf({ path, typed, ground, seen, also, isUndo }: Pending): FieldChange {
  return { path, typed, ground, seen, also, ...(isUndo ? { isUndo } : {}) }
}

function textOf({ options }: Editable, typed: string): string {
  const chosen = options.filter(({ value }) => typed.split(',').includes(value)).map(({ label }) => label)
  return chosen.length > 0 ? chosen.join('、') : typed
}
