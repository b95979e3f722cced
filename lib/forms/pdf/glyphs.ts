import { charactersOf } from './characters'
import { glyphFor } from './font-glyphs'
import { type Face, faces, type Weight } from './fonts'

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
  const whole = chain.find(face => characters.every(one => isLineEnd(one) || glyphFor(face, one) !== null))
  return characters.map(one => glyphIn(whole ? [whole] : chain, one) ?? substitute(chain, one))
}

export function isSubstitute({ source, drawn }: Glyph): boolean {
  return source !== drawn
}

export function isLineEnd(character: string): boolean {
  return character === '\n'
}

function glyphIn(chain: readonly Face[], character: string): Glyph | null {
  for (const face of chain) {
    if (isLineEnd(character)) return { source: character, drawn: character, face, emWidth: 0 }
    const glyph = glyphFor(face, character)
    if (glyph) return { source: character, drawn: character, face, emWidth: glyph.advanceWidth / face.font.unitsPerEm }
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
