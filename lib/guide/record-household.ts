import type { LocalDate } from '@/lib/calendar/local-date'
import type { Form } from '@/lib/html/form'
import type { Mistake } from '@/lib/html/mistake'
import { mistakeWords } from '@/lib/i18n/mistakes'
import type { RuleBook } from '@/lib/rules/book'
import type { Language } from '@/lib/rules/schema'
import { aloneField, readPerson, withoutPerson, withPerson } from './roster'
import type { Session } from './session'

type Recording = {
  readonly session: Session
  readonly book: RuleBook
  readonly today: LocalDate
  readonly language: Language
}

export type Recorded =
  | { readonly session: Session; readonly isFinished: boolean }
  | { readonly mistakes: readonly Mistake[]; readonly changing: number | null }

/** One press of a button on the household's page: a person added, changed or removed, or the list complete. */
export function recordHousehold(form: Form, recording: Recording): Recorded {
  const { session } = recording
  if (form.has('remove')) return { session: withoutPerson(session, Number(form.text('remove'))), isFinished: false }
  if (form.has('done') && session.members.length > 0) {
    return { session: { ...session, householdIsTold: true }, isFinished: true }
  }
  const place = form.has('place') ? Number(form.text('place')) : null
  const read = readPerson(form, { ...recording, place })
  const isFirst = session.members.length === 0
  const company = isFirst ? companyMistakes(form, recording.language) : []
  if ('mistakes' in read || company.length > 0) {
    return { mistakes: [...('mistakes' in read ? read.mistakes : []), ...company], changing: place }
  }
  const told = withPerson(session, read.person, place)
  if (!isFirst) return { session: told, isFinished: false }
  const isAlone = form.text(aloneField) === 'none'
  return { session: { ...told, householdIsTold: isAlone }, isFinished: isAlone }
}

function companyMistakes(form: Form, language: Language): readonly Mistake[] {
  const isChosen = ['some', 'none'].includes(form.text(aloneField))
  return isChosen ? [] : [{ field: aloneField, text: mistakeWords.chooseOne[language] }]
}
