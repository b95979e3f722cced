import 'server-only'
import { randomUUID } from 'node:crypto'
import { now, todayInJapan } from '@/lib/config/clock'
import { recordAudit } from '@/lib/db/audit'
import { correctDraft } from '@/lib/db/counter-drafts'
import type { Draft } from '@/lib/db/draft-rows'
import type { Changed } from '@/lib/db/drafts'
import { caseToChange, caseToShow, isOpen } from './access'
import { bookOfVersion } from './book-of-version'
import type { Clerk } from './clerk'
import { type FieldChange, type GroundedValue, ownValueAt, undoGround } from './decide-correction'
import { type DecidedAll, decideCorrections, withCorrections } from './decide-corrections'
import { type Effect, effectOf } from './effect'
import { bringStopsUpToDate } from './receive'

type NotCorrected = Exclude<DecidedAll, { kind: 'correct' }> | { readonly kind: 'completed' | 'gone' | 'not-yours' }

export type Corrected = NotCorrected | { readonly kind: 'saved' }
export type Previewed = NotCorrected | { readonly kind: 'effect'; readonly effect: Effect }

/** `saveId`: made by the page for this one saving. Sent again, because no answer came, it changes nothing. */
export type Saving = { readonly changes: readonly FieldChange[]; readonly saveId: string }

/** What saving would do. The verdicts it shows are a look at the draft, and recorded as one. */
export async function previewCorrections(
  draftId: string,
  changes: readonly FieldChange[],
  clerk: Clerk,
): Promise<Previewed> {
  const found = await caseToShow(draftId, clerk)
  if (!isOpen(found)) return { kind: found }
  const { draft, book } = found
  if (draft.completedAt) return { kind: 'completed' }

  const judging = { book, today: todayInJapan() }
  const decided = decideCorrections(draft.content, changes, judging)
  if (decided.kind !== 'correct') return decided
  const after = withCorrections(draft.content, decided.changes)
  return { kind: 'effect', effect: effectOf({ before: draft.content, after }, judging) }
}

export function correctFields(draftId: string, { changes, saveId }: Saving, clerk: Clerk): Promise<Corrected> {
  return save({ draftId, saveId, clerk }, async ({ content, ruleSetVersion }) =>
    decideCorrections(content, changes, { book: await bookOfVersion(ruleSetVersion), today: todayInJapan() }),
  )
}

/** One field by itself. */
export function correctField(draftId: string, change: FieldChange, clerk: Clerk): Promise<Corrected> {
  return correctFields(draftId, { changes: [change], saveId: randomUUID() }, clerk)
}

/** Lays the resident's own values over the corrections again; what was corrected stays in the history. */
export function undoCorrection(draftId: string, paths: readonly string[], clerk: Clerk): Promise<Corrected> {
  return save({ draftId, saveId: null, clerk }, async ({ content }) => {
    const corrected = new Set(content.corrections.map(({ path }) => path))
    const changes = paths
      .filter(path => corrected.has(path))
      .map(path => ({ path, value: ownValueAt(content, path), ground: undoGround }))
    return changes.length > 0 ? { kind: 'correct', changes } : { kind: 'no-such-field', paths }
  })
}

const attempts = 5

type Writing = { readonly draftId: string; readonly saveId: string | null; readonly clerk: Clerk }

/** Decides anew when the draft was changed in between: a change of another field is no conflict. */
async function save(writing: Writing, decide: (draft: Draft) => Promise<DecidedAll>): Promise<Corrected> {
  const { draftId, saveId, clerk } = writing
  const found = await caseToChange(draftId, clerk)
  if (!isOpen(found)) return { kind: found }
  let { draft } = found
  for (let attempt = 0; attempt < attempts; attempt++) {
    const over = endOf(draft, saveId)
    if (over) return over
    const decided = await decide(draft)
    // What is there now is going to be shown.
    if (decided.kind === 'conflict') await recordAudit({ action: 'draft.view', actor: clerk.actor, draftId })
    if (decided.kind !== 'correct') return decided

    const saved = await write(draft, decided.changes, writing)
    if (saved.kind === 'saved') await bringStopsUpToDate(draftId, clerk)
    if (saved.kind !== 'conflict') return { kind: saved.kind }
    draft = saved.current
  }
  throw new Error('too many changes of one draft at once')
}

/** Null: it can be corrected. */
function endOf(draft: Draft, saveId: string | null): Corrected | null {
  if (saveId !== null && draft.content.corrections.some(made => made.saveId === saveId)) return { kind: 'saved' }
  return draft.completedAt ? { kind: 'completed' } : null
}

async function write(
  { id, lockVersion, content }: Draft,
  changes: readonly GroundedValue[],
  { saveId, clerk }: Writing,
): Promise<Changed> {
  // Somebody else has just made the very same.
  if (changes.length === 0) return { kind: 'saved', lockVersion }
  const { staff, actor } = clerk
  const made = { byId: staff.id, byName: staff.displayName, at: now().toISOString(), ...(saveId ? { saveId } : {}) }
  const added = changes.map(change => ({ ...change, ...made }))
  const next = { ...content, corrections: [...content.corrections, ...added] }
  return correctDraft({ id, lockVersion, content: next }, { ...actor, detail: fieldsIn(changes) })
}

function fieldsIn(changes: readonly { readonly path: string }[]) {
  return { fields: changes.map(({ path }) => path) }
}
