import { bookOf } from '@/lib/rules/book'
import type { Case, Fact, RuleSet } from '@/lib/rules/schema'
import type { EntryForm } from '../form-keys'
import type { Problem } from '../problem'
import { caseShape } from './case-shape'
import { formOf } from './form-of'
import { type Asked, type Entry, specsOf } from './kinds'
import { parseEntry } from './parse-entry'
import { valueFrom } from './value-from'

export function entryForm(entry: Entry): EntryForm {
  return formOf(specsOf(entry), entry.kind === 'case' ? caseShape(entry.value as Case) : entry.value)
}

export type BuiltEntry = { readonly value: unknown } | { readonly problems: readonly Problem[] }

/** The thing the form says, or every field that says nothing yet. */
export function entryFrom(form: EntryForm, entry: Entry, ruleSet: RuleSet): BuiltEntry {
  const problems: Problem[] = []
  const said = valueFrom(specsOf(entry), { form, book: bookOf(ruleSet), per: perOf(entry, form), problems })
  if (problems.length > 0) return { problems }
  const parsed = parseEntry(entry, said)
  if ('value' in parsed) return parsed
  return { problems: parsed.wrongFields.map(field => ({ field, message: '入力し直してください。' })) }
}

/** Whom the conditions of the thing speak of, as chosen in its form. */
function perOf({ kind, value }: Entry, { fields }: EntryForm): Fact['per'] {
  const chosen = fields.per ?? fields['fact.per'] ?? (kind === 'question' ? (value as Asked).fact.per : 'household')
  return chosen === 'member' ? 'member' : 'household'
}
