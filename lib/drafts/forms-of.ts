import { type FormId, formIds, isFormId } from '@/lib/forms/form-ids'
import type { GuideResult } from '@/lib/rules/result'
import type { Application } from './application'

/**
 * The forms of what must be done and of what the person said they want, each once, in the order of the visit; a letter of proxy where
 * someone else goes. What is merely offered to everybody (支援措置, 就学援助 …) is on no paper that others may see.
 */
export function formsOf(result: GuideResult, { proxy }: Pick<Application, 'proxy'>): readonly FormId[] {
  const inVisitOrder = result.visit.stops.flatMap(({ procedures }) => procedures)
  const judged = [...inVisitOrder, ...result.procedures]
  const wanted = judged.flatMap(({ procedure }) => procedure.forms).filter(isFormId)
  return [...new Set([...wanted, ...(proxy ? (['ininjo'] as const) : [])])].filter(form => formIds.includes(form))
}

/** Whom each form is about, as the verdicts say. Unclear people are on the form too: the clerk strikes them out. */
export function concernedBy(result: GuideResult): Partial<Record<FormId, readonly number[]>> {
  const concerned: Partial<Record<FormId, readonly number[]>> = {}
  for (const { procedure, for: members, uncertainFor } of result.procedures) {
    for (const form of procedure.forms.filter(isFormId)) {
      concerned[form] = [...new Set([...(concerned[form] ?? []), ...members, ...uncertainFor])].toSorted(
        (a, b) => a - b,
      )
    }
  }
  return concerned
}
