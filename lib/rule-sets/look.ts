import type { LocalDate } from '@/lib/calendar/local-date'
import { formatDay } from '@/lib/format/day'
import { bookOf } from '@/lib/rules/book'
import { proceduresNamedBy, runCase } from '@/lib/rules/cases'
import { canBeEvaluated } from '@/lib/rules/check'
import type { Finding } from '@/lib/rules/finding'
import { placeName } from '@/lib/rules/place-names'
import type { Procedure, RuleSet } from '@/lib/rules/schema'
import { deadlineExample } from './deadline-example'
import { type ShownTable, shownTable } from './decision-table'
import { findingsOf } from './findings'
import { shownWitness } from './shown-witness'
import { type WitnessLine, witnessLines } from './witness-words'

/** What an editor sees beside a procedure: what is wrong with it, and the days it leads to. */
export type Look = {
  readonly findings: readonly ShownFinding[]
  /** Errors elsewhere in the rule set. */
  readonly otherErrors: number
  /** By deadline and rule, in order: the day each leads to. */
  readonly examples: readonly (readonly (string | null)[])[]
  readonly cases: { readonly count: number; readonly failing: number }
  /** The condition as a table; null: too long for one. */
  readonly table: ShownTable | null
}

export type ShownFinding = Pick<Finding, 'severity' | 'message'> & {
  /** The way to it in the thing that is edited. */
  readonly field: string
  readonly fieldName: string
  readonly witness: readonly WitnessLine[]
}

export function lookAt(procedure: Procedure, ruleSet: RuleSet, today: LocalDate): Look {
  const findings = findingsOf(ruleSet)
  const isHere = ({ place }: Finding) => place.kind === 'procedure' && place.id === procedure.id
  const cases = canBeEvaluated(findings)
    ? ruleSet.cases.filter(example => proceduresNamedBy(example).has(procedure.id))
    : []
  const book = bookOf(ruleSet)
  return {
    findings: findings.filter(isHere).map(finding => shownFinding(finding, ruleSet)),
    otherErrors: findings.filter(finding => finding.severity === 'error' && !isHere(finding)).length,
    examples: procedure.deadlines.map(({ rules }) =>
      rules.map(rule => exampleWords(deadlineExample(rule, ruleSet, today))),
    ),
    cases: { count: cases.length, failing: cases.filter(example => !runCase(book, example).passed).length },
    table: canBeEvaluated(findings) ? shownTable(procedure.requiredWhen, book) : null,
  }
}

export function shownFinding(finding: Finding, ruleSet: RuleSet): ShownFinding {
  const { severity, message, place } = finding
  const { field } = placeName(place, ruleSet)
  const witness = shownWitness(finding, ruleSet)
  const lines = witness ? witnessLines(witness, ruleSet) : []
  return { severity, message, field: place.field, fieldName: field, witness: lines }
}

function exampleWords(example: ReturnType<typeof deadlineExample>): string | null {
  if (!example) return null
  const on = formatDay(example.on, 'ja', { style: 'long' })
  return example.from ? `${formatDay(example.from, 'ja', { style: 'long' })} → ${on}` : on
}
