import type { RuleBook } from '../book'
import { error, type Finding, warning } from '../finding'
import { placeOf } from '../placed'

/** A form as far as rules have to know it; told by whoever owns the forms. */
export type KnownForm = {
  readonly id: string
  readonly title: string
  readonly fields: readonly FormField[]
  /** Printed without any procedure naming it (委任状). */
  readonly isOffered: boolean
}

/** One place on a form. It is filled from its data items, or from any of the answers, or because of any of the events. */
export type FormField = {
  readonly label: string
  /** False: may stay empty, to be filled in by hand. */
  readonly isRequired: boolean
  /** What the person is asked for this form, beyond the answers; each has to exist. */
  readonly items: readonly string[]
  /** Null: nothing beyond its items is needed. */
  readonly from: { readonly answers: readonly string[]; readonly events: readonly string[] } | null
}

/** One thing a person is asked for the forms alone. */
export type KnownDataItem = { readonly id: string; readonly name: string }

/** What exists outside the rule set and hangs together with it. */
export type Known = { readonly forms: readonly KnownForm[]; readonly dataItems: readonly KnownDataItem[] }

/** Whether each form a procedure names exists and asks for what exists, and whatever is asked for forms is printed. */
export function* checkForms({ ruleSet }: RuleBook, known: Known): Generator<Finding> {
  for (const { id, forms } of ruleSet.procedures) {
    for (const [index, name] of forms.entries()) {
      const place = placeOf('procedure', id, `forms.${index}`)
      const form = known.forms.find(one => one.id === name)
      if (!form) yield error('unknown-form', place, `様式「${name}」は登録されていません。`)
      else
        for (const field of unknownItems(form, known)) yield error('form-field-unfilled', place, unfilled(form, field))
    }
  }
  const named = new Set(ruleSet.procedures.flatMap(({ forms }) => forms))
  const used = known.forms.filter(({ id, isOffered }) => isOffered || named.has(id))
  const printed = new Set(used.flatMap(({ fields }) => fields.flatMap(({ items }) => items)))
  for (const { id, name } of known.dataItems.filter(item => !printed.has(item.id))) {
    const message = `「${name}」は、どの手続きの様式にも印刷されません。`
    yield warning('data-item-not-printed', placeOf('data-item', id), message)
  }
}

export function unfilled({ title }: KnownForm, { label }: FormField): string {
  return `様式「${title}」の「${label}」を埋めるものがありません。`
}

/** A data item that does not exist is nobody's choice to leave out. */
function unknownItems({ fields }: KnownForm, { dataItems }: Known): readonly FormField[] {
  const ids = new Set(dataItems.map(({ id }) => id))
  return fields.filter(({ items }) => items.some(item => !ids.has(item)))
}
