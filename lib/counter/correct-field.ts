import 'server-only'
import { now, todayInJapan } from '@/lib/config/clock'
import { recordAudit } from '@/lib/db/audit'
import { correctDraft } from '@/lib/db/counter-drafts'
import type { Draft } from '@/lib/db/draft-rows'
import { type DraftContent, valueAt } from '@/lib/drafts/content'
import { caseToChange, isOpen } from './access'
import { bookOfVersion } from './book-of-version'
import type { Clerk } from './clerk'
import { type ChangedValue, type Decided, decideCorrection, type FieldChange } from './decide-correction'

export type Corrected =
  | Exclude<Decided, { kind: 'correct' }>
  | { readonly kind: 'saved' | 'completed' | 'gone' | 'not-yours' }

export async function correctField(draftId: string, change: FieldChange, clerk: Clerk): Promise<Corrected> {
  return save(draftId, clerk, async draft => {
    const book = await bookOfVersion(draft.ruleSetVersion)
    return decideCorrection(draft.content, change, { book, today: todayInJapan() })
  })
}

/** Lays the resident's own values over the corrections again; what was corrected stays in the history. */
export async function undoCorrection(draftId: string, paths: readonly string[], clerk: Clerk): Promise<Corrected> {
  return save(draftId, clerk, async ({ content }) => {
    const corrected = new Set(content.corrections.map(({ path }) => path))
    const changes = paths
      .filter(path => corrected.has(path))
      .map(path => ({ path, value: valueAt(content, path) ?? nothingAt(path) }))
    return changes.length > 0 ? { kind: 'correct', ground: '住民の入力に戻す', changes } : { kind: 'no-such-field' }
  })
}

/** An answer nobody gave cannot be taken back, but it can be said not to be known. */
function nothingAt(path: string): string {
  return path.startsWith('answers.') ? 'unknown' : ''
}

const attempts = 5

/** Decides anew when the draft was changed in between: a change of another field is no conflict. */
async function save(draftId: string, clerk: Clerk, decide: (draft: Draft) => Promise<Decided>): Promise<Corrected> {
  const found = await caseToChange(draftId, clerk)
  if (!isOpen(found)) return { kind: found }
  let { draft } = found
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (draft.completedAt) return { kind: 'completed' }
    const decided = await decide(draft)
    // What is there now is going to be shown.
    if (decided.kind === 'conflict') await recordAudit({ action: 'draft.view', actor: clerk.actor, draftId })
    if (decided.kind !== 'correct') return decided

    const saved = await write(draft, decided, clerk)
    if (saved.kind !== 'conflict') return { kind: saved.kind }
    draft = saved.current
  }
  throw new Error('too many changes of one draft at once')
}

type Correct = { readonly ground: string; readonly changes: readonly ChangedValue[] }

function write({ id, lockVersion, content }: Draft, { changes, ground }: Correct, { staff, actor }: Clerk) {
  const at = now().toISOString()
  const added = changes.map(change => ({ ...change, ground, byId: staff.id, byName: staff.displayName, at }))
  const next: DraftContent = { ...content, corrections: [...content.corrections, ...added] }
  const detail = { fields: changes.map(({ path }) => path) }
  return correctDraft({ id, lockVersion, content: next }, { ...actor, detail })
}
