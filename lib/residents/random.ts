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

/** Draws one of them, as often as its share says. What the shares come to is added up once, however many are drawn. */
export function drawerOf<T extends string>(shares: readonly (readonly [T, number])[]): (random: Random) => T {
  const ones = shares.map(([one]) => one)
  const parts = shares.map(([, share]) => share)
  const total = parts.reduce((sum, part) => sum + part, 0)
  const last = ones.at(-1)
  if (last === undefined) throw new Error('there is nothing to draw from')
  return random => {
    let left = random() * total
    for (let at = 0; at < parts.length; at++) {
      left -= parts[at] as number
      if (left < 0) return ones[at] as T
    }
    return last
  }
}
