import type { LocalDate } from '@/lib/calendar/local-date'
import { filledForms } from '@/lib/drafts/bundle'
import type { DraftContent } from '@/lib/drafts/content'
import { isSubstitute, shape } from '@/lib/forms/pdf/glyphs'
import { type PreviewEntry, previewOf } from '@/lib/forms/preview'
import type { Signatures } from '@/lib/forms/signing'
import type { Template } from '@/lib/forms/template'
import type { RuleBook } from '@/lib/rules/book'
import type { GuideResult } from '@/lib/rules/result'

/** A form in words, with what a correction changed on it and the characters no font of ours has. */
export type FormPreview = {
  readonly id: string
  readonly title: string
  readonly sections: readonly FormSection[]
  readonly gaps: readonly GlyphGapWords[]
}

export type FormSection = { readonly place: string; readonly title: string; readonly entries: readonly FormEntry[] }

/** `place`: unlike its label, the only one of its kind. */
export type FormEntry = PreviewEntry & { readonly place: string; readonly isCorrected: boolean }

/** 字形確認: `character` is printed as `drawn`, in these fields. */
export type GlyphGapWords = {
  readonly character: string
  readonly drawn: string
  readonly labels: readonly string[]
}

type Filling = {
  readonly book: RuleBook
  readonly today: LocalDate
  readonly signatures?: Signatures
  /** Of the content as corrected. */
  readonly result?: GuideResult
}

export function formPreviews(
  content: DraftContent,
  forms: readonly Template[],
  { result, ...filling }: Filling,
): readonly FormPreview[] {
  const { data } = filledForms(content, { ...filling, ...(result ? { result } : {}) })
  const before = content.corrections.length > 0 ? filledForms({ ...content, corrections: [] }, filling).data : null
  return forms.map(template => {
    const { title, sections } = previewOf(template, data)
    const textBefore = before && textsByPlace(previewOf(template, before).sections)
    const marked = sections.map((section, index) => ({
      place: String(index),
      title: section.title,
      entries: numbered(section.entries).map(({ entry, place }) => ({
        ...entry,
        place,
        isCorrected: textBefore !== null && (textBefore.get(`${section.title}/${place}`) ?? '') !== entry.text,
      })),
    }))
    return { id: template.id, title, sections: marked, gaps: gapsIn(marked.flatMap(({ entries }) => entries)) }
  })
}

type Sections = ReturnType<typeof previewOf>['sections']

function textsByPlace(sections: Sections): ReadonlyMap<string, string> {
  return new Map(
    sections.flatMap(({ title, entries }) =>
      numbered(entries).map(({ entry, place }) => [`${title}/${place}`, entry.text] as const),
    ),
  )
}

/** A label can stand several times in a section: its name and which one it is tell the place. */
function numbered(entries: readonly PreviewEntry[]) {
  const seen = new Map<string, number>()
  return entries.map(entry => {
    const count = (seen.get(entry.label) ?? 0) + 1
    seen.set(entry.label, count)
    return { entry, place: `${entry.label}/${count}` }
  })
}

function gapsIn(entries: readonly PreviewEntry[]): readonly GlyphGapWords[] {
  const gaps = new Map<string, GlyphGapWords>()
  for (const { label, text } of entries) {
    for (const { source: character, drawn } of shape(text, 'regular').filter(isSubstitute)) {
      const labels = new Set([...(gaps.get(character)?.labels ?? []), label])
      gaps.set(character, { character, drawn, labels: [...labels] })
    }
  }
  return [...gaps.values()]
}
