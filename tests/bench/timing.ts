/** One way of doing the work; `batch` does it once for every input and says how many that were. */
export type Contender = { readonly name: string; readonly batch: () => number | Promise<number> }

/** Microseconds a unit of work, the best of `rounds`, all contenders taking turns in every round. */
export async function race(contenders: readonly Contender[], rounds = 7): Promise<ReadonlyMap<string, number>> {
  const best = new Map<string, number>()
  for (const { batch } of contenders) await batch()
  for (let round = 0; round < rounds; round++) {
    for (const { name, batch } of contenders)
      best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, await timed(batch)))
  }
  return best
}

async function timed(batch: Contender['batch']): Promise<number> {
  const start = performance.now()
  const done = await batch()
  return ((performance.now() - start) * 1000) / done
}

/** The value below which `share` (0–1) of the sorted samples lie. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
