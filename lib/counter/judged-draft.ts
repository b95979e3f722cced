import type { LocalDate } from '@/lib/calendar/local-date'
import { correctedContent, type DraftContent } from '@/lib/drafts/content'
import { formsOf } from '@/lib/drafts/forms-of'
import type { Template } from '@/lib/forms/template'
import type { RuleBook } from '@/lib/rules/book'
import { type GuideResult, resultOf } from '@/lib/rules/result'
import type { Judged, Verdict } from '@/lib/rules/verdicts'

/** What the rules say of a draft as it stands, and what they said before anybody corrected it. */
export type JudgedDraft = {
  readonly result: GuideResult
  /** Verdicts on the resident's own answers, by procedure. */
  readonly before: ReadonlyMap<string, Verdict>
  readonly forms: readonly Template[]
}

export function judgeDraft(content: DraftContent, book: RuleBook, today: LocalDate): JudgedDraft {
  const corrected = correctedContent(content)
  const result = resultOf(book, { events: corrected.events, answers: corrected.answers, today }, 'ja')
  const { events, answers, corrections } = content
  const own = corrections.length > 0 ? resultOf(book, { events, answers, today }, 'ja') : result
  const before = new Map(everything(own).map(({ procedure, verdict }) => [procedure.id, verdict]))
  return { result, before, forms: formsOf(book, result, corrected.application) }
}

/** What is still to be done at the counter: what is filed here and neither done nor sent back. Other offices and telephones are not ours. */
export function openProcedures(result: GuideResult, completed: readonly string[]): readonly Judged[] {
  const atHall = result.visit.stops.flatMap(({ procedures }) => procedures)
  return result.procedures.filter(one => atHall.includes(one) && !completed.includes(one.procedure.id))
}

export function everything({ procedures, optional, notRequired }: GuideResult): readonly Judged[] {
  return [...procedures, ...optional, ...notRequired]
}
