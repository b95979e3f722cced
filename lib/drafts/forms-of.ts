import { type FormId, formIds, isFormId } from '@/lib/forms/form-ids'
import type { GuideResult } from '@/lib/rules/result'
import type { Judged } from '@/lib/rules/verdicts'
import type { Application } from './application'

/** The procedures a draft is made for: what must be done, and what the person said they want. */
export function filedProcedures({ procedures, optional }: GuideResult): readonly Judged[] {
  return [...procedures, ...optional.filter(({ verdict }) => verdict === 'required')]
}

/** The forms of those procedures, each once, in the order of the visit; a letter of proxy where someone else goes. */
export function formsOf(result: GuideResult, { proxy }: Pick<Application, 'proxy'>): readonly FormId[] {
  const inVisitOrder = result.visit.stops.flatMap(({ procedures }) => procedures)
  const judged = [...inVisitOrder, ...filedProcedures(result)]
  const wanted = judged.flatMap(({ procedure }) => procedure.forms).filter(isFormId)
  return [...new Set([...wanted, ...(proxy ? (['ininjo'] as const) : [])])].filter(form => formIds.includes(form))
}

/** Whom each form is about, as the verdicts say. Unclear people are on the form too: the clerk strikes them out. */
export function concernedBy(result: GuideResult): Partial<Record<FormId, readonly number[]>> {
  const concerned: Partial<Record<FormId, readonly number[]>> = {}
  for (const { procedure, for: members, uncertainFor } of filedProcedures(result)) {
    for (const form of procedure.forms.filter(isFormId)) {
      concerned[form] = [...new Set([...(concerned[form] ?? []), ...members, ...uncertainFor])].toSorted(
        (a, b) => a - b,
      )
    }
  }
  return concerned
}
