import type { LocalDate } from '@/lib/calendar/local-date'
import type { Application } from '@/lib/drafts/application'
import type { Answers } from '@/lib/rules/situation'
import type { Signatures } from './signing'

/** All that forms are filled from. */
export type FormSource = {
  readonly application: Application
  readonly answers: Answers
  readonly events: readonly string[]
  /** The day of filing printed on the forms; null leaves it to be written. */
  readonly filingOn: LocalDate | null
  readonly receiptCode: string | null
  readonly municipality: { readonly name: string; readonly mayorTitle: string }
  /** Titles of the procedures in the draft, for the letter of proxy. */
  readonly procedureTitles: readonly string[]
  /** Which members a form is about, by index, as the verdicts say; without it the facts decide. */
  readonly concerned: Readonly<Partial<Record<string, readonly number[]>>>
  /** Written on the resident's screen at the counter. */
  readonly signatures?: Signatures
}
