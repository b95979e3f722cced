import { formDataFrom } from '@/lib/forms/form-data'
import { previewOf } from '@/lib/forms/preview'
import type { Template } from '@/lib/forms/template'
import { aFormSource } from '@/tests/support/sample-form-source'

/** A form as titles and pairs of words: what every engine prints, while ours also rules the form itself. */
export type FormWords = { readonly title: string; readonly rows: readonly (readonly [string, string])[] }

/** Other names every time: an engine that remembers what it printed shall not win by that. */
export function wordsOf(templates: readonly Template[], turn: number): readonly FormWords[] {
  const data = formDataFrom(aFormSource())
  return templates.map(template => {
    const { title, sections, notes } = previewOf(template, data)
    const rows = sections.flatMap(section =>
      section.entries.map(({ label, text }) => [label, text && `${text}${turn}`] as const),
    )
    return { title, rows: [...rows, ...notes.map(note => ['', note] as const)] }
  })
}
