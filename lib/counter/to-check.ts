import type { FactRef } from '@/lib/rules/situation'
import type { Judged } from '@/lib/rules/verdicts'
import type { Field, FieldGroup } from './field'
import type { FormPreview } from './form-previews'

/** Something the clerk has to look at before the forms are printed. */
export type ToCheck = {
  /** `ask`: an answer that a verdict or a last day waits for; `fill`: a field no form can do without; `glyph`: to be written by hand. */
  readonly kind: 'ask' | 'fill' | 'glyph'
  readonly what: string
  readonly because: string
  /** The field to correct; null where there is none. */
  readonly path: string | null
}

export type Checking = {
  readonly groups: readonly FieldGroup[]
  readonly procedures: readonly Judged[]
  readonly forms: readonly FormPreview[]
}

export function toCheck({ groups, procedures, forms }: Checking): readonly ToCheck[] {
  const fields = new Map(groups.flatMap(group => group.fields.map(field => [field.path, named(field, group)] as const)))
  const asked = questionsIn(procedures).flatMap(({ path, names }): readonly ToCheck[] => {
    const what = fields.get(path)
    return what ? [{ kind: 'ask', what, because: `${names.join('、')}が決まりません`, path }] : []
  })
  const empty = groups.flatMap(group =>
    group.fields
      .filter(({ current, isRequired, fact }) => isRequired && current === '' && fact === null)
      .map((field): ToCheck => {
        return { kind: 'fill', what: named(field, group), because: '書類に必要です', path: field.path }
      }),
  )
  const glyphs = forms.flatMap(({ title, gaps }) =>
    gaps.map(
      ({ character }): ToCheck => ({ kind: 'glyph', what: `「${character}」の字形`, because: title, path: null }),
    ),
  )
  return [...asked, ...empty, ...glyphs]
}

type Question = { readonly path: string; readonly names: readonly string[] }

/** Each question once, with all that waits for it. */
function questionsIn(procedures: readonly Judged[]): readonly Question[] {
  const questions = new Map<string, readonly string[]>()
  for (const { procedure, missing } of procedures) {
    for (const path of missing.map(pathOf)) {
      questions.set(path, [...(questions.get(path) ?? []), procedure.officialName.ja])
    }
  }
  return [...questions].map(([path, names]) => ({ path, names: [...new Set(names)] }))
}

function pathOf({ fact, member }: FactRef): string {
  return `answers.${member === null ? 'household' : `members.${member}`}.${fact}`
}

function named({ label }: Field, { title, person }: FieldGroup): string {
  return person === null ? label : `${title}：${label}`
}
