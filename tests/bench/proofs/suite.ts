import { ruleSet } from '@/lib/catalogue'
import { knownForms } from '@/lib/forms/known-forms'
import { checkRuleSet } from '@/lib/rules/check'
import type { RuleSet } from '@/lib/rules/schema'
import type { Figure } from '../figure'

const rounds = 9

/** The check of the whole catalogue with proofs and cases: first in a process, warm, and after an edit of one procedure. */
export async function proofsSuite(): Promise<readonly Figure[]> {
  const whole = Array.from({ length: rounds }, () => timeOf(structuredClone(ruleSet)))
  const base = structuredClone(ruleSet)
  timeOf(base)
  const edits = Array.from({ length: rounds }, (_, round) => timeOf(edited(base, 7 * round)))
  const about = `check of ${ruleSet.procedures.length} procedures, ${ruleSet.cases.length} cases`
  return [
    { figure: `${about}, first in a process`, value: whole[0] ?? Number.NaN, unit: 'ms' },
    { figure: `${about}, best of ${rounds}`, value: Math.min(...whole), unit: 'ms' },
    { figure: `${about}, one procedure edited, median of ${rounds}`, value: median(edits), unit: 'ms' },
  ]
}

function timeOf(fresh: RuleSet): number {
  const known = knownForms(fresh)
  const start = performance.now()
  checkRuleSet(fresh, known)
  return performance.now() - start
}

/** As an editor leaves it: everything else is the very same object. */
function edited(base: RuleSet, at: number): RuleSet {
  const procedures = base.procedures.map((procedure, index) => {
    if (index !== at % base.procedures.length) return procedure
    const { requiredWhen } = procedure
    return { ...procedure, requiredWhen: { op: 'all' as const, of: [requiredWhen, { op: 'always' as const }] } }
  })
  return { ...base, procedures }
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}
