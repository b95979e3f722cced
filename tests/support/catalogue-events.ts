import fc from 'fast-check'
import type { LocalDate } from '@/lib/calendar/local-date'
import { ruleSet } from '@/lib/catalogue'
import { bookOf } from '@/lib/rules/book'
import type { Language, Procedure } from '@/lib/rules/schema'
import type { Situation } from '@/lib/rules/situation'
import { anyOf } from '@/lib/rules/truth'
import { truthIn } from '@/lib/rules/truth-in'
import { verdictCondition } from '@/lib/rules/verdict-condition'
import { judgeAll, type Verdict, verdictOf } from '@/lib/rules/verdicts'
import { aFriday, anyHousehold, type Household, walkThrough } from './households'

const book = bookOf(ruleSet)

export function caseOf(id: string): Household & { readonly today: LocalDate } {
  const example = book.cases.get(id)
  if (!example) throw new Error(`no case ${id}`)
  return { ...example.answers, today: example.today as LocalDate }
}

export function situationOf(event: string, { household, members, today }: ReturnType<typeof caseOf>): Situation {
  return { events: [event], answers: { household, members: members.length > 0 ? members : null }, today }
}

/** The pages of one event's guide, in order, for somebody whose answers are known. */
export function pagesOf(event: string, told: ReturnType<typeof caseOf>): readonly string[] {
  return walkThrough(book, [event], told).pages
}

export function reasonsOf(event: string, caseId: string, language: Language = 'ja'): Record<string, string> {
  const judged = judgeAll(book, situationOf(event, caseOf(caseId)), language)
  return Object.fromEntries(judged.map(({ procedure, because }) => [procedure.id, because]))
}

export function proceduresOf(event: string): readonly Procedure[] {
  return ruleSet.procedures.filter(({ events }) => events.includes(event))
}

export type Reached = { readonly neverRequired: readonly string[]; readonly alwaysRequired: readonly string[] }

/**
 * Which procedures no household of many, however odd, is asked for, and which every one is. Looks at more of them while
 * a procedure is still missing: what is rare among them changes with every new question.
 */
export function reachOf(event: string, seed: number, numRuns = 600): Reached {
  const ids = proceduresOf(event).map(({ id }) => id)
  const seen: Seen = { required: new Set(), 'not-required': new Set(), 'needs-checking': new Set() }
  for (const batch of [0, 1, 2, 3, 4, 5]) {
    look(event, fc.sample(anyHousehold(book, aFriday), { numRuns, seed: seed + batch }), seen)
    if (ids.every(id => seen.required.has(id))) break
  }
  return {
    neverRequired: ids.filter(id => !seen.required.has(id)),
    alwaysRequired: ids.filter(id => !seen['not-required'].has(id)),
  }
}

type Seen = Readonly<Record<Verdict, Set<string>>>

function look(event: string, households: readonly Household[], seen: Seen): void {
  const procedures = proceduresOf(event)
  for (const told of households) {
    const situation = situationOf(event, { ...told, today: aFriday })
    for (const procedure of procedures) seen[verdictIn(procedure, situation)].add(procedure.id)
  }
}

function verdictIn(procedure: Procedure, situation: Situation): Verdict {
  const members = procedure.per === 'member' ? [...(situation.answers.members?.keys() ?? [])] : [null]
  return verdictOf(anyOf(members.map(member => truthIn(verdictCondition(procedure), { book, situation, member }))))
}

/** What stays open although every page was answered, for any household. */
export function openAfterEveryAnswer(event: string, told: Household): readonly string[] {
  const { situation } = walkThrough(book, [event], { ...told, today: aFriday })
  return judgeAll(book, situation, 'ja').flatMap(({ procedure, verdict }) =>
    verdict === 'needs-checking' ? [procedure.id] : [],
  )
}
