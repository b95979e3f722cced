import type { LocalDate } from '@/lib/calendar/local-date'
import type { RuleBook } from './book'
import { type Bring, whyToBring } from './bring'
import type { Clause, Item, Language, Procedure } from './schema'
import { becauseOf, purposeSentence } from './sentence'
import { type Sight, sightOf } from './sight'
import type { Situation } from './situation'
import type { Judged } from './verdicts'
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
  /** What it is for, or what is not known of it. */
  readonly because: string
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
    bring: mergeItems(atHall, sightOf(book, situation), language),
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

type Need = Bring & Pick<Judged, 'procedure' | 'verdict'> & { readonly clauses: readonly Clause[] }

function mergeItems(judged: readonly Judged[], sight: Sight, language: Language): readonly MergedItem[] {
  const needs = new Map<string, Need[]>()
  for (const one of judged) {
    const { procedure, verdict } = one
    for (const item of one.bring) {
      const need = { ...item, procedure, verdict, clauses: whyToBring(item, one, sight) }
      needs.set(item.item.id, [...(needs.get(item.item.id) ?? []), need])
    }
  }
  return [...needs.values()].flatMap(of => mergeItem(of, language))
}

/** One procedure is reason enough: the surest, and of these the one that needs the fewest words. */
function mergeItem(needs: readonly Need[], language: Language): readonly MergedItem[] {
  const [first, ...others] = needs.toSorted((a, b) => doubtOf(a) - doubtOf(b) || a.clauses.length - b.clauses.length)
  if (!first) return []
  const { item, isUncertain, clauses, procedure } = first
  const because = isUncertain
    ? becauseOf([{ clauses }], language)
    : purposeSentence(
        { title: procedure.title, clauses, others: others.filter(one => !one.isUncertain).length },
        language,
      )
  return [{ item, isUncertain, procedures: needs.map(one => one.procedure), because }]
}

function doubtOf({ isUncertain, verdict }: Need): number {
  return (isUncertain ? 2 : 0) + (verdict === 'required' ? 0 : 1)
}
