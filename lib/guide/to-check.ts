import type { RuleBook } from '@/lib/rules/book'
import { required } from '@/lib/rules/book'
import { nameOf } from '@/lib/rules/missing'
import type { Procedure, Text } from '@/lib/rules/schema'
import type { Judged } from '@/lib/rules/verdicts'

/** What is not known of a procedure, and where to look or ask. */
export type ToCheck = { readonly fact: string; readonly name: Text; readonly how: Text | null }

export function toCheck({ missing }: Pick<Judged, 'missing'>, book: RuleBook): readonly ToCheck[] {
  const facts = [...new Set(missing.map(({ fact }) => fact))]
  return facts.map(fact => ({
    fact,
    name: nameOf(fact, book),
    how: book.questions.get(fact)?.whenUnknown ?? null,
  }))
}

/** Who knows: the department, by the city's own number where it has none. */
export function whoKnows(
  { department }: Procedure,
  book: RuleBook,
): { readonly name: Text; readonly phone: string | null } {
  const { name, phone, isCity } = required(book.departments, department)
  return { name, phone: phone ?? (isCity ? book.ruleSet.municipality.phone : null) }
}
