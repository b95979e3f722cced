import { z } from 'zod'
import { hasHolidayData } from '@/lib/calendar/closed-days'
import { type LocalDate, parseLocalDate } from '@/lib/calendar/local-date'
import { problemText } from '@/lib/i18n/answer-problems'
import { checkAnswer } from '@/lib/rules/answers'
import type { RuleBook } from '@/lib/rules/book'
import type { Language } from '@/lib/rules/schema'
import type { AnswerValue, Situation } from '@/lib/rules/situation'
import { textIn } from '@/lib/rules/text'
import { type GuideErrors, GuideRequest } from './schema'

type Asked = { readonly situation: Situation; readonly language: Language }
type Failed = { readonly errors: GuideErrors['errors'] }

/** The body as a situation, or every mistake in it by its path. `today` is the day in Japan unless the body names one. */
export function readGuideRequest(body: unknown, book: RuleBook, today: LocalDate): Asked | Failed {
  const parsed = GuideRequest.safeParse(body, { error: z.locales.ja().localeError })
  if (!parsed.success)
    return { errors: parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })) }
  const { events, answers, lang } = parsed.data
  const day = parsed.data.today === undefined ? today : dayWithHolidays(parsed.data.today)
  const reader: Reader = { book, today: day ?? today, language: lang, errors: [] }
  if (!day)
    reader.errors.push({
      path: 'today',
      message: '暦にある日を YYYY-MM-DD で、祝日がわかる1970年から2050年までで書いてください。',
    })
  for (const [index, event] of events.entries())
    if (!book.events.has(event)) reader.errors.push(unknownEvent(index, event))
  const { household: members, ...household } = answers
  const read = {
    household: readAnswers(household, { reader, member: null }),
    members: members?.map((member, index) => readAnswers(member, { reader, member: index })) ?? null,
  }
  if (reader.errors.length > 0) return { errors: reader.errors }
  return { situation: { events, today: reader.today, answers: read }, language: lang }
}

/** The day a request speaks of, before the rule set of that day is opened. */
export function requestedDay(body: unknown): LocalDate | null {
  const day = typeof body === 'object' && body !== null && 'today' in body ? body.today : null
  return typeof day === 'string' ? dayWithHolidays(day) : null
}

function dayWithHolidays(text: string): LocalDate | null {
  const day = parseLocalDate(text)
  return day && hasHolidayData(day) ? day : null
}

type Reader = {
  readonly book: RuleBook
  readonly today: LocalDate
  readonly language: Language
  readonly errors: { path: string; message: string }[]
}

type Where = { readonly reader: Reader; readonly member: number | null }

function unknownEvent(index: number, event: string) {
  return {
    path: `events.${index}`,
    message: `「${event}」というライフイベントはありません。GET /api/guide の一覧から選んでください。`,
  }
}

function readAnswers(given: Readonly<Record<string, unknown>>, where: Where): Record<string, AnswerValue> {
  const entries = Object.entries(given).flatMap(([id, raw]) => {
    const value = readAnswer(id, raw, where)
    return value === null ? [] : [[id, value] as const]
  })
  return Object.fromEntries(entries)
}

function readAnswer(id: string, raw: unknown, { reader, member }: Where): AnswerValue | null {
  const path = member === null ? `answers.${id}` : `answers.household.${member}.${id}`
  const fact = reader.book.facts.get(id)
  const message = !fact ? `「${id}」という質問はありません。` : misplaced(fact.per, member)
  if (!fact || message) {
    reader.errors.push({ path, message: message ?? '' })
    return null
  }
  const checked = checkAnswer(fact, raw, reader.today)
  if ('value' in checked) return checked.value
  reader.errors.push({ path, message: textIn(problemText(checked.problem, fact), reader.language) })
  return null
}

function misplaced(per: 'household' | 'member', member: number | null): string | null {
  if (per === 'member' && member === null) return '世帯員ごとの質問です。answers.household の中に書いてください。'
  if (per === 'household' && member !== null) return '世帯に1回の質問です。answers のすぐ下に書いてください。'
  return null
}
