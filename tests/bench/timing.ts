/** One way of doing the work; `batch` does it once for every input and says how many that were. */
export type Contender = { readonly name: string; readonly batch: () => number | Promise<number> }

/**
 * Microseconds of processor time a unit of work, the best of `rounds`, all contenders taking turns in every round. Processor
 * time, because a machine that others use stretches what takes long more than what is over at once.
 */
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
  const start = cpuMicros()
  const done = await batch()
  return (cpuMicros() - start) / done
}

/** What this process has used so far, its threads included. */
export function cpuMicros(): number {
  const { user, system } = process.cpuUsage()
  return user + system
}

/** The value below which `share` (0–1) of the sorted samples lie. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
