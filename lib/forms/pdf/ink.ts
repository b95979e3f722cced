import { boundsOf, type Ink, type Point, pairs } from '../ink'
import type { Box } from '../template'
import { black, mm, type Pen } from './pen'

export function signatureWords(name: string): string {
  return `${name} の署名（画面に手書き）`
}

/** As large as the box allows, in its middle, the strokes as they were written: vectors, never a picture of dots. */
export function drawInk({ doc }: Pen, ink: Ink, box: Box): void {
  const place = placed(ink, inset(box))
  doc.save().lineWidth(lineWidth).lineCap('round').lineJoin('round').strokeColor(black)
  for (const stroke of ink.strokes) {
    const [first, ...rest] = pairs(stroke).map(place)
    if (!first) continue
    doc.moveTo(...first)
    for (const point of rest.length > 0 ? rest : [first]) doc.lineTo(...point)
  }
  doc.stroke().restore()
}

/** In points: a ball pen's. */
const lineWidth = 1

/** In millimetres: no stroke touches the frame. */
const margin = 0.6

function inset({ x, y, width, height }: Box): Box {
  return { x, y: y + margin, width, height: height - 2 * margin }
}

function placed(ink: Ink, box: Box): (point: Point) => [number, number] {
  const { left, top, right, bottom } = boundsOf(ink)
  const [inkWidth, inkHeight] = [Math.max(1, right - left), Math.max(1, bottom - top)]
  const scale = Math.min(mm(box.width) / inkWidth, mm(box.height) / inkHeight)
  const spareX = mm(box.width) - inkWidth * scale
  const spareY = mm(box.height) - inkHeight * scale
  return ([x, y]) => [mm(box.x) + spareX / 2 + (x - left) * scale, mm(box.y) + spareY / 2 + (y - top) * scale]
}
