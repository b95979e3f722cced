import {
  EncryptedPDFError,
  type PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFStream,
} from '@cantoo/pdf-lib'
import { seenSize } from './lay-under'

/** A PDF of the city's, fit to be printed over: its pages in millimetres. */
export type Paper = { readonly pages: readonly { readonly width: number; readonly height: number }[] }

export type PaperRefusal =
  | 'not-a-pdf'
  | 'too-large'
  | 'encrypted'
  | 'broken'
  | 'has-scripts'
  | 'too-many-pages'
  | 'page-too-large'

export const maxPaperBytes = 5_000_000
export const maxPaperPages = 12
/** A3 and what a printer's bleed adds. */
const maxSideMm = 425

/** Whether a PDF can be printed over, and its pages as they are seen. Nothing in it is run. */
export async function readPaper(bytes: Uint8Array): Promise<Paper | PaperRefusal> {
  if (bytes.length > maxPaperBytes) return 'too-large'
  if (!startsAsPdf(bytes)) return 'not-a-pdf'
  const document = await load(bytes)
  if (typeof document === 'string') return document
  return refusalOf(document) ?? pagesOf(document)
}

/** Some programs put a few bytes before the header; readers accept it within the first kilobyte. */
function startsAsPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')
}

async function load(bytes: Uint8Array): Promise<PDFDocument | 'broken' | 'encrypted'> {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false })
  } catch (error) {
    return error instanceof EncryptedPDFError ? 'encrypted' : 'broken'
  }
}

function refusalOf(document: PDFDocument): PaperRefusal | null {
  try {
    if (document.getPageCount() === 0) return 'broken'
    if (document.getPageCount() > maxPaperPages) return 'too-many-pages'
    if (document.context.enumerateIndirectObjects().some(([, object]) => runs(object, 0))) return 'has-scripts'
    return null
  } catch {
    return 'broken'
  }
}

const running = ['JS', 'JavaScript', 'XFA', 'EmbeddedFiles', 'RichMedia', 'Movie', 'Launch'].map(name =>
  PDFName.of(name),
)
const action = PDFName.of('S')
/** Direct objects nest; what a writer of forms makes never nests deeper. */
const maxDepth = 40

/** Scripts, programs to start, files carried along: a form to print needs none of them. */
function runs(object: PDFObject | undefined, depth: number): boolean {
  if (depth > maxDepth) return true
  if (object instanceof PDFStream) return runs(object.dict, depth)
  if (object instanceof PDFDict) {
    const kind = object.get(action)
    if (running.some(name => object.has(name) || kind === name)) return true
    return object.values().some(value => runs(value, depth + 1))
  }
  return isArray(object) && object.asArray().some(value => runs(value, depth + 1))
}

function isArray(object: PDFObject | undefined): object is PDFArray {
  return object !== undefined && 'asArray' in object
}

const mmPerPoint = 25.4 / 72

function pagesOf(document: PDFDocument): Paper | PaperRefusal {
  try {
    const pages = document.getPages().map(page => {
      const { width, height } = seenSize(page)
      return { width: toTenths(width * mmPerPoint), height: toTenths(height * mmPerPoint) }
    })
    const isSensible = (side: number) => side >= 20 && side <= maxSideMm
    return pages.every(({ width, height }) => isSensible(width) && isSensible(height)) ? { pages } : 'page-too-large'
  } catch {
    return 'broken'
  }
}

function toTenths(millimetres: number): number {
  return Math.round(millimetres * 10) / 10
}
