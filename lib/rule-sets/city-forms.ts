import 'server-only'
import { z } from 'zod'
import type { StaffActor } from '@/lib/db/audit'
import { keepPaper } from '@/lib/db/papers'
import { isListName } from '@/lib/forms/city-form'
import { formIds } from '@/lib/forms/form-ids'
import { pathChoices } from '@/lib/forms/path-words'
import { maxPaperBytes, type Paper, readPaper } from '@/lib/forms/pdf/read-paper'
import { requireTemplate } from '@/lib/forms/templates'
import { CityForm, PlacedField, type RuleSet } from '@/lib/rules/schema'
import { changeRuleSet } from './being-edited'
import { fingerprint } from './fingerprint'
import { paperProblems } from './paper-problems'

export type ListedForm = {
  readonly id: string
  readonly title: string
  readonly number: string
  readonly pages: number
  readonly fields: number
  /** Official names of the procedures that print it. */
  readonly procedures: readonly string[]
}

export function cityForms({ forms, procedures }: RuleSet): readonly ListedForm[] {
  return forms.map(({ id, title, number, pages, fields }) => ({
    id,
    title,
    number,
    pages: pages.length,
    fields: fields.length,
    procedures: procedures.filter(one => one.forms.includes(id)).map(one => one.officialName.ja),
  }))
}

/** The built-in forms that the city's own PDF may replace. */
export function replaceableForms(): readonly { readonly id: string; readonly title: string }[] {
  return formIds.map(id => ({ id, title: requireTemplate(id).title }))
}

export type Upload = { readonly replaces: string; readonly title: string; readonly number: string; readonly file: File }
export type Uploaded = { readonly id: string } | { readonly problem: string }

/** Keeps the PDF, and a form on it in the working copy. What stood on an older PDF of the same form stays where it was. */
export async function uploadPaper({ replaces, title, number, file }: Upload, actor: StaffActor): Promise<Uploaded> {
  if (file.size > maxPaperBytes) return { problem: paperProblems['too-large'] }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const paper = await readPaper(bytes)
  if (typeof paper === 'string') return { problem: paperProblems[paper] }
  const builtIn = formIds.find(id => id === replaces)
  const name = title.trim() || (builtIn ? requireTemplate(builtIn).title : '')
  if (name === '' || name.length > 80) return { problem: '様式の名前を、80字までで入力してください。' }

  const pdf = await keepPaper(bytes, actor)
  const id = builtIn ?? `city-${pdf.slice(0, 12)}`
  await changeRuleSet(
    ruleSet => ({ ruleSet: withForm(ruleSet, { id, number: number.trim().slice(0, 30), title: name, pdf, ...paper }) }),
    { ...actor, detail: { form: id } },
  )
  return { id }
}

type NewForm = Omit<CityForm, 'fields' | 'pages'> & Paper

function withForm(ruleSet: RuleSet, { pages, ...form }: NewForm): RuleSet {
  const before = ruleSet.forms.find(({ id }) => id === form.id)
  const fields = (before?.fields ?? []).filter(({ page }) => page <= pages.length)
  const made = CityForm.parse({ ...form, pages, fields })
  const forms = before ? ruleSet.forms.map(one => (one.id === form.id ? made : one)) : [...ruleSet.forms, made]
  return { ...ruleSet, forms }
}

export type FieldsSaved =
  | 'saved'
  | 'unchanged'
  /** Somebody else saved it meanwhile. */
  | 'conflict'
  | 'gone'
  | { readonly problems: readonly string[] }

export type FieldsEdit = { readonly id: string; readonly fields: string; readonly startedFrom: string }

/** The fields as JSON, as the editor sends them: refused one by one with a sentence each, or kept whole. */
export async function saveFields({ id, fields, startedFrom }: FieldsEdit, actor: StaffActor): Promise<FieldsSaved> {
  const parsed = z.array(PlacedField).max(400).safeParse(jsonOf(fields))
  if (!parsed.success) return { problems: ['項目の位置や大きさが正しくありません。数字を確かめてください。'] }
  return changeRuleSet<FieldsSaved>(
    current => {
      const before = current.forms.find(one => one.id === id)
      if (!before) return { stop: 'gone' }
      const after = { ...before, fields: parsed.data }
      const problems = fieldProblems(after)
      if (problems.length > 0) return { stop: { problems } }
      if (fingerprint(before) === fingerprint(after)) return { stop: 'unchanged' }
      if (fingerprint(before) !== startedFrom) return { stop: 'conflict' }
      return { ruleSet: { ...current, forms: current.forms.map(one => (one.id === id ? after : one)) } }
    },
    { ...actor, detail: { form: id } },
  )
}

export function fieldProblems({ fields, pages }: CityForm): readonly string[] {
  const known = new Set(pathChoices().map(({ path }) => path))
  return fields.flatMap(field => {
    const say = (what: string) => `「${field.label}」${what}`
    const page = pages[field.page - 1]
    if (!page) return [say(`は、PDFにない${field.page}ページ目に置かれています。`)]
    const isOutside = field.x + field.width > page.width + 1 || field.y + field.height > page.height + 1
    const ofEach = field.bind.startsWith('each.')
    return [
      ...(known.has(field.bind) ? [] : [say('に入れるデータがありません。データを選び直してください。')]),
      ...(isOutside ? [say('の枠が、紙からはみ出しています。')] : []),
      ...(ofEach && !(field.person && isListName(field.person.list))
        ? [say('は、何人目の人かを選んでください。')]
        : []),
    ]
  })
}

export async function removeForm(id: string, actor: StaffActor): Promise<'saved' | 'gone'> {
  return changeRuleSet<'gone'>(
    current => {
      const forms = current.forms.filter(one => one.id !== id)
      return forms.length === current.forms.length ? { stop: 'gone' } : { ruleSet: { ...current, forms } }
    },
    { ...actor, detail: { form: id } },
  )
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
