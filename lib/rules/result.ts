import type { LocalDate } from '@/lib/calendar/local-date'
import type { RuleBook } from './book'
import type { Item, Language, Procedure } from './schema'
import type { Situation } from './situation'
import type { Bring, Judged } from './verdicts'
import { judgeAll } from './verdicts'
import { planVisit, type Visit } from './visit'

/** What a person gets at the end of the guide. */
export type GuideResult = {
  /** Required or to be checked, by deadline. */
  readonly procedures: readonly Judged[]
  /** Required only for those who want it (証明書 and the like). */
  readonly optional: readonly Judged[]
  readonly notRequired: readonly Judged[]
  /** Everything to bring to the hall, each thing once. */
  readonly bring: readonly MergedItem[]
  readonly visit: Visit
  /** The first legal deadline among what has to be done at the hall. */
  readonly firstDeadlineOn: LocalDate | null
}

export type MergedItem = {
  readonly item: Item
  readonly isUncertain: boolean
  readonly procedures: readonly Procedure[]
}

export function resultOf(book: RuleBook, situation: Situation, language: Language): GuideResult {
  const judged = judgeAll(book, situation, language)
  const wanted = judged.filter(({ verdict }) => verdict !== 'not-required')
  const procedures = wanted.filter(({ procedure }) => procedure.need === 'must').toSorted(byDeadline)
  const visit = planVisit(book, procedures, situation.today)
  const atHall = procedures.filter(one => !visit.elsewhere.includes(one))
  const days = atHall.flatMap(({ deadline, verdict }) => (deadline?.on && verdict === 'required' ? [deadline.on] : []))
  return {
    procedures,
    optional: wanted.filter(({ procedure }) => procedure.need === 'optional'),
    notRequired: judged.filter(({ verdict, procedure }) => verdict === 'not-required' && !procedure.isDiscreet),
    bring: mergeItems(atHall),
    visit,
    firstDeadlineOn: days.toSorted()[0] ?? null,
  }
}

/** Dated ones first, then what should be done promptly, then the rest; ties keep the order of the rule set. */
export function byDeadline(a: Judged, b: Judged): number {
  return rankOf(a).localeCompare(rankOf(b))
}

function rankOf({ deadline }: Judged): string {
  if (deadline?.on) return `0 ${deadline.on}`
  if (deadline?.kind === 'unknown') return '1'
  return deadline?.kind === 'promptly' ? '2' : '3'
}

function mergeItems(judged: readonly Judged[]): readonly MergedItem[] {
  const merged = new Map<string, MergedItem>()
  for (const { procedure, bring } of judged) {
    for (const one of bring) merged.set(one.item.id, mergeItem(merged.get(one.item.id), one, procedure))
  }
  return [...merged.values()]
}

function mergeItem(known: MergedItem | undefined, { item, isUncertain }: Bring, procedure: Procedure): MergedItem {
  if (!known) return { item, isUncertain, procedures: [procedure] }
  return { item, isUncertain: known.isUncertain && isUncertain, procedures: [...known.procedures, procedure] }
}
