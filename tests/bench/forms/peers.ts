import { readFileSync } from 'node:fs'
import * as fontkit from '@cantoo/fontkit'
import { PDFDocument } from '@cantoo/pdf-lib'
import { chromium } from '@playwright/test'
import { inRoot } from '@/lib/ops/paths'
import { findBrowser } from '@/tests/support/browser'
import type { FormWords } from './words'

/** Prints the forms as a title and a table each; how long the PDF is, in bytes. */
export type Printer = (forms: readonly FormWords[]) => Promise<number>

const fontFile = inRoot('node_modules/@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf')

/** The font is parsed once, as ours is; it sets lines, but breaks none. */
export function pdfLib(): Printer {
  const bytes = readFileSync(fontFile)
  return async forms => {
    const document = await PDFDocument.create()
    document.registerFontkit(fontkit as never)
    const font = await document.embedFont(bytes, { subset: true })
    for (const { title, rows } of forms) {
      let page = document.addPage([595.28, 841.89])
      page.drawText(title, { x: 60, y: 790, size: 17, font })
      let y = 760
      for (const [label, text] of rows) {
        if (y < 40) [page, y] = [document.addPage([595.28, 841.89]), 800]
        page.drawRectangle({ x: 40, y: y - 4, width: 515, height: 16, borderWidth: 0.5 })
        page.drawText(label, { x: 44, y, size: 8, font })
        page.drawText(text.replaceAll('\n', ' '), { x: 200, y, size: 9, font })
        y -= 16
      }
    }
    return (await document.save()).byteLength
  }
}

type PdfMake = {
  addFonts(fonts: object): void
  setLocalAccessPolicy(allows: () => boolean): void
  setUrlAccessPolicy(allows: () => boolean): void
  createPdf(definition: object): { getBuffer(): Promise<Buffer> }
}

export async function pdfMake(): Promise<Printer> {
  // @ts-expect-error: fetched for the comparison alone, without types
  const { default: pdfmake }: { default: PdfMake } = await import('pdfmake')
  pdfmake.setLocalAccessPolicy(() => true)
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.addFonts({ biz: { normal: fontFile, bold: fontFile } })
  return async forms => {
    const content = forms.flatMap(({ title, rows }, index) => [
      { text: title, fontSize: 17, pageBreak: index > 0 ? 'before' : undefined },
      { table: { widths: [150, '*'], body: rows.map(([label, text]) => [label, text]) }, fontSize: 9 },
    ])
    const pdf = await pdfmake.createPdf({ defaultStyle: { font: 'biz' }, content }).getBuffer()
    return pdf.byteLength
  }
}

/** The browser is kept open, a page a print. It works in processes of its own, so only the clock can tell what it takes. */
export async function chromiumPrint(): Promise<{ readonly print: Printer; readonly close: () => Promise<void> }> {
  const browser = await chromium.launch(findBrowser())
  const print: Printer = async forms => {
    const page = await browser.newPage()
    await page.setContent(`<!doctype html><html lang="ja"><body>${forms.map(htmlOf).join('')}</body></html>`)
    const pdf = await page.pdf({ format: 'A4' })
    await page.close()
    return pdf.byteLength
  }
  return { print, close: () => browser.close() }
}

function htmlOf({ title, rows }: FormWords): string {
  const cells = rows.map(([label, text]) => `<tr><th>${label}</th><td>${text}</td></tr>`).join('')
  return `<h1>${title}</h1><table border="1" style="break-after:page">${cells}</table>`
}
