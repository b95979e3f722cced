import type { Box } from '../template'
import { black, grey, mm, type Pen } from './pen'

/** ☐ and ☑ are in none of the fonts: drawn, with the character as the text behind them. */
export function drawTickBox({ doc }: Pen, box: Box, isTicked: boolean): void {
  const [x, y, side] = [mm(box.x), mm(box.y), mm(box.width)]
  doc.markContent('Span', { actual: isTicked ? '☑' : '☐' })
  doc.lineWidth(0.6).strokeColor(black).rect(x, y, side, side).stroke()
  if (isTicked) {
    doc.lineWidth(1.5).lineJoin('miter').lineCap('butt')
    doc.moveTo(x + side * 0.14, y + side * 0.48)
    doc.lineTo(x + side * 0.42, y + side * 0.8)
    doc.lineTo(x + side * 0.98, y - side * 0.06).stroke()
  }
  doc.endMarkedContent()
}

/** A tick in the box printed there, or a circle around the printed word; read out as what was chosen. */
export function drawChoiceMark(
  { doc }: Pen,
  box: Box,
  { mark, says }: { readonly mark: 'tick' | 'circle'; readonly says: string },
): void {
  const [x, y, width, height] = [mm(box.x), mm(box.y), mm(box.width), mm(box.height)]
  doc.markContent('Span', { actual: `${says} ☑` })
  doc.lineWidth(1.2).strokeColor(black)
  if (mark === 'circle') {
    doc.ellipse(x + width / 2, y + height / 2, width / 2, height / 2).stroke()
  } else {
    doc.lineJoin('miter').moveTo(x + width * 0.12, y + height * 0.5)
    doc
      .lineTo(x + width * 0.4, y + height * 0.82)
      .lineTo(x + width * 0.92, y + height * 0.1)
      .stroke()
  }
  doc.endMarkedContent()
}

/** Twelve boxes in fours; the number itself is written at the counter and never passes through here. */
export function drawMyNumberBoxes({ doc }: Pen, { x, y, width, height }: Box): void {
  const gap = 1.2
  const side = Math.min(4.6, height - 1.2, (width - 2 * gap) / 12)
  const top = y + (height - side) / 2
  doc.lineWidth(0.4).strokeColor(grey)
  for (let digit = 0; digit < 12; digit++) {
    doc.rect(mm(x + digit * side + Math.floor(digit / 4) * gap), mm(top), mm(side), mm(side))
  }
  doc.stroke()
}

export function myNumberWidth(height: number): number {
  return Math.min(4.6, height - 1.2) * 12 + 2.4
}
