import type { Face } from './fonts'

/** A glyph as the font file has it, with its metrics in the font's own units. */
export type Outline = { readonly bytes: Uint8Array; readonly advance: number; readonly bearing: number }

/**
 * fontkit's subset, which decodes every glyph of every document anew only to see whether it is made of others. Simple ones
 * are the same bytes each time: they are remembered, at most the font's own size.
 */
export function rememberingSubset({ font, outlines }: Face): object {
  const subset = font.createSubset() as unknown as Subset
  const addGlyph = subset._addGlyph.bind(subset)
  subset._addGlyph = id => {
    const known = outlines.get(id)
    if (known) return addKnown(subset, known)
    const index = addGlyph(id)
    const bytes = subset.glyf[index]
    const metrics = subset.hmtx.metrics[index]
    if (bytes && metrics && isSimple(bytes)) outlines.set(id, { bytes, ...metrics })
    return index
  }
  return subset
}

/** What fontkit keeps while it encodes (`TTFSubset`, pinned in package.json). */
type Subset = {
  _addGlyph(id: number): number
  offset: number
  readonly glyf: Uint8Array[]
  readonly loca: { readonly offsets: number[] }
  readonly hmtx: { readonly metrics: { readonly advance: number; readonly bearing: number }[] }
}

function addKnown(subset: Subset, { bytes, advance, bearing }: Outline): number {
  subset.glyf.push(bytes)
  subset.loca.offsets.push(subset.offset)
  subset.hmtx.metrics.push({ advance, bearing })
  subset.offset += bytes.byteLength
  return subset.glyf.length - 1
}

/** Made of other glyphs, it has a negative number of contours, and the numbers of those glyphs inside. */
function isSimple(bytes: Uint8Array): boolean {
  return ((bytes[0] ?? 0) & 0x80) === 0
}
