import 'server-only'
import { todayInJapan } from '@/lib/config/clock'
import { findDraftForStaff } from '@/lib/db/counter-drafts'
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
  const detail = { form: form ?? 'all' }
  const draft = await findDraftForStaff(draftId, { ...actor, detail }, 'draft.print')
  if (!draft) return null
  const { content, ruleSetVersion } = draft
  const at = { book: await bookOfVersion(ruleSetVersion), today: todayInJapan() }

  const printed = await (form ? formOf(form, content, at) : bundleOf(content, at.book, at.today))
  return printed && new Uint8Array(printed.pdf)
}
