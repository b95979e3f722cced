import 'server-only'
import { todayInJapan } from '@/lib/config/clock'
import { type AuditAction, recordAudit } from '@/lib/db/audit'
import { findDraftByReceiptCode, findDraftForStaff } from '@/lib/db/counter-drafts'
import type { Draft } from '@/lib/db/draft-rows'
import type { Stop } from '@/lib/db/stop-rows'
import { listStops } from '@/lib/db/stops'
import type { ReceiptCode } from '@/lib/handoff/receipt-code'
import type { RuleBook } from '@/lib/rules/book'
import { bookOfVersion } from './book-of-version'
import type { Clerk } from './clerk'
import type { JudgedDraft } from './judged-draft'
import { judgedLately } from './judged-lately'
import { departmentsConcerned, mayOpen, receptionOf } from './may-open'

/** A draft somebody has been let into. This file alone asks the database for one: every door of the counter goes through here. */
export type Case = {
  readonly draft: Draft
  readonly book: RuleBook
  readonly judged: JudgedDraft
  readonly stops: readonly Stop[]
}

/** `not-yours`: nothing in it belongs to a department of theirs. */
export type NotOpened = 'gone' | 'not-yours'

/** To be shown: recorded as a view. */
export async function caseToShow(draftId: string, clerk: Clerk): Promise<Case | NotOpened> {
  return recordedView(await admit(await findDraftForStaff(draftId), clerk), clerk)
}

/** For a change or a print that follows at once: that is what gets recorded, and nothing of this reaches a screen. */
export async function caseToChange(draftId: string, clerk: Clerk): Promise<Case | NotOpened> {
  return admit(await findDraftForStaff(draftId), clerk)
}

/** For its page, which is opened at once and records the view. */
export async function caseByReceiptCode(code: ReceiptCode, clerk: Clerk): Promise<Case | NotOpened> {
  return admit(await findDraftByReceiptCode(code), clerk)
}

/** For a list that names nobody: only what they may open, and a word neither of the rest nor about it. */
export async function casesToList(drafts: readonly Draft[], clerk: Clerk): Promise<readonly Case[]> {
  const cases = await Promise.all(drafts.map(draft => caseIfTheirs(draft, clerk)))
  return cases.filter(one => one !== null)
}

export function isOpen(found: Case | NotOpened): found is Case {
  return typeof found !== 'string'
}

/** Before it reaches a screen: what cannot be recorded is not shown. */
export async function recordedView(found: Case | NotOpened, clerk: Clerk): Promise<Case | NotOpened> {
  if (isOpen(found)) await record('draft.view', found.draft, clerk)
  return found
}

async function admit(draft: Draft | null, clerk: Clerk): Promise<Case | NotOpened> {
  if (!draft) return 'gone'
  const theirs = await caseIfTheirs(draft, clerk)
  if (theirs) return theirs
  await record('draft.refuse', draft, clerk)
  return 'not-yours'
}

async function caseIfTheirs(draft: Draft, clerk: Clerk): Promise<Case | null> {
  const book = await bookOfVersion(draft.ruleSetVersion)
  const judged = judgedLately(draft, book, todayInJapan())
  const stops = await listStops(draft.id)
  const concerned = [...departmentsConcerned(judged, book), ...stops.map(({ departmentId }) => departmentId)]
  const isTheirs = mayOpen({ own: clerk.staff.departmentIds, concerned, reception: receptionOf(book) })
  // Who heard the person may see what became of it, whatever department it belongs to.
  return isTheirs || draft.content.heard?.byId === clerk.staff.id ? { draft, book, judged, stops } : null
}

function record(action: AuditAction, { id }: Draft, { actor }: Clerk): Promise<void> {
  return recordAudit({ action, actor, draftId: id })
}
