import type { RuleBook } from './book'
import { compile } from './compile'
import { Machine } from './run'
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
  const ids = [...new Set([...after.procedures.keys(), ...before.procedures.keys()])]
  const [old, now] = [judgeOf(before, ids), judgeOf(after, ids)]
  const tally = new Tally(ids.length)
  let index = 0
  for (const situation of situations) {
    const was = old.verdicts(situation)
    const is = now.verdicts(situation)
    for (let place = 0; place < ids.length; place++) {
      const verdict = valueAt(is, now.places, place)
      if (verdict !== valueAt(was, old.places, place)) tally.add(place, verdict, index)
    }
    index++
  }
  return ids.flatMap((procedure, place) => (tally.has(place) ? [{ procedure, ...tally.shiftsOf(place) }] : []))
}

type Judge = {
  readonly verdicts: (situation: Situation) => Uint8Array
  /** Of each procedure its place in the rule set, or -1. */
  readonly places: Int32Array
}

function judgeOf(book: RuleBook, ids: readonly string[]): Judge {
  const machine = new Machine(compile(book))
  const placeOf = new Map(book.ruleSet.procedures.map(({ id }, place) => [id, place]))
  return {
    verdicts: situation => machine.verdictsFor(situation),
    places: Int32Array.from(ids, id => placeOf.get(id) ?? -1),
  }
}

/** What another life event has, or another rule set, is not required. */
function valueAt(verdicts: Uint8Array, places: Int32Array, place: number): number {
  const at = places[place] as number
  const value = at < 0 ? 0 : (verdicts[at] as number)
  return value === 255 ? 0 : value
}

const mostExamples = 20

/** By procedure and by what its verdict is now: 0 not required, 1 to be checked, 2 required. */
class Tally {
  private readonly counts: Int32Array
  private readonly examples: number[][]

  constructor(procedures: number) {
    this.counts = new Int32Array(procedures * 3)
    this.examples = Array.from({ length: procedures * 3 }, () => [])
  }

  add(place: number, verdict: number, example: number): void {
    const at = place * 3 + verdict
    this.counts[at] = (this.counts[at] as number) + 1
    const examples = this.examples[at]
    if (examples && examples.length < mostExamples) examples.push(example)
  }

  has(place: number): boolean {
    return this.counts.subarray(place * 3, place * 3 + 3).some(count => count > 0)
  }

  shiftsOf(place: number): Omit<ReplayedProcedure, 'procedure'> {
    return { gained: this.shift(place, 2), lost: this.shift(place, 0), unclear: this.shift(place, 1) }
  }

  private shift(place: number, verdict: number): Shift {
    const at = place * 3 + verdict
    return { count: this.counts[at] ?? 0, examples: this.examples[at] ?? [] }
  }
}
