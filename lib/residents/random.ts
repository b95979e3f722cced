/** Between 0 and 1, one after the other. */
export type Random = () => number

/** mulberry32: the same seed gives the same numbers everywhere. */
export function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** From the first up to and with the last. */
export function wholeBetween(first: number, last: number, random: Random): number {
  return first + Math.floor(random() * (Math.max(first, last) - first + 1))
}

export type Shares<T extends string = string> = Readonly<Partial<Record<T, number>>>

/** One of them, as often as its share says. */
export function drawn<T extends string>(shares: readonly (readonly [T, number])[], random: Random): T {
  const total = shares.reduce((sum, [, share]) => sum + share, 0)
  let left = random() * total
  for (const [one, share] of shares) {
    left -= share
    if (left < 0) return one
  }
  const last = shares.at(-1)
  if (!last) throw new Error('there is nothing to draw from')
  return last[0]
}
