import { parseArgs } from 'node:util'
import { ruleSet } from '@/lib/catalogue'
import { knownForms } from '@/lib/forms/known-forms'
import { findingsReport } from '@/lib/rule-sets/findings-report'
import { bookOf } from '@/lib/rules/book'
import { canBeEvaluated, checkRuleSet, hasErrors } from '@/lib/rules/check'
import type { Finding } from '@/lib/rules/finding'
import { type Coverage, caseCoverage, proposeCases } from '@/lib/rules/propose-cases'
import { RuleSet } from '@/lib/rules/schema'
import { witnessOf } from '@/lib/rules/witness'

/**
 * `npm run rules:check [-- --all | --json | --propose-cases]`: what is wrong with the rule set as it ships, what waits for
 * a department, and what no case decides; or, as JSON, a case for each rule without one.
 */
function main(): void {
  const { values } = parseArgs({
    options: { all: { type: 'boolean' }, json: { type: 'boolean' }, 'propose-cases': { type: 'boolean' } },
  })
  const parsed = RuleSet.parse(ruleSet)
  const findings = checkRuleSet(parsed, knownForms(parsed))
  const isSound = canBeEvaluated(findings)
  process.exitCode = hasErrors(findings) ? 1 : 0

  if (values['propose-cases']) {
    console.log(JSON.stringify(isSound ? proposeCases(bookOf(parsed)) : [], null, 2))
    return
  }
  const coverage = isSound ? caseCoverage(bookOf(parsed)) : null
  if (values.json) console.log(JSON.stringify({ findings: withWitnesses(findings, parsed), coverage }, null, 2))
  else
    console.log(
      [findingsReport(findings, parsed, values.all ? 'all' : 'examples'), summary(parsed, findings, coverage)].join(
        '\n\n',
      ),
    )
}

function withWitnesses(findings: readonly Finding[], checked: RuleSet): readonly Finding[] {
  return findings.map(finding => {
    const witness = witnessOf(finding, bookOf(checked))
    return witness ? { ...finding, witness } : finding
  })
}

function summary(
  { procedures, questions, cases }: RuleSet,
  findings: readonly Finding[],
  coverage: Coverage | null,
): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return [
    `手続き${procedures.length}件、質問${questions.length}件、事例${cases.length}件を確かめました。`,
    ...(coverage ? [coverageWords(coverage)] : []),
    `誤り${errors}件、注意${findings.length - errors}件です。--all ですべて、--json で機械可読に表示します。`,
  ].join('\n')
}

function coverageWords({ decided, total, procedures }: Coverage): string {
  const all = `必要・不要・例外・期限の${total}とおりのうち${decided}とおり`
  return `事例が決めている場合：${all}（手続き${procedures.total}件のうち${procedures.decided}件はすべて）。`
}

main()
