import type { RuleBook } from './book'
import { type Outcome, outcomesOf } from './cases'
import type { Case } from './schema'

/** What changes for a person: what has to be done, by when, or only why. */
export type ChangeKind = 'verdict' | 'deadline' | 'reason'

/** The same change of one procedure, with every case it happens to. Null: not among the procedures looked at. */
export type ChangedVerdict = {
  readonly procedure: string
  readonly kind: ChangeKind
  readonly before: Outcome | null
  readonly after: Outcome | null
  readonly cases: readonly Case[]
}

/** Replays the cases on two rule sets; what weighs most comes first, then in the order of the procedures. */
export function changedVerdicts(before: RuleBook, after: RuleBook, cases: readonly Case[]): readonly ChangedVerdict[] {
  const groups = new Map<string, ChangedVerdict>()
  for (const example of cases) {
    for (const change of changesIn(before, after, example)) {
      const key = keyOf(change)
      const known = groups.get(key)
      groups.set(key, known ? { ...known, cases: [...known.cases, example] } : change)
    }
  }
  const order = [...new Set([...after.procedures.keys(), ...before.procedures.keys()])]
  return [...groups.values()].toSorted(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || order.indexOf(a.procedure) - order.indexOf(b.procedure),
  )
}

const kinds: readonly ChangeKind[] = ['verdict', 'deadline', 'reason']

function* changesIn(before: RuleBook, after: RuleBook, example: Case): Generator<ChangedVerdict> {
  const old = outcomesOf(before, example)
  const now = outcomesOf(after, example)
  if (!old || !now) return
  for (const procedure of new Set([...old.keys(), ...now.keys()])) {
    const change = { before: old.get(procedure) ?? null, after: now.get(procedure) ?? null }
    const kind = kindOf(change)
    if (kind) yield { procedure, kind, ...change, cases: [example] }
  }
}

function kindOf({ before, after }: Pick<ChangedVerdict, 'before' | 'after'>): ChangeKind | null {
  if (before?.verdict !== after?.verdict) return 'verdict'
  if (before?.deadline?.on !== after?.deadline?.on || before?.deadline?.kind !== after?.deadline?.kind)
    return 'deadline'
  return before?.because === after?.because ? null : 'reason'
}

/** Deadlines of different families differ in their day: they are one change as long as the verdicts are the same. */
function keyOf({ procedure, kind, before, after }: ChangedVerdict): string {
  if (kind === 'verdict') return JSON.stringify([procedure, kind, before?.verdict, after?.verdict])
  if (kind === 'reason') return JSON.stringify([procedure, kind, before?.because, after?.because])
  return JSON.stringify([procedure, kind, before?.deadline?.kind, after?.deadline?.kind, before?.verdict])
}
