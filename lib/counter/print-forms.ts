import 'server-only'
import { todayInJapan } from '@/lib/config/clock'
import { recordAudit } from '@/lib/db/audit'
import { findDraftToChange } from '@/lib/db/counter-drafts'
import { findPapersOf } from '@/lib/db/papers'
import { bundleOf, formOf } from '@/lib/drafts/bundle'
import type { Clerk } from './clerk'
import { bookOfVersion } from './open-draft'

/** `form`: one of them; null: all behind a cover sheet. */
export type WhatToPrint = { readonly form: string | null; readonly isDuplex: boolean }

/** All forms, or one of them, as corrected. Null where there is no such draft, or it does not need that form. */
export async function printForms(
  draftId: string,
  { form, isDuplex }: WhatToPrint,
  { actor }: Clerk,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const draft = await findDraftToChange(draftId)
  if (!draft) return null
  const book = await bookOfVersion(draft.ruleSetVersion)
  const papers = await findPapersOf(book.ruleSet)
  const printing = { book, today: todayInJapan(), papers, isDuplex }
  const printed = await (form ? formOf(form, draft.content, printing) : bundleOf(draft.content, printing))
  if (!printed) return null

  // Before it leaves the house: what cannot be recorded is not printed.
  await recordAudit({ action: 'draft.print', actor: { ...actor, detail: { form: form ?? 'all' } }, draftId })
  return new Uint8Array(printed.pdf)
}
