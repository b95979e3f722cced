import type { Box, CheckOption, Checks } from '../template'
import { type Glyph, shape } from './glyphs'
import { emWidthOf } from './lines'
import { drawTickBox } from './marks'
import { at, drawGlyphs, mm, type Pen } from './pen'

type Ticking = { readonly box: Box; readonly chosen: readonly string[] }
type Shaped = { readonly option: CheckOption; readonly glyphs: readonly Glyph[] }
type Rows = { readonly size: number; readonly rows: readonly (readonly Shaped[])[] }

const side = 2.7
const gapToText = 0.8
const gapBetween = 2.6

/** Boxes with their words, in as many rows as the width asks for, smaller where the height asks for it. */
export function drawChecks(pen: Pen, checks: Checks, { box, chosen }: Ticking): void {
  const options = checks.options.map(option => ({ option, glyphs: shape(option.text, 'regular') }))
  const { size, rows } = arrange(options, box, checks.size ?? 9)
  const pitch = rowHeight(size)
  let y = box.y + (box.height - rows.length * pitch) / 2
  for (const row of rows) {
    drawRow(at(pen, checks.label), row, { x: box.x, y, size, chosen })
    y += pitch
  }
}

function arrange(options: readonly Shaped[], { width, height }: Box, wanted: number): Rows {
  for (let size = wanted; size > 5; size -= 0.25) {
    const rows = rowsAt(options, size, width)
    const fits = rows.every(row => rowWidth(row, size) <= width) && rows.length * rowHeight(size) <= height
    if (fits) return { size, rows }
  }
  return { size: 5, rows: rowsAt(options, 5, width) }
}

function rowsAt(options: readonly Shaped[], size: number, width: number): Shaped[][] {
  const rows: Shaped[][] = [[]]
  for (const one of options) {
    const last = rows.at(-1)
    if (last && (last.length === 0 || rowWidth([...last, one], size) <= width)) last.push(one)
    else rows.push([one])
  }
  return rows
}

function drawRow(
  pen: Pen,
  row: readonly Shaped[],
  { x, y, size, chosen }: { x: number; y: number; size: number; chosen: readonly string[] },
) {
  const middle = y + rowHeight(size) / 2
  let left = x
  for (const { option, glyphs } of row) {
    drawTickBox(pen, { x: left, y: middle - side / 2, width: side, height: side }, chosen.includes(option.value))
    drawGlyphs(pen, glyphs, { x: mm(left + side + gapToText), baseline: mm(middle) + 0.38 * size, size })
    left += optionWidth(glyphs, size) + gapBetween
  }
}

function rowWidth(row: readonly Shaped[], size: number): number {
  return row.reduce((sum, { glyphs }) => sum + optionWidth(glyphs, size), 0) + gapBetween * (row.length - 1)
}

function optionWidth(glyphs: readonly Glyph[], size: number): number {
  return side + gapToText + emWidthOf(glyphs) * size * (25.4 / 72)
}

function rowHeight(size: number): number {
  return Math.max(side + 0.9, size * 1.3 * (25.4 / 72))
}
