import PDFDocument from 'pdfkit'
import type { LocalDate } from '@/lib/calendar/local-date'
import type { Sheet } from '../template'
import { drawingFont, faces } from './fonts'
import { sheetSize } from './paper'
import { mm, type PdfDocument } from './pen'

export type DocumentInfo = {
  readonly title: string
  /** Stands for every date in the file, so that the same input gives the same bytes. */
  readonly createdOn: LocalDate
}

export function openDocument({ title, createdOn }: DocumentInfo): PdfDocument {
  const created = new Date(`${createdOn}T00:00:00+09:00`)
  const doc = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'ja-JP',
    displayTitle: true,
    font: noStandardFont,
    info: { Title: title, Creator: '手続きナビ', Producer: '手続きナビ', CreationDate: created, ModDate: created },
  })
  for (const face of Object.values(faces()).flat()) doc.registerFont(face.id, drawingFont(face) as unknown as string)
  return doc
}

/** Otherwise pdfkit reads Helvetica for every document. */
const noStandardFont = ''

const noMargins = { top: 0, right: 0, bottom: 0, left: 0 }

export function addSheet(doc: PdfDocument, { size, orientation }: Pick<Sheet, 'size' | 'orientation'>): void {
  const { width, height } = sheetSize({ size, orientation })
  doc.addPage({ size: [mm(width), mm(height)], margins: noMargins })
  gatherContent(doc)
}

export async function bytesOf(doc: PdfDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  doc.end()
  for await (const chunk of doc as unknown as AsyncIterable<Uint8Array>) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}

/** pdfkit makes bytes of every operator by itself; a page has thousands, so they are joined first. */
function gatherContent(doc: PdfDocument): void {
  const { content } = doc.page as unknown as { content: PageContent }
  const operators: string[] = []
  const [write, end] = [content.write.bind(content), content.end.bind(content)]
  content.write = operator => operators.push(operator)
  content.end = () => {
    write(operators.join('\n'))
    end()
  }
}

type PageContent = { write(operator: string): void; end(): void }
