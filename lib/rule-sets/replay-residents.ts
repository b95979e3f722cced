import { setImmediate } from 'node:timers/promises'
import type { ImpactGroup } from '@/lib/db/rule-set-impacts'
import type { Population } from '@/lib/residents/population'
import type { RuleBook } from '@/lib/rules/book'
import { type ImpactChange, impactOf } from '@/lib/rules/impact'

export type Replayed = {
  readonly groups: readonly ImpactGroup[]
  readonly changedPeople: number
  readonly sampled: readonly string[]
}

export type Watching = {
  readonly onProgress?: (done: number) => void
  /** True once nobody waits for it any more. */
  readonly isCancelled?: () => boolean
}

/** A resident's page waits no longer than this for the next slice to end. */
const sliceMs = 5

/**
 * Judges everybody by two rule sets, in slices: between two of them the server answers whoever asks. Whose life event cannot be
 * touched is not even made up. Null where it was cancelled.
 */
export async function replayResidents(
  before: RuleBook,
  after: RuleBook,
  { population, onProgress, isCancelled }: Watching & { readonly population: Population },
): Promise<Replayed | null> {
  const impact = impactOf(before, after)
  await setImmediate()
  const tally = new Tally()
  let sliceBegan = performance.now()
  for (let index = 0; index < population.count; index++) {
    if (impact.isOpenFor(population.eventOf(index))) tally.add(impact.lookAt(population.at(index)), index)
    if (performance.now() - sliceBegan < sliceMs) continue
    onProgress?.(index + 1)
    await setImmediate()
    if (isCancelled?.()) return null
    sliceBegan = performance.now()
  }
  onProgress?.(population.count)
  return { ...tally.found(), sampled: impact.sampled() }
}

/** Enough to open one after the other; the count goes on. */
const mostExamples = 500

class Tally {
  private readonly groups = new Map<string, Omit<ImpactGroup, 'examples'> & { examples: number[] }>()
  private changedPeople = 0

  add(changes: readonly ImpactChange[], index: number): void {
    if (changes.length > 0) this.changedPeople++
    for (const change of changes) {
      const group = this.groups.get(change.key) ?? { ...change, count: 0, examples: [] }
      this.groups.set(change.key, group)
      group.count++
      if (group.examples.length < mostExamples) group.examples.push(index)
    }
  }

  /** What happens to most people comes first. */
  found(): Pick<Replayed, 'groups' | 'changedPeople'> {
    return {
      groups: [...this.groups.values()].toSorted((a, b) => b.count - a.count),
      changedPeople: this.changedPeople,
    }
  }
}
