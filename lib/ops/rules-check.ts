import { ruleSet } from '@/lib/catalogue'
import { formIds } from '@/lib/forms/form-ids'
import { checkRuleSet, hasErrors } from '@/lib/rules/check'
import type { Finding } from '@/lib/rules/finding'
import { placeName } from '@/lib/rules/place-names'
import { RuleSet } from '@/lib/rules/schema'

/** `npm run rules:check [-- --json]`: what is wrong with the rule set as it ships, and what waits for a department. */
function main(): void {
  const parsed = RuleSet.parse(ruleSet)
  const findings = checkRuleSet(parsed, { formIds })

  console.log(process.argv.includes('--json') ? JSON.stringify(findings, null, 2) : report(findings, parsed))
  process.exitCode = hasErrors(findings) ? 1 : 0
}

function report(findings: readonly Finding[], checked: RuleSet): string {
  const errors = findings.filter(({ severity }) => severity === 'error')
  const { procedures, questions, cases } = checked
  return [
    ...findings.map(finding => lineOf(finding, checked)),
    ...(findings.length > 0 ? [''] : []),
    `手続き${procedures.length}件、質問${questions.length}件、事例${cases.length}件を確かめました。`,
    `誤り${errors.length}件、注意${findings.length - errors.length}件です。`,
  ].join('\n')
}

function lineOf({ severity, place, message }: Finding, checked: RuleSet): string {
  const { kind, thing, field } = placeName(place, checked)
  return `${severity === 'error' ? '誤り' : '注意'}  ${kind}「${thing}」${place.id} › ${field}: ${message}`
}

main()
