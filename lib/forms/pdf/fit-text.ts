import { type Glyph, isLineEnd } from './glyphs'
import { breakLines, emWidthOf } from './lines'

export type Fitted = { readonly size: number; readonly lines: readonly (readonly Glyph[])[] }

/** `wraps`: running text, broken into lines at its full size rather than made smaller first. */
export type Room = { readonly width: number; readonly height: number; readonly size: number; readonly wraps?: boolean }

export const lineHeight = 1.22

const step = 0.25
/** One line may shrink to this part of its size before it is broken into two. */
const shrinkBeforeBreaking = 0.72
const smallest = 3

/** Shrinks a little, then breaks into lines, then shrinks as far as it takes: nothing is ever cut. */
export function fitText(glyphs: readonly Glyph[], room: Room): Fitted {
  const breaksFrom = room.wraps || hasParagraphs(glyphs) ? room.size : room.size * shrinkBeforeBreaking
  for (let size = room.size; size > smallest; size -= step) {
    if (!hasParagraphs(glyphs) && emWidthOf(glyphs) * size <= room.width) return { size, lines: [glyphs] }
    const lines = size <= breaksFrom ? breakLines(glyphs, room.width / size) : []
    if (lines.length > 0 && lines.length * size * lineHeight <= room.height) return { size, lines }
  }
  return { size: smallest, lines: breakLines(glyphs, room.width / smallest) }
}

function hasParagraphs(glyphs: readonly Glyph[]): boolean {
  return glyphs.some(({ source }) => isLineEnd(source))
}
