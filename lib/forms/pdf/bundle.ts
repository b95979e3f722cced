import type { LocalDate } from '@/lib/calendar/local-date'
import { blankFormData } from '../blank'
import type { FormData } from '../form-data'
import type { Template } from '../template'
import { type CoverSheet, drawCover } from './cover'
import { addSheet, bytesOf, openDocument } from './document'
import { drawForm, type FilledForm } from './form'
import { layUnder, type PaperUnder } from './lay-under'
import type { GlyphGap, Pen } from './pen'
import { closeTag, rootTag } from './tags'

export type { CoverSheet } from './cover'
export type { FilledForm } from './form'
export type { GlyphGap } from './pen'

export type Bundle = {
  readonly title: string
  readonly forms: readonly FilledForm[]
  readonly cover: CoverSheet | null
  /** Printed on both sides of the paper, every form still begins on a sheet of its own. */
  readonly isDuplex: boolean
  /** The city's own PDFs that forms are printed over, by SHA-256. */
  readonly papers: Papers
  /** The date inside the file; the same bundle on the same day is the same bytes. */
  readonly createdOn: LocalDate
}

export type Papers = ReadonlyMap<string, Uint8Array>

export const noPapers: Papers = new Map()

export type RenderedPdf = {
  readonly pdf: Uint8Array
  /** 字形確認: characters no font has, each printed as the nearest one in a dashed frame. */
  readonly gaps: readonly GlyphGap[]
  readonly pages: number
}

/** All forms in one PDF, in the order given, after the cover sheet. */
export async function renderBundle({ title, forms, cover, ...bundle }: Bundle): Promise<RenderedPdf> {
  const doc = openDocument({ title, createdOn: bundle.createdOn })
  const gaps: GlyphGap[] = []
  const pen = (where: string): Pen => ({ doc, gaps, where })
  const root = rootTag(doc)
  const under: PaperUnder[] = []

  let pages = cover ? drawCover(pen('表紙'), cover, root) : 0
  for (const form of forms) {
    if (bundle.isDuplex && pages % 2 === 1) pages += addBlankSide(pen(''))
    under.push(...papersUnder(form.template, pages, bundle.papers))
    pages += drawForm(pen(form.template.title), form, root)
  }
  closeTag(root)
  return { pdf: await layUnder(await bytesOf(doc), under), gaps, pages }
}

export function renderForm(form: FilledForm, { papers, createdOn }: Pick<Bundle, 'papers' | 'createdOn'>) {
  const { title } = form.template
  return renderBundle({ title, forms: [form], cover: null, isDuplex: false, papers, createdOn })
}

export type BlankFor = Pick<Bundle, 'papers' | 'createdOn'> & { readonly mayorTitle: string }

/** For people who write by hand. */
export function renderBlank(template: Template, { mayorTitle, ...rest }: BlankFor): Promise<RenderedPdf> {
  const data: FormData = blankFormData(mayorTitle)
  return renderForm({ template, data }, rest)
}

/** The back of a sheet whose form has come to its end. */
function addBlankSide({ doc }: Pen): number {
  addSheet(doc, { size: 'A4', orientation: 'portrait' })
  return 1
}

/** A form on the city's own PDF has no continuation sheets: its pages are those of the PDF. */
function papersUnder({ sheets, title }: Template, firstPage: number, papers: Papers): PaperUnder[] {
  return sheets.flatMap(({ background }, index) => {
    if (!background) return []
    const pdf = papers.get(background.pdf)
    if (!pdf) throw new Error(`the paper of the form ${title} is missing`)
    return [{ page: firstPage + index, pdf, from: background.page }]
  })
}
