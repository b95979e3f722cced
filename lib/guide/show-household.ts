import { type LocalDate, parseLocalDate } from '@/lib/calendar/local-date'
import { formatDay } from '@/lib/format/day'
import { type Form, formOf } from '@/lib/html/form'
import type { Mistake } from '@/lib/html/mistake'
import { paths } from '@/lib/html/paths'
import { rosterWords } from '@/lib/i18n/roster'
import type { RuleBook } from '@/lib/rules/book'
import { household } from '@/lib/rules/open-facts'
import type { Language } from '@/lib/rules/schema'
import type { MemberAnswers } from '@/lib/rules/situation'
import { maxMembers } from '@/lib/rules/situation'
import { hangingOn } from '@/lib/rules/steps'
import { erasFor } from './answer-form'
import { pathBefore } from './question-pages'
import { aloneField, birthField, relationField, relationsFor } from './roster'
import type { Session } from './session'
import { eventTitle } from './show-question'
import { situationOf } from './situation'
import { typedFrom } from './typed-day'
import { whoAsHeading } from './who'

type Showing = {
  readonly session: Session
  readonly book: RuleBook
  readonly today: LocalDate
  readonly language: Language
  readonly changing: number | null
  readonly sent?: { readonly form: Form; readonly mistakes: readonly Mistake[] }
}

export function householdView({ session, book, today, language, changing, sent }: Showing) {
  const { members } = session
  const untold = situationOf({ ...session, householdIsTold: false }, book, today)
  return {
    rows: members.map((one, place) => ({
      place,
      who: whoAsHeading(place, { members, today, language }),
      born: bornOn(one, language),
    })),
    relations: relationsFor(book, session, changing),
    changing,
    isFull: members.length >= maxMembers,
    hints: session.events.flatMap(id => book.events.get(id)?.householdHint ?? []),
    isMove: session.events.some(event => event.startsWith('moving-')),
    typed: sent?.form ?? formFromMember(changing === null ? undefined : members[changing]),
    mistakes: sent?.mistakes ?? [],
    because: hangingOn(book, untold, household),
    eventTitle: eventTitle({ book, situation: untold, language }),
    back: changing === null ? pathBefore('household', book, untold) : paths.household(),
    language,
  }
}

function bornOn(member: MemberAnswers, language: Language): string {
  const day = parseLocalDate(String(member['birth-date'] ?? ''))
  return day
    ? rosterWords.born(formatDay(day, language, { style: 'birth' }))[language]
    : rosterWords.bornUnknown[language]
}

function formFromMember(member: MemberAnswers | undefined): Form {
  const sent = new URLSearchParams()
  if (!member) return formOf(sent)
  sent.set(relationField, String(member.relation))
  sent.set(aloneField, 'some')
  const typed = typedFrom(member['birth-date'], erasFor({ id: 'birth-date' }))
  for (const [part, text] of Object.entries(typed ?? {})) sent.set(`${birthField}-${part}`, text)
  if (!typed) sent.set('birth-unknown', 'yes')
  return formOf(sent)
}
