import { NoHolidayData, NoOpenDay } from '@/lib/calendar/closed-days'
import type { RuleBook } from './book'
import { byEvents } from './by-events'
import { judgePair, type Places } from './judge-pair'
import { type MayMove, type MovedDays, movedDays } from './moved-days'
import type { Procedure } from './schema'
import type { Situation } from './situation'
import { type Touch, touchedProcedures } from './touched'
import { type Detail, detailOn, type Ruling, rulingOn, type Verdict } from './verdicts'

/** What becomes different for a person: whether it has to be done, or by when, with what, at what fee, on which forms. */
export const impactKinds = ['verdict', 'deadline', 'items', 'fee', 'forms'] as const
export type ImpactKind = (typeof impactKinds)[number]

/** A change of one procedure for one person; whoever has the same key has the same change. */
export type ImpactChange = {
  readonly key: string
  readonly procedure: string
  readonly kind: ImpactKind
  /** A verdict, words, or ids, by the kind. */
  readonly before: string
  readonly after: string
}

export type Impact = {
  /** False: nobody who comes for this needs to be looked at, or enough who came for it have been. */
  readonly isOpenFor: (event: string) => boolean
  readonly lookAt: (situation: Situation) => readonly ImpactChange[]
  /**
   * Procedures whose days, things, fees and forms were looked at only for the first who need them, since there are so many of
   * both; their verdicts were for everybody.
   */
  readonly sampled: () => readonly string[]
}

/** How many times what somebody has to do is worked out in full, on both sides. */
const mostDetails = 5_000

/** What other rules make of people, one after the other. Verdicts come from the tables; the rest only where it was touched. */
export function impactOf(before: RuleBook, after: RuleBook): Impact {
  const touched = touchedProcedures(before, after)
  const { judge, places } = judgePair(before, after, new Set(touched.keys()))
  const days = movedDays(before, after)
  const looked = lookedAt(places, touched, { before, after, days })
  const looks = new Looks(Math.ceil(mostDetails / Math.max(1, touched.size)))
  const lookedIn = byEvents(events => inEvents(looked, events, days))
  return {
    isOpenFor: event =>
      lookedIn([event]).here.some(({ place, pair }) => place.canDiffer || (pair && looks.areLeft(place.id))),
    lookAt(situation) {
      const { here, days } = lookedIn(situation.events)
      if (days && !days(situation)) return []
      const { was, is } = judge(situation)
      const changes: ImpactChange[] = []
      const pairs: Pair[] = []
      for (const { place, pair } of here) {
        const [old, now] = [valueAt(was, place.was), valueAt(is, place.is)]
        if (old !== now) changes.push(...verdictChange(place, old, now))
        else if (old > 0 && pair && mayDiffer(pair, situation) && looks.take(place.id)) pairs.push(pair)
      }
      return [...changes, ...detailChanges(pairs, { before, after, situation })]
    },
    sampled: () => looks.exhausted(),
  }
}

type Pair = {
  readonly was: Procedure
  readonly is: Procedure
  /** Null: anybody's may be different. */
  readonly days: MayMove | null
}

type Looked = { readonly place: Places; readonly pair: Pair | null; readonly events: ReadonlySet<string> }

type Books = { readonly before: RuleBook; readonly after: RuleBook }

function lookedAt(
  places: readonly Places[],
  touched: ReadonlyMap<string, Touch>,
  { before, after, days }: Books & { readonly days: MovedDays },
): readonly Looked[] {
  return places.map(place => {
    const [was, is] = [before.procedures.get(place.id), after.procedures.get(place.id)]
    const touch = touched.get(place.id)
    const pair = touch && was && is ? { was, is, days: touch === 'rules' ? null : days.of(is) } : null
    return { place, pair, events: new Set([was, is].flatMap(one => one?.events ?? [])) }
  })
}

function mayDiffer({ days }: Pair, situation: Situation): boolean {
  return days === null || days(situation)
}

type InEvents = {
  readonly here: readonly Looked[]
  /** Null: everybody has to be judged. Otherwise last days alone can be others, and nobody has to be whose days are not. */
  readonly days: MayMove | null
}

