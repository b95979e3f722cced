import type { AnswerClass } from './classes'

/** Fewer than so many are nobody's statistics: they are written nowhere. */
export const smallestGroup = 5

export type Counted = AnswerClass & { readonly month: string; readonly count: number }

/**
 * Counts in memory, and gives away what has come together by five or more. What has not is lost when the process ends: that is
 * meant, because a table of ones would show the only visitor of a month.
 */
export class Waiting {
  private readonly counts = new Map<string, Counted>()

  add(classes: readonly AnswerClass[], month: string): readonly Counted[] {
    const ready: Counted[] = []
    for (const one of classes) {
      const key = JSON.stringify([month, one.event, one.fact, one.class])
      const count = (this.counts.get(key)?.count ?? 0) + 1
      const counted = { ...one, month, count }
      if (count >= smallestGroup) ready.push(counted)
      if (count >= smallestGroup) this.counts.delete(key)
      else this.counts.set(key, counted)
    }
    return ready
  }
}
