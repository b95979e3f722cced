import type { LocalDate } from '@/lib/calendar/local-date'
import type { Application } from '@/lib/drafts/application'
import type { FormId } from './form-ids'

type AnswerValue = string | number

/** The part of the guide's answers that forms read; `members[0]` is the person filling in. */
export type FormAnswers = {
  readonly household: Readonly<Record<string, AnswerValue>>
  readonly members: readonly Readonly<Record<string, AnswerValue>>[] | null
}

export type FormSource = {
  readonly application: Application
  readonly answers: FormAnswers
  readonly events: readonly string[]
  /** The day of filing printed on the forms. */
  readonly filingOn: LocalDate
  readonly receiptCode: string | null
  readonly municipality: { readonly name: string; readonly mayorTitle: string }
  /** Titles of the procedures in the draft, for the letter of proxy. */
  readonly procedureTitles: readonly string[]
  /** Which members a form is about, by index, as the verdicts say; without it the facts decide. */
  readonly concerned: Readonly<Partial<Record<FormId, readonly number[]>>>
}
