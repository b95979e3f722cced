import 'server-only'
import { todayInJapan } from '@/lib/config/clock'
import { recordAudit } from '@/lib/db/audit'
import { findDraftToChange } from '@/lib/db/counter-drafts'
import { bundleOf, formOf } from '@/lib/drafts/bundle'
import type { FormId } from '@/lib/forms/form-ids'
import type { Clerk } from './clerk'
import { bookOfVersion } from './open-draft'

/** All forms, or one of them, as corrected. Null where there is no such draft, or it does not need that form. */
export async function printForms(
  draftId: string,
  form: FormId | null,
  { actor }: Clerk,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const draft = await findDraftToChange(draftId)
  if (!draft) return null
  const at = { book: await bookOfVersion(draft.ruleSetVersion), today: todayInJapan() }
  const printed = await (form ? formOf(form, draft.content, at) : bundleOf(draft.content, at.book, at.today))
  if (!printed) return null

  // Before it leaves the house: what cannot be recorded is not printed.
  await recordAudit({ action: 'draft.print', actor: { ...actor, detail: { form: form ?? 'all' } }, draftId })
  return new Uint8Array(printed.pdf)
}
