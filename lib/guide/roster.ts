import type { LocalDate } from '@/lib/calendar/local-date'
import type { Application } from '@/lib/drafts/application'
import { extraKey } from '@/lib/forms/extra-key'
import type { Form } from '@/lib/html/form'
import { type Mistake, mistakeAt } from '@/lib/html/mistake'
import { mistakeWords } from '@/lib/i18n/mistakes'
import { rosterMistakes } from '@/lib/i18n/roster'
import { checkAnswer } from '@/lib/rules/answers'
import { type RuleBook, required } from '@/lib/rules/book'
import type { Fact, Language } from '@/lib/rules/schema'
import { type AnswerValue, maxMembers, unknown } from '@/lib/rules/situation'
import { readDayField } from './answer-form'
import type { Session } from './session'

export type Person = { readonly relation: string; readonly 'birth-date': AnswerValue }
export type ReadPerson = { readonly person: Person } | { readonly mistakes: readonly Mistake[] }

type Reading = {
  readonly book: RuleBook
  readonly today: LocalDate
  readonly language: Language
  readonly session: Session
  /** The place of the person being changed; null for somebody new. */
  readonly place: number | null
}

export const birthField = 'birth'
export const relationField = 'relation'
export const aloneField = 'alone'

/** The first person is the one who answers. */
export function readPerson(form: Form, reading: Reading): ReadPerson {
  const isSelf = reading.place === 0 || reading.session.members.length === 0
  const relation = isSelf ? { value: 'self' } : readRelation(form, reading)
  const birth = readBirth(form, reading)
  if ('value' in relation && 'value' in birth) {
    return { person: { relation: String(relation.value), 'birth-date': birth.value } }
  }
  return { mistakes: [relation, birth].flatMap(one => ('mistake' in one ? [one.mistake] : [])) }
}

export function withPerson(session: Session, person: Person, place: number | null): Session {
  const { members } = session
  if (place === null || !members[place]) return { ...session, members: [...members, person].slice(0, maxMembers) }
  return { ...session, members: members.map((one, index) => (index === place ? { ...one, ...person } : one)) }
}

/** Takes the person out of everything that goes by places. The one who answers stays. */
export function withoutPerson(session: Session, place: number): Session {
  if (place < 1 || !session.members[place]) return session
  const { members, application } = session
  const rest = members.filter((_, index) => index !== place)
  return { ...session, members: rest, application: application && applicationWithout(application, place) }
}

export function applicationWithout(application: Application, place: number): Application {
  return {
    ...application,
    people: application.people.filter((_, index) => index !== place),
    extra: extraWithout(application.extra, place),
  }
}

/** The keys end in a person's place: those behind the one who goes move up, or their answers would be another's. */
function extraWithout(extra: Application['extra'], place: number): Application['extra'] {
  const entries = Object.entries(extra).flatMap(([key, value]) => {
    const [item = '', person] = key.split('.')
    if (person === undefined || Number(person) < place) return [[key, value] as const]
    return Number(person) === place ? [] : [[extraKey(item, Number(person) - 1), value] as const]
  })
  return Object.fromEntries(entries)
}

/** Those who can be added: there is one self, and one spouse. */
export function relationsFor(book: RuleBook, { members }: Session, place: number | null) {
  const fact = required(book.facts, 'relation')
  const hasSpouse = members.some(({ relation }, index) => relation === 'spouse' && index !== place)
  const options = fact.kind === 'choice' ? fact.options : []
  return options.filter(({ id }) => id !== 'self' && !(id === 'spouse' && hasSpouse))
}

export function hasMistake(mistakes: readonly Mistake[], field: string): boolean {
  return mistakeAt(mistakes, field) !== undefined
}

type ReadOne = { readonly value: AnswerValue } | { readonly mistake: Mistake }

function readRelation(form: Form, { book, session, place, language, today }: Reading): ReadOne {
  const raw = form.text(relationField)
  const checked = checkAnswer(required(book.facts, 'relation'), raw, today)
  const refuse = (text: string) => ({ mistake: { field: relationField, text } })
  if ('problem' in checked || raw === 'self') return refuse(mistakeWords.chooseOne[language])
  const isOffered = relationsFor(book, session, place).some(({ id }) => id === raw)
  return isOffered ? checked : refuse(rosterMistakes.oneSpouse[language])
}

function readBirth(form: Form, { book, today, language }: Reading): ReadOne {
  if (form.has('birth-unknown')) return { value: unknown }
  const fact = required(book.facts, 'birth-date') as Extract<Fact, { kind: 'day' }>
  return readDayField(form, birthField, { fact, today, language })
}
