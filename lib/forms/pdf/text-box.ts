import type { Box, Style } from '../template'
import { type Fitted, fitText, lineHeight } from './fit-text'
import { type Glyph, shape } from './glyphs'
import { emWidthOf } from './lines'
import { drawGlyphs, mm, type Pen } from './pen'

export type TextStyle = Style & {
  readonly colour?: string
  /** Running text: broken at its full size. */
  readonly wraps?: boolean
  readonly vertically?: 'top' | 'middle' | 'bottom'
}

/** Text inside a box in millimetres, made to fit. */
export function drawText(pen: Pen, text: string, style: TextStyle & { readonly box: Box }): void {
  if (text !== '') drawShaped(pen, shape(text, style.bold ? 'bold' : 'regular'), style)
}

export function drawShaped(pen: Pen, glyphs: readonly Glyph[], style: TextStyle & { readonly box: Box }): void {
  const { box, size = 10.5, align = 'left', colour, vertically = 'middle' } = style
  const room = { width: mm(box.width), height: mm(box.height), size, wraps: style.wraps ?? false }
  const fitted = fitText(glyphs, room)
  const top = mm(box.y) + free(fitted, room.height) * shareAbove[vertically]

  fitted.lines.forEach((line, index) => {
    const spare = room.width - emWidthOf(line) * fitted.size
    const x = mm(box.x) + spare * shareBefore[align]
    drawGlyphs(pen, line, {
      x,
      baseline: baselineOf(fitted, top, index),
      size: fitted.size,
      ...(colour ? { colour } : {}),
    })
  })
}

const shareAbove = { top: 0, middle: 0.5, bottom: 1 } as const
const shareBefore = { left: 0, centre: 0.5, right: 1 } as const

/** Of the em box, so that lines of different fonts stand level. */
const ascent = 0.88

function baselineOf({ size }: Fitted, top: number, index: number): number {
  const leading = (lineHeight - 1) * size
  return top + leading / 2 + ascent * size + index * size * lineHeight
}

function free({ size, lines }: Fitted, height: number): number {
  return height - lines.length * size * lineHeight
}
