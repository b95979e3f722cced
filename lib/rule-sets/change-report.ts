import { bookOf } from '@/lib/rules/book'
import { type CaseRun, runCase } from '@/lib/rules/cases'
import { type ChangedVerdict, changedVerdicts } from '@/lib/rules/changed-verdicts'
import { canBeEvaluated } from '@/lib/rules/check'
import { type Difference, differencesBetween } from '@/lib/rules/differences'
import type { Finding } from '@/lib/rules/finding'
import type { RuleSet } from '@/lib/rules/schema'
import { findingsOf } from './findings'

/** What publishing would do. */
export type ChangeReport = {
  readonly differences: readonly Difference[]
  readonly findings: readonly Finding[]
  readonly errorCount: number
  /** Null: the rules name what does not exist, and nothing can be computed. */
  readonly cases: {
    readonly changed: readonly ChangedVerdict[]
    readonly failing: readonly CaseRun[]
    readonly count: number
  } | null
}

const known = new WeakMap<RuleSet, { readonly before: RuleSet; readonly report: ChangeReport }>()

/** Replaying the cases takes most of a second: it is not done again for every page. */
export function changeReport(before: RuleSet, after: RuleSet): ChangeReport {
  const found = known.get(after)
  if (found?.before === before) return found.report
  const report = reportOn(before, after)
  known.set(after, { before, report })
  return report
}

function reportOn(before: RuleSet, after: RuleSet): ChangeReport {
  const findings = findingsOf(after)
  return {
    differences: differencesBetween(before, after),
    findings,
    errorCount: findings.filter(({ severity }) => severity === 'error').length,
    cases: canBeEvaluated(findings) ? replay(before, after) : null,
  }
}

function replay(before: RuleSet, after: RuleSet): ChangeReport['cases'] {
  const book = bookOf(after)
  return {
    changed: changedVerdicts(bookOf(before), book, after.cases),
    failing: after.cases.map(example => runCase(book, example)).filter(({ passed }) => !passed),
    count: after.cases.length,
  }
}
