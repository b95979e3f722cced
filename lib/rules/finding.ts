import type { LocalDate } from '@/lib/calendar/local-date'
import type { Situation } from './situation'

/** Errors keep a rule set from being published; warnings are for a person to weigh. */
export type Severity = 'error' | 'warning'

export type FindingCode =
  | 'always-applies'
  | 'always-true'
  | 'case-answer-refused'
  | 'case-cannot-run'
  | 'case-fails'
  | 'companion-not-required'
  | 'cycle-in-deadlines'
  | 'cycle-in-depends-on'
  | 'cycle-in-facts'
  | 'data-item-not-printed'
  | 'dead-alternative'
  | 'deadline-day-not-asked'
  | 'deadline-gap'
  | 'deadline-words-differ'
  | 'deadlines-overlap'
  | 'duplicate-id'
  | 'empty-range'
  | 'exceptions-overlap'
  | 'fact-not-asked'
  | 'form-field-unfilled'
  | 'identical-conditions'
  | 'impossible-day'
  | 'language-missing'
  | 'law-missing'
  | 'member-fact-outside-member'
  | 'never-applies'
  | 'never-open'
  | 'never-true'
  | 'no-case'
  | 'no-limit'
  | 'option-without-effect'
  | 'question-without-effect'
  | 'question-without-fact'
  | 'redundant-part'
  | 'subsumed-condition'
  | 'text-missing'
  | 'unconfirmed'
  | 'undecidable'
  | 'unknown-department'
  | 'unknown-derived-fact'
  | 'unknown-event'
  | 'unknown-fact'
  | 'unknown-form'
  | 'unknown-group'
  | 'unknown-item'
  | 'unknown-option'
  | 'unknown-procedure'
  | 'unknown-value'
  | 'value-gap'
  | 'value-outside-ranges'
  | 'value-overlap'
  | 'wrong-kind'

export type PlaceKind =
  | 'rule-set'
  | 'event'
  | 'department'
  | 'fact'
  | 'derived-fact'
  | 'group'
  | 'question'
  | 'item'
  | 'value'
  | 'procedure'
  | 'form'
  | 'case'
  | 'data-item'

/** Where in the rule set: a thing by its id, and the way to a value inside it (`deadlines.0.when.of.1`). */
export type Place = { readonly kind: PlaceKind; readonly id: string; readonly field: string }

export type Finding = {
  readonly severity: Severity
  readonly code: FindingCode
  readonly place: Place
  /** For an official, in Japanese; the place is said beside it. */
  readonly message: string
  /** Answers that show it. */
  readonly witness?: Situation
  /** A day that shows it. */
  readonly day?: LocalDate
}

export function error(code: FindingCode, place: Place, message: string): Finding {
  return { severity: 'error', code, place, message }
}

export function warning(code: FindingCode, place: Place, message: string): Finding {
  return { severity: 'warning', code, place, message }
}

/** The place one step further in. */
export function inside(place: Place, ...steps: readonly (string | number)[]): Place {
  let { field } = place
  for (const step of steps) field = field === '' ? String(step) : `${field}.${step}`
  return { kind: place.kind, id: place.id, field }
}
