import type { LocalDate } from '@/lib/calendar/local-date'
import { blankFormData } from '../blank'
import type { FormData } from '../form-data'
import type { FormId } from '../form-ids'
import { requireTemplate } from '../templates'
import { type CoverSheet, drawCover } from './cover'
import { bytesOf, openDocument } from './document'
import { drawForm } from './form'
import type { GlyphGap, Pen } from './pen'
import { closeTag, rootTag } from './tags'

export type { CoverSheet } from './cover'
export type { GlyphGap } from './pen'

export type FormJob = { readonly form: FormId; readonly data: FormData }

export type Bundle = {
  readonly title: string
  readonly forms: readonly FormJob[]
  readonly cover: CoverSheet | null
  /** The date inside the file; the same bundle on the same day is the same bytes. */
  readonly createdOn: LocalDate
}

export type RenderedPdf = {
  readonly pdf: Uint8Array
  /** 字形確認: characters no font has, each printed as the nearest one in a dashed frame. */
  readonly gaps: readonly GlyphGap[]
  readonly pages: number
}

/** All forms in one PDF, in the order given, after the cover sheet. */
export async function renderBundle({ title, forms, cover, createdOn }: Bundle): Promise<RenderedPdf> {
  const doc = openDocument({ title, createdOn })
  const gaps: GlyphGap[] = []
  const pen = (where: string): Pen => ({ doc, gaps, where })
  const root = rootTag(doc)

  let pages = cover ? drawCover(pen('表紙'), cover, root) : 0
  for (const { form, data } of forms) {
    const template = requireTemplate(form)
    pages += drawForm(pen(template.title), { template, data }, root)
  }
  closeTag(root)
  return { pdf: await bytesOf(doc), gaps, pages }
}

export function renderForm(form: FormId, data: FormData, createdOn: LocalDate): Promise<RenderedPdf> {
  return renderBundle({ title: requireTemplate(form).title, forms: [{ form, data }], cover: null, createdOn })
}

/** For people who write by hand. */
export function renderBlank(form: FormId, mayorTitle: string, createdOn: LocalDate): Promise<RenderedPdf> {
  return renderForm(form, blankFormData(mayorTitle), createdOn)
}
