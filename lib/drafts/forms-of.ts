import { templatesIn } from '@/lib/forms/form-book'
import type { FormSource } from '@/lib/forms/form-source'
import type { Template } from '@/lib/forms/template'
import type { RuleBook } from '@/lib/rules/book'
import type { GuideResult } from '@/lib/rules/result'
import type { Application } from './application'

/**
 * The forms of what must be done and of what the person said they want, each once, in the order of the visit; a letter of proxy where
 * someone else goes. What is merely offered to everybody (支援措置, 就学援助 …) is on no paper that others may see.
 */
export function formsOf(
  { ruleSet }: RuleBook,
  result: GuideResult,
  { proxy }: Pick<Application, 'proxy'>,
): readonly Template[] {
  const inVisitOrder = result.visit.stops.flatMap(({ procedures }) => procedures)
  const wanted = [...inVisitOrder, ...result.procedures].flatMap(({ forms }) => forms)
  return templatesIn(ruleSet, [...new Set([...wanted, ...(proxy ? ['ininjo'] : [])])])
}

/** Whom each form is about, as the verdicts say. Unclear people are on the form too: the clerk strikes them out. */
export function concernedBy(result: GuideResult): FormSource['concerned'] {
  const concerned: Record<string, readonly number[]> = {}
  for (const { forms, for: members, uncertainFor } of result.procedures) {
    for (const form of forms) {
      concerned[form] = [...new Set([...(concerned[form] ?? []), ...members, ...uncertainFor])].toSorted(
        (a, b) => a - b,
      )
    }
  }
  return concerned
}
