/** A version, and the number it was published under where it was carried over from. */
export type Numbered = { readonly version: number; readonly originVersion: number | null }

/**
 * Whose word is last comes first: what was published later. Versions carried over from the residents' server stand, among
 * themselves, in the order of their own numbers, whatever order somebody carried them in.
 */
export function newestFirst<T extends Numbered>(versions: readonly T[]): readonly T[] {
  const placed = versions.toSorted((a, b) => b.version - a.version)
  const carried = placed
    .filter(({ originVersion }) => originVersion !== null)
    .toSorted((a, b) => Number(b.originVersion) - Number(a.originVersion))
    .values()
  return placed.map(one => (one.originVersion === null ? one : (carried.next().value ?? one)))
}
