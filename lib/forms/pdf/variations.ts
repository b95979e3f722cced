import type { Font } from '@cantoo/fontkit'

/** Which ideographic variation sequences a font knows, by selector. */
export type Variations = ReadonlyMap<number, ReadonlyArray<readonly [from: number, to: number]>>

/** fontkit answers 0 both for "the base glyph is the one" and "unknown sequence"; only its table tells them apart. */
export function variationsOf(font: Font): Variations {
  const selectors = (font as unknown as Internals)._cmapProcessor.uvs?.varSelectors.toArray() ?? []
  return new Map(
    selectors.map(({ varSelector, defaultUVS, nonDefaultUVS }) => [
      varSelector,
      [
        ...(defaultUVS ?? []).map(
          range => [range.startUnicodeValue, range.startUnicodeValue + range.additionalCount] as const,
        ),
        ...(nonDefaultUVS ?? []).map(one => [one.unicodeValue, one.unicodeValue] as const),
      ].sort(([a], [b]) => a - b),
    ]),
  )
}

export function hasVariation(variations: Variations, base: number, selector: number): boolean {
  const ranges = variations.get(selector) ?? []
  let low = 0
  let high = ranges.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const [from, to] = ranges[middle] ?? [0, 0]
    if (base < from) high = middle - 1
    else if (base > to) low = middle + 1
    else return true
  }
  return false
}

export function isVariationSelector(codePoint: number): boolean {
  return (codePoint >= 0xfe00 && codePoint <= 0xfe0f) || (codePoint >= 0xe0100 && codePoint <= 0xe01ef)
}

type Internals = {
  readonly _cmapProcessor: {
    readonly uvs: {
      readonly varSelectors: {
        toArray(): readonly {
          readonly varSelector: number
          readonly defaultUVS:
            | readonly { readonly startUnicodeValue: number; readonly additionalCount: number }[]
            | null
          readonly nonDefaultUVS: readonly { readonly unicodeValue: number }[] | null
        }[]
      }
    } | null
  }
}
