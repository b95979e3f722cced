import { expect, it } from 'vitest'
import { type Face, faces } from '@/lib/forms/pdf/fonts'
import { rememberingSubset } from '@/lib/forms/pdf/remembering-subset'

type Subset = { includeGlyph(id: number): number; encode(): Uint8Array }

it.each(Object.values(faces()).flat())('$id: the same font as without remembering, first time and again', face => {
  const expected = encoded(face.font.createSubset() as unknown as Subset, face)
  expect(encoded(rememberingSubset(face) as Subset, face)).toEqual(expected)
  expect(encoded(rememberingSubset(face) as Subset, face)).toEqual(expected)
})

/** Letters with marks are made of others, and bring them along. */
function encoded(subset: Subset, { font }: Face): Uint8Array {
  for (const glyph of font.layout('会津若松市 Ångström é ñ').glyphs) subset.includeGlyph(glyph.id)
  return new Uint8Array(subset.encode())
}
