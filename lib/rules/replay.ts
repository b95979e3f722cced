import type { RuleBook } from './book'
import { judgePair } from './judge-pair'
import type { Situation } from './situation'

/** To how many people something happens, and the places of the first of them among those who were asked. */
export type Shift = { readonly count: number; readonly examples: readonly number[] }

/** What other rules would make of one procedure for the same people. */
export type ReplayedProcedure = {
  readonly procedure: string
  /** Required now; before, not or not surely. */
  readonly gained: Shift
  /** Not required any more. */
  readonly lost: Shift
  /** To be checked now, where it was decided before. */
  readonly unclear: Shift
}

/** Judges many people by two rule sets. Procedures with a change only; first those of `after`, then those that are gone. */
export function replay(
  before: RuleBook,
  after: RuleBook,
  situations: Iterable<Situation>,
): readonly ReplayedProcedure[] {
  const { judge, places } = judgePair(before, after)
  const tallies = places.map(() => new Tally())
  let index = 0
  for (const situation of situations) {
    const { was, is } = judge(situation)
    for (const [at, place] of places.entries()) {
      const verdict = valueAt(is, place.is)
      if (verdict !== valueAt(was, place.was)) tallies[at]?.add(verdict, index)
    }
    index++
  }
  return places.flatMap(({ id }, at) => tallies[at]?.found(id) ?? [])
}

/** What another life event has, or another rule set, is not required. */
function valueAt(verdicts: Uint8Array, place: number | null): number {
  const value = place === null ? 0 : (verdicts[place] as number)
  return value === 255 ? 0 : value
}

const mostExamples = 20

/** By what the verdict of a procedure is now: 0 not required, 1 to be checked, 2 required. */
class Tally {
  private readonly shifts = [0, 1, 2].map(() => ({ count: 0, examples: [] as number[] }))

  add(verdict: number, example: number): void {
    const shift = this.shifts[verdict]
    if (!shift) return
    shift.count++
    if (shift.examples.length < mostExamples) shift.examples.push(example)
  }

  found(procedure: string): readonly ReplayedProcedure[] {
    const [lost, unclear, gained] = this.shifts
    if (!lost || !unclear || !gained || this.shifts.every(({ count }) => count === 0)) return []
    return [{ procedure, gained, lost, unclear }]
  }
}
