import type { FilledTable } from '../fill'
import type { FormData } from '../form-data'
import { inkIn } from '../signing'
import type { Box } from '../template'
import { paint } from './contents'
import { type GridCell, gridRows, tableBox } from './grid'
import { signatureWords } from './ink'
import { artifact, at, black, grey, mm, type Pen, tint } from './pen'
import { closeTag, openTag, type Tag, tagged } from './tags'
import { drawText } from './text-box'

export function drawTable(pen: Pen, table: FilledTable, { data, under }: Place): void {
  const rows = gridRows(table)
  const cells = rows.flat()
  artifact(pen, () => {
    drawTints(pen, cells)
    drawRules(pen, cells)
    drawFrame(pen, tableBox(table))
  })

  if (table.showsTitle) drawTitle(pen, table, under)
  if (table.isForStaff) tagged(under, { type: 'P' }, () => drawCells(pen, cells, data))
  else drawRows(pen, rows, { data, under: openTag(under, 'Table', { title: table.title }) })
}

const titleHeight = 5.4

function drawTitle(pen: Pen, { title, x, y, columns }: FilledTable, under: Tag): void {
  const width = columns.reduce((sum, one) => sum + one, 0)
  tagged(under, { type: 'H2' }, () =>
    drawText(pen, title, { box: { x, y: y - titleHeight, width, height: titleHeight - 1 }, size: 9, bold: true }),
  )
}

type Place = { readonly data: FormData; readonly under: Tag }

function drawRows(pen: Pen, rows: readonly (readonly GridCell[])[], { data, under }: Place): void {
  for (const row of rows) {
    const tag = openTag(under, 'TR')
    if (isEmptySeat(row)) tagged(tag, { type: 'TD' }, () => drawCells(pen, row, data))
    else for (const one of row) drawCell(pen, one, { data, under: tag })
    closeTag(tag)
  }
  closeTag(under)
}

/** Nobody sits there: boxes to write in, one stop for a screen reader and not seven. */
function isEmptySeat(row: readonly GridCell[]): boolean {
  return row[0]?.row.seat?.person.name === ''
}

/** A signature is a picture of its own inside its cell, with whose it is as its words. */
function drawCell(pen: Pen, one: GridCell, { data, under }: Place): void {
  const { content } = one.cell
  const signed = content.kind === 'hand' ? inkIn(content, data) : null
  if (!signed) {
    tagged(under, cellTag(one), () => drawCells(pen, [one], data))
    return
  }
  const cell = openTag(under, 'TD')
  tagged(cell, { type: 'Figure', alt: signatureWords(signed.name) }, () => drawCells(pen, [one], data))
  closeTag(cell)
}

function cellTag({ cell: { content } }: GridCell): { readonly type: string; readonly scope?: 'Row' | 'Column' } {
  if (content.kind !== 'label') return { type: 'TD' }
  return { type: 'TH', scope: content.scope === 'column' ? 'Column' : 'Row' }
}

function drawCells(pen: Pen, cells: readonly GridCell[], data: FormData): void {
  for (const { box, cell, row } of cells) {
    const here = row.seat ? at(pen, `${row.seat.title}${row.seat.number}`) : pen
    paint(here, cell.content, { box, data, seat: row.seat })
  }
}

function drawTints({ doc }: Pen, cells: readonly GridCell[]): void {
  const labels = cells.filter(({ cell }) => cell.content.kind === 'label')
  if (labels.length === 0) return
  for (const { box } of labels) doc.rect(...corners(box))
  doc.fill(tint)
}

/** Lines between the rows of one person are dotted, so that people stay apart at a glance. */
function drawRules({ doc }: Pen, cells: readonly GridCell[]): void {
  doc.lineWidth(0.5).strokeColor(grey)
  for (const { box, row } of cells) {
    const [x, y, width, height] = corners(box)
    doc.moveTo(x, y).lineTo(x, y + height)
    if (!isInner(row)) doc.moveTo(x, y).lineTo(x + width, y)
  }
  doc.stroke()

  const inner = cells.filter(({ row }) => isInner(row))
  if (inner.length === 0) return
  doc.dash(1, { space: 1.4 })
  for (const { box } of inner) {
    const [x, y, width] = corners(box)
    doc.moveTo(x, y).lineTo(x + width, y)
  }
  doc.stroke().undash()
}

function isInner({ seat }: GridCell['row']): boolean {
  return seat !== null && !seat.isFirstRow
}

function drawFrame({ doc }: Pen, box: Box): void {
  doc
    .lineWidth(1.1)
    .strokeColor(black)
    .rect(...corners(box))
    .stroke()
}

function corners({ x, y, width, height }: Box): [number, number, number, number] {
  return [mm(x), mm(y), mm(width), mm(height)]
}
