import { forHousehold } from '@/lib/apply/blank-application'
import { type LocalDate, parseLocalDate } from '@/lib/calendar/local-date'
import type { Application } from '@/lib/drafts/application'
import type { Carried } from '@/lib/drafts/carried'
import type { DraftParts } from '@/lib/drafts/digest'
import { cleanText } from '@/lib/people/typed-text'
import { checkAnswer } from '@/lib/rules/answers'
import type { RuleBook } from '@/lib/rules/book'
import type { Fact } from '@/lib/rules/schema'
import type { AnswerValue, MemberAnswers } from '@/lib/rules/situation'

/**
 * What of a sealed code the rules here can read, taken in like a form that somebody hands over: what they do not know is left out
 * and becomes a question again, never a guess. Null when nothing happened to the person that these rules know.
 */
export function admitted(
  { language, events, answers, application }: Carried,
  { book, today }: { readonly book: RuleBook; readonly today: LocalDate },
): DraftParts | null {
  const known = events.filter(event => book.events.has(event))
  if (known.length === 0) return null
  const admit = (per: Fact['per'], given: MemberAnswers) => admittedAnswers(given, { book, today, per })
  return {
    language,
    events: [...new Set(known)],
    answers: {
      household: admit('household', answers.household),
      members: answers.members?.map(given => admit('member', given)) ?? null,
    },
    application: cleaned(forHousehold(application, answers.members?.length ?? 1)),
  }
}

type Admission = { readonly book: RuleBook; readonly today: LocalDate; readonly per: Fact['per'] }

function admittedAnswers(given: MemberAnswers, { book, today, per }: Admission): Record<string, AnswerValue> {
  const entries = Object.entries(given).filter(([id, value]) => {
    const fact = book.facts.get(id)
    return fact?.per === per && isOfItsKind(fact, value, today)
  })
  return Object.fromEntries(entries)
}

/** A day that lay ahead when it was answered may lie behind by now. */
function isOfItsKind(fact: Fact, value: AnswerValue, today: LocalDate): boolean {
  const checked = checkAnswer(fact, value, today)
  return 'value' in checked ? checked.value === value : fact.kind === 'day' && parseLocalDate(String(value)) !== null
}

/** Changes nothing that came from our own pages: they cleaned it as it was typed. */
function cleaned(application: Application): Application {
  return withCleanTexts(application) as Application
}

function withCleanTexts(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value).value
  if (Array.isArray(value)) return value.map(withCleanTexts)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withCleanTexts(one)]))
}
