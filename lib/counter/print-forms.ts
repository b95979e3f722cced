import 'server-only'
import { randomUUID } from 'node:crypto'
import { todayInJapan } from '@/lib/config/clock'
import { findPapersOf } from '@/lib/db/papers'
import { recordPrint } from '@/lib/db/prints'
import { bundleOf, formOf } from '@/lib/drafts/bundle'
import { standingSignatures } from '@/lib/screen/progress'
import { caseToChange, isOpen, type NotOpened } from './access'
import type { Clerk } from './clerk'

/** `form`: one of them; null: all behind a cover sheet. */
export type WhatToPrint = {
  readonly form: string | null
  readonly isDuplex: boolean
  /** Of the address that was opened: the same one opened again shows the same print. A print of its own where left out. */
  readonly printId?: string
}

/** All forms, or one of them, as corrected. `gone` also where the draft does not need that form. */
export async function printForms(
  draftId: string,
  { form, isDuplex, printId = randomUUID() }: WhatToPrint,
  clerk: Clerk,
): Promise<Uint8Array<ArrayBuffer> | NotOpened> {
  const found = await caseToChange(draftId, clerk)
  if (!isOpen(found)) return found
  const { draft, book } = found
  const papers = await findPapersOf(book.ruleSet)
  const today = todayInJapan()
  const signatures = standingSignatures(draft, book, today)
  const printing = { book, today, papers, isDuplex, signatures }
  const printed = await (form ? formOf(form, draft.content, printing) : bundleOf(draft.content, printing))
  if (!printed) return 'gone'

  // Before it leaves the house: what cannot be recorded is not printed.
  const what = `${form ?? 'all'}/${isDuplex ? 'both' : 'one'}/${Object.keys(signatures).join()}`
  const print = { id: printId, draftId, lockVersion: draft.lockVersion, what }
  await recordPrint(print, { ...clerk.actor, detail: { form: form ?? 'all' } })
  return new Uint8Array(printed.pdf)
}
