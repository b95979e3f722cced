import { PDFiumLibrary } from '@hyzyla/pdfium'
import type { Box } from '@/lib/forms/template'

/** Text and picture of the pages of a PDF, as an independent reader sees them. */

const scale = 3
const pixelsPerMm = (72 / 25.4) * scale

export async function textsOf(pdf: Uint8Array): Promise<string[]> {
  return withDocument(pdf, pages => pages.map(page => page.getText()))
}

/** Line breaks and spaces of the reader's own making do not count. */
export function squeezed(texts: readonly string[]): string {
  return texts.join('').replace(/\s/g, '')
}

export type Picture = { readonly width: number; readonly height: number; readonly data: Uint8Array }

export async function picturesOf(pdf: Uint8Array): Promise<Picture[]> {
  return withDocument(pdf, pages => Promise.all(pages.map(page => page.render({ scale, render: 'bitmap' }))))
}

/** The part of a box (in mm) that is dark. */
export function inkIn({ width, data }: Picture, box: Box): number {
  const [left, right] = [box.x, box.x + box.width].map(toPixels) as [number, number]
  const [top, bottom] = [box.y, box.y + box.height].map(toPixels) as [number, number]
  let dark = 0
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) if ((data[(y * width + x) * 4] ?? 255) < 128) dark += 1
  return dark / ((right - left) * (bottom - top))
}

function toPixels(mm: number): number {
  return Math.round(mm * pixelsPerMm)
}

type Page = ReturnType<Awaited<ReturnType<PDFiumLibrary['loadDocument']>>['getPage']>

/** A library of its own for each call: its text reader fails after it has rendered. */
async function withDocument<T>(pdf: Uint8Array, look: (pages: Page[]) => T | Promise<T>): Promise<T> {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(pdf)
  const result = await look([...document.pages()])
  document.destroy()
  library.destroy()
  return result
}
