import type { LocalDate } from '@/lib/calendar/local-date'
import type { DraftContent } from '@/lib/drafts/content'
import type { RuleBook } from '@/lib/rules/book'
import {
  type Decided,
  decideCorrection,
  type FieldChange,
  type FieldConflict,
  type FieldProblems,
  type GroundedValue,
} from './decide-correction'

/** All of them, or none: what was meant together is saved together. */
export type DecidedAll =
  | { readonly kind: 'correct'; readonly changes: readonly GroundedValue[] }
  | { readonly kind: 'refused'; readonly problems: Readonly<Record<string, FieldProblems>> }
  | { readonly kind: 'conflict'; readonly conflicts: readonly FieldConflict[] }
  /** Fields the draft does not have, or has no longer. */
  | { readonly kind: 'no-such-field'; readonly paths: readonly string[] }

type Judging = { readonly book: RuleBook; readonly today: LocalDate }

/** One after the other: a correction may open the question that the next one answers. */
export function decideCorrections(
  content: DraftContent,
  changes: readonly FieldChange[],
  judging: Judging,
): DecidedAll {
  let current = content
  const decisions: Decision[] = []
  for (const change of changes) {
    const decided = decideCorrection(current, change, judging)
    decisions.push({ path: change.path, decided })
    if (decided.kind === 'correct') current = withCorrections(current, decided.changes)
  }
  return together(decisions)
}

/** As it would be, for looking at it: nobody has made these corrections yet. */
export function withCorrections(content: DraftContent, changes: readonly GroundedValue[]): DraftContent {
  const made = changes.map(change => ({ ...change, byId: '', byName: '', at: '' }))
  return { ...content, corrections: [...content.corrections, ...made] }
}

type Decision = { readonly path: string; readonly decided: Decided }

/** Conflicts first: what the others say depends on how they end. */
function together(decisions: readonly Decision[]): DecidedAll {
  const conflicts = decisions.flatMap(({ decided }) => (decided.kind === 'conflict' ? [decided.conflict] : []))
  if (conflicts.length > 0) return { kind: 'conflict', conflicts }
  const refused = decisions.flatMap(({ path, decided }) =>
    decided.kind === 'refused' ? [[path, decided.problems] as const] : [],
  )
  if (refused.length > 0) return { kind: 'refused', problems: Object.fromEntries(refused) }
  const missing = decisions.flatMap(({ path, decided }) => (decided.kind === 'no-such-field' ? [path] : []))
  if (missing.length > 0) return { kind: 'no-such-field', paths: missing }
  return {
    kind: 'correct',
    changes: decisions.flatMap(({ decided }) => (decided.kind === 'correct' ? decided.changes : [])),
  }
}
