import { qrSvgPath } from '@/lib/handoff/qr'
import type { FilledSheet } from '../fill'
import type { FormData } from '../form-data'
import type { Template } from '../template'
import { sheetSize } from './paper'
import { artifact, black, grey, mm, type Pen } from './pen'
import { type Tag, tagged } from './tags'
import { drawText } from './text-box'

/** What surrounds a form on every sheet: number, title, code above; what it is and where it stands in the pile below. */
export type Surroundings = {
  readonly template: Pick<Template, 'number' | 'title' | 'basis'>
  readonly sheet: Pick<FilledSheet, 'size' | 'orientation' | 'isContinuation'>
  readonly data: Pick<FormData, 'receiptCode'>
  readonly page: number
  readonly pages: number
  readonly hasGaps: boolean
}

const margin = 15
const qrSide = 14
/** Room the number and the receipt code take beside the title. */
const beside = 60

export function drawHeader(pen: Pen, { template, sheet, data }: Omit<Surroundings, 'hasGaps'>, under: Tag): void {
  const { width } = sheetSize(sheet)
  const title = sheet.isContinuation ? `${template.title}（継紙）` : template.title
  const titleBox = { x: beside, y: 8.5, width: width - 2 * beside, height: 10 }

  tagged(under, { type: 'P' }, () =>
    drawText(pen, template.number, { box: { x: margin, y: 8, width: 34, height: 4 }, size: 7, colour: grey }),
  )
  tagged(under, { type: 'H1' }, () => drawText(pen, title, { box: titleBox, size: 17, bold: true, align: 'centre' }))
  if (data.receiptCode) drawReceiptCode(pen, { code: data.receiptCode, right: width - margin + 2 }, under)
}

type Corner = { readonly code: string; readonly right: number }

function drawReceiptCode(pen: Pen, { code, right }: Corner, under: Tag): void {
  const left = right - qrSide
  const words = { x: left - 31, width: 30 }
  tagged(under, { type: 'P' }, () => {
    drawText(pen, '受付コード', { box: { ...words, y: 9, height: 3.4 }, size: 6.5, colour: grey, align: 'right' })
    drawText(pen, code, { box: { ...words, y: 12.2, height: 4.6 }, size: 10, bold: true, align: 'right' })
  })
  tagged(under, { type: 'Figure', alt: `受付コード ${code} のQRコード` }, () =>
    drawQr(pen, code, { x: left, y: 7, side: qrSide }),
  )
}

export function drawQr(
  { doc }: Pen,
  text: string,
  { x, y, side }: { readonly x: number; readonly y: number; readonly side: number },
): void {
  const { size, path } = qrSvgPath(text)
  doc.save()
  doc.translate(mm(x), mm(y)).scale(mm(side) / size)
  doc.path(path).fill(black)
  doc.restore()
}

export function drawFooter(pen: Pen, { template, sheet, page, pages, hasGaps }: Surroundings): void {
  const { width, height } = sheetSize(sheet)
  const box = { x: margin, y: height - 10, width: width - 2 * margin, height: 4 }
  const middle = { ...box, x: margin + 44, width: width - 2 * margin - 56 }
  artifact(pen, () => {
    drawText(pen, '手続きナビで作成した下書き', { box, size: 7, bold: true })
    drawText(pen, `${page} / ${pages}`, { box, size: 7, align: 'right', colour: grey })
    if (hasGaps) drawText(pen, gapNotice, { box: middle, size: 7, bold: true })
    else if (template.basis) drawText(pen, `${template.basis}　${unconfirmed}`, { box: middle, size: 6, colour: grey })
  })
}

const unconfirmed = '様式の配置は担当課確認'
const gapNotice = '点線で囲んだ字は、字形を印字できません。正しい字形を確かめてください（字形確認）。'
