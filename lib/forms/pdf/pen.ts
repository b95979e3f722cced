import type PDFDocument from 'pdfkit'
import type { Box } from '../template'
import { codePointsOf } from './characters'
import { type Glyph, isSubstitute } from './glyphs'

/** A character no font has, and where it stands: the clerk checks its form by eye (字形確認). */
export type GlyphGap = { readonly text: string; readonly codePoints: readonly string[]; readonly where: string }

export type PdfDocument = InstanceType<typeof PDFDocument>

/** What is being drawn on. `where` names the form and the field for reports. */
export type Pen = {
  readonly doc: PdfDocument
  readonly gaps: GlyphGap[]
  readonly where: string
}

export const black = '#000000'
export const grey = '#595959'
export const tint = '#eeeeee'

const pointsPerMm = 72 / 25.4

export function mm(length: number): number {
  return length * pointsPerMm
}

export function at(pen: Pen, where: string): Pen {
  return { ...pen, where: `${pen.where} ${where}` }
}

/** Rules, tints and page furniture: nothing a screen reader should stop at. */
export function artifact(pen: Pen, draw: () => void): void {
  pen.doc.markContent('Artifact', { type: 'Layout' })
  draw()
  pen.doc.endMarkedContent()
}

export type Spot = { readonly x: number; readonly baseline: number; readonly size: number; readonly colour?: string }

/** Glyphs on one baseline, in points; neighbours of one font are drawn together. */
export function drawGlyphs(pen: Pen, glyphs: readonly Glyph[], { x, baseline, size, colour = black }: Spot): void {
  let left = x
  pen.doc.fillColor(colour)
  for (const run of runsOf(glyphs)) {
    const [first] = run
    if (!first) continue
    const width = run.reduce((sum, { emWidth }) => sum + emWidth, 0) * size
    if (isSubstitute(first)) drawSubstitute(pen, first, { x: left, baseline, size })
    else drawRun(pen, run, { x: left, baseline, size })
    left += width
  }
}

function drawRun({ doc }: Pen, run: readonly Glyph[], { x, baseline, size }: Spot): void {
  const [first] = run
  if (!first) return
  doc.font(first.face.id).fontSize(size)
  doc.text(run.map(({ drawn }) => drawn).join(''), x, baseline, { lineBreak: false, baseline: 'alphabetic' })
}

/** The nearest character in a dashed frame; what was meant stays in the text and goes into the report. */
function drawSubstitute(pen: Pen, glyph: Glyph, spot: Spot): void {
  const { doc, gaps, where } = pen
  const { x, baseline, size } = spot
  gaps.push({ text: glyph.source, codePoints: codePointsOf(glyph.source).map(hex), where })

  doc.markContent('Span', { actual: glyph.source })
  drawRun(pen, [glyph], spot)
  doc.endMarkedContent()
  doc.save().lineWidth(0.4).dash(1.2, { space: 0.8 }).strokeColor(black)
  doc.rect(x - 0.3, baseline - 0.88 * size, glyph.emWidth * size + 0.6, size).stroke()
  doc.restore()
}

function runsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const runs: Glyph[][] = []
  for (const glyph of glyphs) {
    const last = runs.at(-1)
    const before = last?.[0]
    if (last && before?.face === glyph.face && !isSubstitute(before) && !isSubstitute(glyph)) last.push(glyph)
    else runs.push([glyph])
  }
  return runs
}

function hex(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
}

export function inset({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y, width: Math.max(0, width - 2 * by), height }
}
