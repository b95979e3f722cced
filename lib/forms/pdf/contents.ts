import { read } from '../binding'
import type { Seat } from '../fill'
import type { FormData } from '../form-data'
import { formatValue } from '../format-value'
import { inkIn } from '../signing'
import type { Box, Checks, Content, Digits, Hand, Label, Line, Mark, Name, Path, Qr, Value } from '../template'
import { drawChecks } from './checks'
import { drawQr } from './furniture'
import { shape } from './glyphs'
import { drawInk } from './ink'
import { drawChoiceMark, drawMyNumberBoxes, myNumberWidth } from './marks'
import { at, grey, inset, mm, type Pen } from './pen'
import { drawShaped, drawText } from './text-box'

/** What contents are filled from: the data, and the person of the row they stand in. */
export type Filling = { readonly data: FormData; readonly seat: Seat | null }

type Painting = Filling & { readonly box: Box }

export function paint(pen: Pen, content: Content, painting: Painting): void {
  const painter = painters[content.kind] as (pen: Pen, content: Content, painting: Painting) => void
  painter(pen, content, painting)
}

const padding = 1.3

const painters: {
  readonly [K in Content['kind']]: (pen: Pen, content: Extract<Content, { kind: K }>, painting: Painting) => void
} = {
  label: paintLabel,
  text: (pen, { text, size = 8, ...style }, { box }) =>
    drawText(pen, text, { box: inset(box, padding), size, wraps: true, ...style }),
  value: paintValue,
  name: paintName,
  checks: (pen, content, { box, ...filling }) =>
    drawChecks(pen, content, { box: inset(box, padding), chosen: chosenIn(content, filling) }),
  line: paintLine,
  digits: paintDigits,
  mark: paintMark,
  qr: paintQr,
  hand: paintHand,
  stack: paintStack,
  numbered: (pen, _content, { box, seat }) =>
    drawText(pen, seat ? String(seat.number) : '', { box, size: 9, align: 'centre' }),
  empty: () => undefined,
}

/** Set downwards one character a line; what it says stays one word for whoever searches or listens. */
function paintLabel(
  pen: Pen,
  { text, vertical, size = 8, align = 'centre', bold = false }: Label,
  { box }: Painting,
): void {
  const style = { box: inset(box, 0.7), size, align, wraps: true, bold }
  if (vertical) {
    pen.doc.markContent('Span', { actual: text })
    drawText(pen, [...text].join('\n'), style)
    pen.doc.endMarkedContent()
  } else {
    drawText(pen, text, style)
  }
}

export function chosenIn({ bind }: Checks, filling: Filling): readonly string[] {
  return bind === null ? [] : boundValue(filling, bind).split(',').filter(Boolean)
}

export function boundValue({ data, seat }: Filling, bind: Path): string {
  return read(data, seat?.person ?? null, bind)
}

function paintValue(
  pen: Pen,
  { label, bind, format, whenEmpty = '', ...style }: Value,
  { box, ...filling }: Painting,
): void {
  const text = formatValue(boundValue(filling, bind), format) || whenEmpty
  drawText(at(pen, label), text, { box: inset(box, padding), ...style })
}

/** フリガナ above, the name larger below; without a reading the name takes the middle. */
function paintName(pen: Pen, { label, bind, size = 12 }: Name, { box, ...filling }: Painting): void {
  const reading = boundValue(filling, `${bind}.kana`)
  const inner = inset(box, padding)
  const kanaHeight = reading ? Math.min(box.height * 0.36, 4) : 0
  const kana = { ...inner, y: box.y + 0.4, height: kanaHeight - 0.4 }
  const name = { ...inner, y: box.y + kanaHeight, height: box.height - kanaHeight - 0.4 }
  drawText(at(pen, `${label}（フリガナ）`), reading, { box: kana, size: 7 })
  drawText(at(pen, label), boundValue(filling, `${bind}.name`), { box: name, size })
}

/** Each part keeps the font it would have alone; the line is fitted as one. */
function paintLine(pen: Pen, { parts, ...style }: Line, { box, ...filling }: Painting): void {
  const weight = style.bold ? 'bold' : 'regular'
  const glyphs = parts.flatMap(part =>
    shape(
      typeof part === 'string'
        ? part
        : formatValue(boundValue(filling, part.bind), part.format) || (part.whenEmpty ?? ''),
      weight,
    ),
  )
  if (glyphs.length > 0) drawShaped(at(pen, lineLabel(parts)), glyphs, { box: inset(box, padding), ...style })
}

function lineLabel(parts: Line['parts']): string {
  return parts.flatMap(part => (typeof part === 'string' ? [] : [part.label])).join('・')
}

function paintStack(pen: Pen, { items }: Extract<Content, { kind: 'stack' }>, { box, ...filling }: Painting): void {
  const shares = items.reduce((sum, { share }) => sum + share, 0)
  let y = box.y
  for (const { share, content } of items) {
    const height = (box.height * share) / shares
    paint(pen, content, { box: { ...box, y, height }, ...filling })
    y += height
  }
}

/** Characters beyond the last box are set into it together: nothing disappears. */
function paintDigits(pen: Pen, { label, bind, format, boxes }: Digits, { box, ...filling }: Painting): void {
  const characters = [...formatValue(boundValue(filling, bind), format).replaceAll('-', '')]
  const width = box.width / boxes
  for (let index = 0; index < boxes; index++) {
    const text = index === boxes - 1 ? characters.slice(index).join('') : (characters[index] ?? '')
    drawText(at(pen, label), text, { box: { ...box, x: box.x + index * width, width }, size: 11, align: 'centre' })
  }
}

function paintMark(pen: Pen, { label, bind, when, shape: mark }: Mark, { box, ...filling }: Painting): void {
  const values = boundValue(filling, bind).split(',')
  if (when.some(value => values.includes(value))) drawChoiceMark(pen, box, { mark, says: label })
}

function paintQr(pen: Pen, { bind }: Qr, { box, ...filling }: Painting): void {
  const text = boundValue(filling, bind)
  if (text) drawQr(pen, text, { x: box.x, y: box.y, side: Math.min(box.width, box.height) })
}

function paintHand(pen: Pen, content: Hand, { box, data }: Painting): void {
  const { purpose, hint = '' } = content
  const inner = inset(box, padding)
  const signed = inkIn(content, data)
  if (signed) {
    drawInk(pen, signed.ink, inner)
    return
  }
  if (purpose === 'my-number') {
    drawMyNumberBoxes(pen, inner)
    const taken = myNumberWidth(inner.height) + 2
    const rest = { ...inner, x: inner.x + taken, width: Math.max(0, inner.width - taken) }
    if (mm(rest.width) > 20) drawText(pen, hint, { box: rest, size: 6, colour: grey, wraps: true })
    return
  }
  const hintStyle =
    purpose === 'seal-impression' ? ({ align: 'centre', vertically: 'middle' } as const) : handHint[purpose]
  drawText(pen, hint, { box: inner, size: 6.5, colour: grey, wraps: true, ...hintStyle })
}

const handHint = {
  signature: { align: 'right', vertically: 'middle' },
  write: { align: 'left', vertically: 'middle' },
  staff: { align: 'left', vertically: 'top' },
} as const
