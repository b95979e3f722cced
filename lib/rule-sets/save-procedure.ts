import 'server-only'
import type { StaffActor } from '@/lib/db/audit'
import { differencesBetween, isSame } from '@/lib/rules/differences'
import type { Procedure, RuleSet } from '@/lib/rules/schema'
import { changeRuleSet } from './being-edited'
import { fingerprint } from './fingerprint'

export type ProcedureEdit = {
  readonly procedure: Procedure
  /** The fingerprint of the procedure the editor began with. */
  readonly startedFrom: string
}

export type ProcedureSaved =
  | 'saved'
  | 'unchanged'
  /** Somebody else changed the same procedure meanwhile, or took it away. */
  | { readonly kind: 'conflict'; readonly theirs: Procedure | null }

/** Keeps a procedure in the working copy. Nothing changes for residents before it is published. */
export function saveProcedure({ procedure, startedFrom }: ProcedureEdit, actor: StaffActor): Promise<ProcedureSaved> {
  return changeRuleSet<ProcedureSaved>(
    current => {
      const theirs = current.procedures.find(({ id }) => id === procedure.id) ?? null
      if (isSame(theirs, procedure)) return { stop: 'unchanged' }
      if (!theirs || fingerprint(theirs) !== startedFrom) return { stop: { kind: 'conflict', theirs } }
      return { ruleSet: withProcedure(current, procedure) }
    },
    { ...actor, detail: { procedure: procedure.id } },
  )
}

export function withProcedure(ruleSet: RuleSet, procedure: Procedure): RuleSet {
  const procedures = ruleSet.procedures.map(one => (one.id === procedure.id ? procedure : one))
  return { ...ruleSet, procedures }
}

/** What the other editor's procedure says differently. */
export function differencesOfProcedures(ruleSet: RuleSet, theirs: Procedure, mine: Procedure) {
  return differencesBetween({ ...ruleSet, procedures: [theirs] }, { ...ruleSet, procedures: [mine] })
}
