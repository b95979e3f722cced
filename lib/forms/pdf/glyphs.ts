import { charactersOf, codePointsOf, isPrivateUse } from './characters'
import { type Face, faces, type Weight } from './fonts'
import { hasVariation, isVariationSelector } from './variations'

/** One character as it will be drawn. `drawn` differs from `source` only where no font has the character. */
export type Glyph = {
  readonly source: string
  readonly drawn: string
  readonly face: Face
  readonly emWidth: number
}

/** 〓, the printers' mark for a character that is not in the case. */
export const geta = '〓'

/** One font for the whole value where any has all of it, so that a name never mixes two designs; else by character. */
export function shape(text: string, weight: Weight): Glyph[] {
  const characters = charactersOf(text)
  const chain = faces()[weight]
  const whole = chain.find(face => characters.every(character => emWidthIn(face, character) !== null))
  return characters.map(character => glyphIn(whole ? [whole] : chain, character) ?? substitute(chain, character))
}

export function isSubstitute({ source, drawn }: Glyph): boolean {
  return source !== drawn
}

function glyphIn(chain: readonly Face[], character: string): Glyph | null {
  for (const face of chain) {
    const emWidth = emWidthIn(face, character)
    if (emWidth !== null) return { source: character, drawn: character, face, emWidth }
  }
  return null
}

/** The nearest base character: the sequence without its selector, the compatible form, the letter without its marks. */
function substitute(chain: readonly Face[], character: string): Glyph {
  const [base = ''] = character
  const candidates = [base, base.normalize('NFKC'), base.normalize('NFD').charAt(0)]
  for (const candidate of candidates.filter(one => one !== character && one !== '')) {
    const glyph = glyphIn(chain, candidate)
    if (glyph) return { ...glyph, source: character }
  }
  const mark = glyphIn(chain, geta)
  if (!mark) throw new Error('the fonts lack 〓')
  return { ...mark, source: character }
}

/** Null: the font cannot draw it as it is. A line's end is drawn by all of them, as nothing. */
function emWidthIn(face: Face, character: string): number | null {
  if (character === '\n') return 0
  const known = face.emWidths.get(character)
  if (known !== undefined) return known
  const width = covers(face, codePointsOf(character))
    ? face.font.layout(character).advanceWidth / face.font.unitsPerEm
    : null
  face.emWidths.set(character, width)
  return width
}

function covers({ font, variations }: Face, codePoints: readonly number[]): boolean {
  const [base = 0, second, ...rest] = codePoints
  if (isPrivateUse(base) || !font.hasGlyphForCodePoint(base)) return false
  if (second === undefined) return true
  if (rest.length === 0 && isVariationSelector(second)) return hasVariation(variations, base, second)
  const { glyphs } = font.layout(String.fromCodePoint(...codePoints))
  return glyphs.length === 1 && glyphs[0]?.id !== 0
}
