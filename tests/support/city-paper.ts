import { degrees, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import type { CityForm, PlacedField } from '@/lib/rules/schema'

/** A city's own PDF as tests need it: `turned` pages are scanned lying and shown upright. */
export async function aPaper({ pages = 1, turned = false, withLink = false } = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  for (let index = 0; index < pages; index++) {
    const page = document.addPage(turned ? [842, 595] : [595, 842])
    if (turned) page.setRotation(degrees(90))
    // A black bar at the upper left as it is seen, and words our own fonts do not print.
    if (turned) page.drawRectangle({ x: 20, y: 20, width: 30, height: 200 })
    else page.drawRectangle({ x: 20, y: 792, width: 200, height: 30 })
    page.drawText(`City paper ${index + 1}`, { x: 240, y: 300, size: 12 })
    if (withLink) page.node.set(PDFName.of('Annots'), document.context.obj([linkOf(document)]))
  }
  return document.save()
}

export const hash = 'a'.repeat(64)

export function aCityForm(fields: readonly Partial<PlacedField>[], more: Partial<CityForm> = {}): CityForm {
  return {
    id: 'city-form',
    number: '様式第3号',
    title: '市の様式',
    pdf: hash,
    pages: [{ width: 209.9, height: 297 }],
    fields: fields.map(field => aField(field)),
    ...more,
  }
}

export function aField(more: Partial<PlacedField> = {}): PlacedField {
  return {
    page: 1,
    x: 40,
    y: 60,
    width: 80,
    height: 8,
    label: '氏名',
    bind: 'filer.name',
    person: null,
    draw: { kind: 'text', format: 'text', size: 11, align: 'left' },
    ...more,
  }
}

function linkOf(document: PDFDocument) {
  return document.context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [0, 0, 100, 100],
    A: { S: 'URI', URI: PDFString.of('https://example.test/') },
  })
}
