import type { LocalDate } from '@/lib/calendar/local-date'
import type { GuideResult } from '@/lib/rules/result'
import { resultOf } from '@/lib/rules/result'
import type { Language } from '@/lib/rules/schema'
import type { Situation } from '@/lib/rules/situation'
import type { Judged } from '@/lib/rules/verdicts'
import { namingOf } from './answer-form'
import type { RulesInForce } from './rules'
import { eventTitle } from './show-question'
import type { Naming } from './who'

/** Procedures with the same last day, or the same reason to have none. */
export type DeadlineGroup = {
  readonly key: string
  readonly on: LocalDate | null
  readonly kind: 'dated' | 'unknown' | 'promptly' | 'none'
  readonly judged: readonly Judged[]
}

export type ResultView = {
  readonly result: GuideResult
  readonly groups: readonly DeadlineGroup[]
  readonly answer: Answer
  readonly counts: { readonly required: number; readonly toCheck: number; readonly minutes: number }
  readonly hasForms: boolean
  readonly eventTitle: string
  readonly situation: Situation
  readonly naming: Naming
  readonly rules: RulesInForce
}

/** The heading is the answer. */
export type Answer =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'only-checks'; readonly count: number }
  | { readonly kind: 'late' }
  | {
      readonly kind: 'visit'
      readonly times: number
      readonly from: LocalDate | null
      readonly until: LocalDate | null
    }

export function resultView(rules: RulesInForce, situation: Situation, language: Language): ResultView {
  const result = resultOf(rules.book, situation, language)
  const atHall = result.procedures.filter(one => !result.visit.elsewhere.includes(one))
  return {
    result,
    groups: groupsOf(atHall),
    answer: answerOf(result, atHall, situation.today),
    counts: {
      required: result.procedures.filter(({ verdict }) => verdict === 'required').length,
      toCheck: result.procedures.filter(({ verdict }) => verdict === 'needs-checking').length,
      minutes: result.visit.minutes,
    },
    hasForms: result.procedures.some(({ forms }) => forms.length > 0),
    situation,
    eventTitle: eventTitle({ book: rules.book, situation, language }),
    naming: namingOf({ situation, language }),
    rules,
  }
}

/** Late is only what is surely required; a day still to come counts even where the need is not sure. */
function answerOf({ procedures, visit }: GuideResult, atHall: readonly Judged[], today: LocalDate): Answer {
  const required = atHall.filter(({ verdict }) => verdict === 'required')
  if (procedures.length === 0) return { kind: 'nothing' }
  if (atHall.length === 0) return { kind: 'elsewhere' }
  if (required.length === 0) return { kind: 'only-checks', count: atHall.length }
  if (lastDaysOf(required).some(day => day < today)) return { kind: 'late' }
  const until = lastDaysOf(atHall).find(day => day >= today) ?? null
  const times = visit.trips.length
  // Of several trips each has a day of its own.
  if (times > 1) return { kind: 'visit', times, from: null, until: null }
  return { kind: 'visit', times, from: visit.isTooEarlyToday ? visit.on : null, until }
}

function lastDaysOf(judged: readonly Judged[]): readonly LocalDate[] {
  return judged.flatMap(({ deadline }) => deadline?.on ?? []).toSorted()
}

/** The order is that of the result: by day, then what is not known, then what should be soon, then the rest. */
function groupsOf(judged: readonly Judged[]): readonly DeadlineGroup[] {
  const groups = new Map<string, DeadlineGroup>()
  for (const one of judged) {
    const on = one.deadline?.on ?? null
    const kind = one.deadline?.kind ?? 'none'
    const key = on ?? kind
    groups.set(key, { key, on, kind, judged: [...(groups.get(key)?.judged ?? []), one] })
  }
  return [...groups.values()]
}
