import type { GuideResult } from '@/lib/rules/result'

export type PlannedStop = { readonly departmentId: string; readonly procedureIds: readonly string[] }

/**
 * Where today's trip leads, each department once: what has to wait there for another desk is done when the person comes back.
 * What can only be done on a later trip has no stop until then.
 */
export function plannedStops({ visit }: Pick<GuideResult, 'visit'>): readonly PlannedStop[] {
  const planned = new Map<string, readonly string[]>()
  for (const { department, procedures } of visit.trips[0]?.stops ?? []) {
    const ids = procedures.map(({ procedure }) => procedure.id)
    planned.set(department.id, [...(planned.get(department.id) ?? []), ...ids])
  }
  return [...planned].map(([departmentId, procedureIds]) => ({ departmentId, procedureIds }))
}
