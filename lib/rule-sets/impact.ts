import 'server-only'
import type { LocalDate } from '@/lib/calendar/local-date'
import { config } from '@/lib/config/config'
import { sumCounts } from '@/lib/db/answer-counts'
import { latestWeights } from '@/lib/db/resident-weights'
import { contentHashOf } from '@/lib/db/rule-set-content'
import {
  countSeen,
  findImpact,
  type ImpactGroup,
  type ImpactOf,
  recordSeen,
  type StoredImpact,
  storeImpact,
} from '@/lib/db/rule-set-impacts'
import type { PublishedRuleSet } from '@/lib/db/rule-sets'
import { knownForms } from '@/lib/forms/known-forms'
import { CityWeights, evenCityWeights, isConfirmed, weightsFrom } from '@/lib/residents/city-weights'
import { type Population, populationOf } from '@/lib/residents/population'
import { bookOf, type RuleBook } from '@/lib/rules/book'
import { evaluationFaults } from '@/lib/rules/check'
import type { RuleSet } from '@/lib/rules/schema'
import { replayResidents, type Watching } from './replay-residents'

/** A working copy, or what somebody asked to have approved, beside the version it began from. */
export type Compared = { readonly base: PublishedRuleSet; readonly ruleSet: RuleSet }

export const peopleReplayed = 20_000

/** Examples of so many changes have to be opened before approval is asked for, the most frequent first. */
export const mostToOpen = 12

export type ImpactState = {
  /** Null: not computed for this content. */
  readonly impact: StoredImpact | null
  /** By the key of a change: how many of its examples somebody has opened. */
  readonly seen: ReadonlyMap<string, number>
  /** Changes of which somebody still has to open an example. */
  readonly unseen: readonly ImpactGroup[]
  readonly isMet: boolean
}

export type ImpactRun = Watching & { readonly today: LocalDate; readonly people?: number }

/** Replays the people made up on both, and keeps what was found. False: the rules cannot be computed, or it was cancelled. */
export async function runImpact(compared: Compared, run: ImpactRun): Promise<boolean> {
  const { today, people = peopleReplayed } = run
  const { base, ruleSet } = compared
  if (evaluationFaults(ruleSet, knownForms(ruleSet)).length > 0) return false
  const began = performance.now()
  const weights = (await latestWeights())?.weights ?? null
  const counted = config().isCountingAnswers ? await sumCounts() : {}
  const before = bookOf(base.ruleSet)
  const population = madeUp(before, { weights, counted, seed, people, ranOn: today })
  const replayed = await replayResidents(before, bookOf(ruleSet), { ...run, population })
  if (!replayed) return false
  const { groups, sampled, changedPeople } = replayed
  await storeImpact(placeOf(compared), {
    schemaVersion: 1,
    seed,
    people,
    changedPeople,
    ranOn: today,
    weights,
    counted,
    areWeightsConfirmed: weights !== null && isConfirmed(weights),
    tookMs: Math.round(performance.now() - began),
    sampled: [...sampled],
    groups: [...groups],
  })
  return true
}

export async function impactState(compared: Compared): Promise<ImpactState> {
  const of = placeOf(compared)
  const [impact, seen] = await Promise.all([findImpact(of), countSeen(of)])
  const unseen = impact ? impact.groups.slice(0, mostToOpen).filter(({ key }) => !seen.has(key)) : []
  return { impact, seen, unseen, isMet: impact !== null && unseen.length === 0 }
}

export async function markSeen(
  compared: Compared,
  { group, example, staffId }: { readonly group: ImpactGroup; readonly example: number; readonly staffId: string },
): Promise<void> {
  await recordSeen(placeOf(compared), { changeKey: group.key, example, staffId })
}

/** The very people the impact was computed for. */
export function peopleOf(impact: StoredImpact, base: RuleBook): Population {
  const { weights, counted, seed: drawnFrom, people, ranOn } = impact
  const city = CityWeights.nullable().parse(weights)
  return madeUp(base, { weights: city, counted, seed: drawnFrom, people, ranOn: ranOn as LocalDate })
}

/** The same people for every change, so that two of them can be compared. */
const seed = 20_260_401

function madeUp(
  base: RuleBook,
  drawing: Pick<StoredImpact, 'seed' | 'people' | 'counted'> & {
    readonly weights: CityWeights | null
    readonly ranOn: LocalDate
  },
): Population {
  const { weights, counted, ranOn, people, seed: drawnFrom } = drawing
  const city = weights ?? evenCityWeights
  const events = Object.keys(city.events).length > 0 ? { events: city.events } : {}
  return populationOf(base, {
    seed: drawnFrom,
    count: people,
    today: ranOn,
    weights: weightsFrom(city, counted),
    ...events,
  })
}

function placeOf({ base, ruleSet }: Compared): ImpactOf {
  return { contentHash: contentHashOf(ruleSet), baseVersion: base.version }
}
