import { codePointsOf, isPrivateUse } from './characters'
import type { Face } from './fonts'
import { hasVariation, isVariationSelector } from './variations'

/** What pdfkit needs to know of a glyph; widths in the font's own units. */
export type FontGlyph = { readonly id: number; readonly advanceWidth: number; readonly codePoints: readonly number[] }

/** Null: the font cannot draw this character as it is. */
export function glyphFor(face: Face, character: string): FontGlyph | null {
  const known = face.glyphs.get(character)
  if (known !== undefined) return known
  const glyph = findGlyph(face, codePointsOf(character))
  face.glyphs.set(character, glyph)
  return glyph
}

function findGlyph({ font, variations }: Face, codePoints: readonly number[]): FontGlyph | null {
  const [base = 0, second, ...rest] = codePoints
  if (isPrivateUse(base) || !font.hasGlyphForCodePoint(base)) return null
  const isSequence = rest.length === 0 && second !== undefined && isVariationSelector(second)
  if (isSequence && !hasVariation(variations, base, second)) return null
  const [glyph, ...others] = font.layout(String.fromCodePoint(...codePoints)).glyphs
  if (!glyph || glyph.id === 0 || others.length > 0) return null
  return { id: glyph.id, advanceWidth: glyph.advanceWidth, codePoints }
}
