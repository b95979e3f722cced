import 'server-only'
import type { StaffActor } from '@/lib/db/audit'
import { bookOf } from '@/lib/rules/book'
import { proceduresNamedBy, runCase, situationOf } from '@/lib/rules/cases'
import { canBeEvaluated } from '@/lib/rules/check'
import { proposeCasesFor } from '@/lib/rules/propose-cases'
import type { Case, Procedure, RuleSet } from '@/lib/rules/schema'
import { changeRuleSet } from './being-edited'
import { freeId } from './entries/save-entry'
import { findingsOf } from './findings'
import { fingerprint } from './fingerprint'
import { type WitnessLine, witnessLines } from './witness-words'

/** What tries one procedure, and what nothing tries yet. */
export type ProcedureCases = {
  readonly cases: readonly { readonly id: string; readonly title: string; readonly passed: boolean }[]
  /** Null: rules name what does not exist, and nothing can be computed. */
  readonly proposals: readonly ShownProposal[] | null
}

/** Somebody to whom something happens that no case decides. */
export type ShownProposal = {
  /** Tells the very same proposal again when it is kept. */
  readonly key: string
  readonly title: string
  readonly witness: readonly WitnessLine[]
  readonly expected: string
}

export function procedureCases(procedure: Procedure, ruleSet: RuleSet): ProcedureCases {
  const book = bookOf(ruleSet)
  const isSound = canBeEvaluated(findingsOf(ruleSet))
  const named = ruleSet.cases.filter(example => proceduresNamedBy(example).has(procedure.id))
  return {
    cases: named.map(example => ({
      id: example.id,
      title: example.title.ja,
      passed: isSound && runCase(book, example).passed,
    })),
    proposals: isSound ? proposeCasesFor(book, procedure).map(one => shown(one, ruleSet)) : null,
  }
}

/** One press makes it a case; 'gone' where the rules have changed and it is no longer wanted. */
export function keepProposal(
  { procedure: id, key }: { readonly procedure: string; readonly key: string },
  actor: StaffActor,
): Promise<'saved' | 'gone'> {
  return changeRuleSet<'gone'>(
    ruleSet => {
      const procedure = ruleSet.procedures.find(one => one.id === id)
      const proposals =
        procedure && canBeEvaluated(findingsOf(ruleSet)) ? proposeCasesFor(bookOf(ruleSet), procedure) : []
      const kept = proposals.find(one => keyOf(one) === key)
      if (!kept) return { stop: 'gone' }
      return { ruleSet: { ...ruleSet, cases: [...ruleSet.cases, { ...kept, id: freeId('case', ruleSet) }] } }
    },
    { ...actor, detail: { procedure: id, added: 'case' } },
  )
}

function shown(example: Case, ruleSet: RuleSet): ShownProposal {
  const { expect, title } = example
  const verdict = expect.required.length > 0 ? '必要' : expect.notRequired.length > 0 ? '不要' : '要確認'
  const days = Object.values(expect.deadlines).map(day => `期限 ${day}`)
  return {
    key: keyOf(example),
    title: title.ja,
    witness: witnessLines(situationOf(example), ruleSet),
    expected: [verdict, ...days].join('・'),
  }
}

function keyOf({ id: _, ...said }: Case): string {
  return fingerprint(said)
}
