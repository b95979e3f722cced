import 'server-only'
import { todayInJapan } from '@/lib/config/clock'
import { recordAudit } from '@/lib/db/audit'
import { findPapersOf } from '@/lib/db/papers'
import { bundleOf, formOf } from '@/lib/drafts/bundle'
import { standingSignatures } from '@/lib/screen/progress'
import { caseToChange, isOpen, type NotOpened } from './access'
import type { Clerk } from './clerk'

/** `form`: one of them; null: all behind a cover sheet. */
export type WhatToPrint = { readonly form: string | null; readonly isDuplex: boolean }

/** All forms, or one of them, as corrected. `gone` also where the draft does not need that form. */
export async function printForms(
  draftId: string,
  { form, isDuplex }: WhatToPrint,
  clerk: Clerk,
): Promise<Uint8Array<ArrayBuffer> | NotOpened> {
  const found = await caseToChange(draftId, clerk)
  if (!isOpen(found)) return found
  const { draft, book } = found
  const papers = await findPapersOf(book.ruleSet)
  const today = todayInJapan()
  const printing = { book, today, papers, isDuplex, signatures: standingSignatures(draft, book, today) }
  const printed = await (form ? formOf(form, draft.content, printing) : bundleOf(draft.content, printing))
  if (!printed) return 'gone'

  // Before it leaves the house: what cannot be recorded is not printed.
  await recordAudit({ action: 'draft.print', actor: { ...clerk.actor, detail: { form: form ?? 'all' } }, draftId })
  return new Uint8Array(printed.pdf)
}
