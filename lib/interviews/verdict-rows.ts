import { deadlineWords } from '@/lib/counter/procedure-rows'
import type { GuideResult } from '@/lib/rules/result'
import type { Situation } from '@/lib/rules/situation'
import type { Judged } from '@/lib/rules/verdicts'

export type VerdictRow = {
  readonly id: string
  readonly name: string
  /** How many people it is about; 0: the household. */
  readonly people: number
  readonly due: string
  readonly isOver: boolean
}

export type Verdicts = {
  readonly required: readonly VerdictRow[]
  /** An answer is still to come. */
  readonly undecided: readonly VerdictRow[]
  /** The answer was 「わからない」. */
  readonly toCheck: readonly VerdictRow[]
  readonly notRequired: readonly string[]
}

/** `hanging`: the procedures that a question still to be asked decides. */
export function verdictsOf(
  { procedures, notRequired }: GuideResult,
  { today }: Situation,
  hanging: ReadonlySet<string>,
): Verdicts {
  const row = ({ procedure, deadline, for: members, uncertainFor }: Judged): VerdictRow => {
    const { short, isOver } = deadlineWords(deadline, today)
    const people = new Set([...members, ...uncertainFor]).size
    return { id: procedure.id, name: procedure.officialName.ja, people, due: short, isOver }
  }
  const open = procedures.filter(({ verdict }) => verdict === 'needs-checking')
  const isUndecided = ({ procedure }: Judged) => hanging.has(procedure.id)
  return {
    required: procedures.filter(({ verdict }) => verdict === 'required').map(row),
    undecided: open.filter(isUndecided).map(row),
    toCheck: open.filter(one => !isUndecided(one)).map(row),
    notRequired: notRequired.map(({ procedure }) => procedure.officialName.ja),
  }
}
