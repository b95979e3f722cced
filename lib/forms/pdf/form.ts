import { copiesOf, type FilledElement, type FilledSheet, fillSheets, seatOf } from '../fill'
import type { FormData } from '../form-data'
import { inkIn } from '../signing'
import type { Placed, Template } from '../template'
import { paint } from './contents'
import { addSheet } from './document'
import { drawFooter, drawHeader, type Surroundings } from './furniture'
import { signatureWords } from './ink'
import type { Pen } from './pen'
import { drawTable } from './table'
import { closeTag, openTag, type Tag, tagged } from './tags'

export type FilledForm = { readonly template: Template; readonly data: FormData }

/** All sheets of one form; returns how many. */
export function drawForm(pen: Pen, { template, data }: FilledForm, under: Tag): number {
  const sheets = copiesOf(template, data).flatMap(copy =>
    fillSheets(template, copy).map(sheet => ({ sheet, data: copy })),
  )
  const section = openTag(under, 'Sect', { title: template.title })
  sheets.forEach((one, index) => {
    drawSheet(pen, { template, ...one, page: index + 1, pages: sheets.length }, section)
  })
  closeTag(section)
  return sheets.length
}

type SheetOfForm = Omit<Surroundings, 'hasGaps'> & { readonly sheet: FilledSheet; readonly data: FormData }

function drawSheet(pen: Pen, surroundings: SheetOfForm, under: Tag): void {
  const { sheet, data } = surroundings
  const before = pen.gaps.length
  addSheet(pen.doc, sheet)
  if (!sheet.background) drawHeader(pen, surroundings, under)
  for (const element of sheet.elements) drawElement(pen, element, { data, under })
  if (!sheet.background) drawFooter(pen, { ...surroundings, hasGaps: pen.gaps.length > before })
}

function drawElement(
  pen: Pen,
  element: FilledElement,
  { data, under }: { readonly data: FormData; readonly under: Tag },
): void {
  if (element.kind === 'table') drawTable(pen, element, { data, under })
  else
    tagged(under, tagOf(element, data), () =>
      paint(pen, element.content, { box: element, data, seat: seatOf(element, data) }),
    )
}

function tagOf({ content }: Placed, data: FormData) {
  const signed = content.kind === 'hand' ? inkIn(content, data) : null
  if (signed) return { type: 'Figure', alt: signatureWords(signed.name) }
  return content.kind === 'qr' ? { type: 'Figure', alt: `${content.label}のQRコード` } : { type: 'P' }
}