function inEvents(looked: readonly Looked[], events: readonly string[], { ofAny }: MovedDays): InEvents {
  const here = looked.filter(one => events.some(event => one.events.has(event)))
  const isDaysAlone = here.every(({ place, pair }) => !place.canDiffer && pair?.days)
  return { here, days: isDaysAlone ? ofAny(here.flatMap(({ pair }) => (pair ? [pair.is] : []))) : null }
}

/** Every procedure gets as many looks as any other. */
class Looks {
  private readonly taken = new Map<string, number>()

  constructor(private readonly most: number) {}

  take(id: string): boolean {
    if (!this.areLeft(id)) return false
    this.taken.set(id, (this.taken.get(id) ?? 0) + 1)
    return true
  }

  areLeft(id: string): boolean {
    return (this.taken.get(id) ?? 0) < this.most
  }

  exhausted(): readonly string[] {
    return [...this.taken.keys()].filter(id => !this.areLeft(id))
  }
}

type Sides = Books & { readonly situation: Situation }

const verdicts: readonly Verdict[] = ['not-required', 'needs-checking', 'required']

function verdictChange({ id }: Places, was: number, is: number): readonly ImpactChange[] {
  const [before, after] = [verdicts[was], verdicts[is]]
  return was === is || !before || !after ? [] : [changeOf(id, 'verdict', [before, after])]
}

/** What another life event has, or another rule set, is not required. */
function valueAt(values: Uint8Array, place: number | null): number {
  const value = place === null ? 0 : (values[place] as number)
  return value === 255 ? 0 : value
}

/** First all on one side, then all on the other: what is known of somebody is worked out once by each rule set. */
function detailChanges(pairs: readonly Pair[], { before, after, situation }: Sides): readonly ImpactChange[] {
  const olds = pairs.map(({ was, days }) => detailIn(was, { book: before, situation, isDaysAlone: days !== null }))
  const nows = pairs.map(({ is, days }) => detailIn(is, { book: after, situation, isDaysAlone: days !== null }))
  return olds.flatMap((old, at) => {
    const now = nows[at]
    if (!old || !now) return []
    const deadline = deadlineChange(old, now)
    return 'fee' in old && 'fee' in now ? [...deadline, ...otherChanges(old, now)] : deadline
  })
}

type InBook = { readonly book: RuleBook; readonly situation: Situation; readonly isDaysAlone: boolean }

/** Null where the calendar cannot say. */
function detailIn(procedure: Procedure, { book, situation, isDaysAlone }: InBook): Detail | Ruling | null {
  try {
    const view = { book, situation, member: null }
    return isDaysAlone ? rulingOn(procedure, view) : detailOn(procedure, view)
  } catch (error) {
    if (error instanceof NoHolidayData || error instanceof NoOpenDay) return null
    throw error
  }
}

function deadlineChange(old: Ruling, now: Ruling): readonly ImpactChange[] {
  const [was, is] = [old.deadline, now.deadline]
  if (was?.on === is?.on && was?.kind === is?.kind && was?.text.ja === is?.text.ja) return []
  const words = (deadline: Detail['deadline']) => (deadline ? deadline.text.ja : '')
  return [changeOf(now.procedure.id, 'deadline', [words(was), words(is)])]
}

function otherChanges(old: Detail, now: Detail): readonly ImpactChange[] {
  const { id } = now.procedure
  const said: readonly (readonly [ImpactKind, string, string])[] = [
    ['items', itemsOf(old), itemsOf(now)],
    ['fee', old.fee.text.ja, now.fee.text.ja],
    ['forms', old.forms.join(' '), now.forms.join(' ')],
  ]
  return said.flatMap(([kind, was, is]) => (was === is ? [] : [changeOf(id, kind, [was, is])]))
}

function itemsOf({ bring }: Detail): string {
  return bring.map(({ item }) => item.id).join(' ')
}

function changeOf(procedure: string, kind: ImpactKind, [before, after]: readonly [string, string]): ImpactChange {
  return { key: JSON.stringify([procedure, kind, before, after]), procedure, kind, before, after }
}
