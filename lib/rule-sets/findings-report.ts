import { bookOf } from '@/lib/rules/book'
import type { Finding, FindingCode } from '@/lib/rules/finding'
import { findingNames } from '@/lib/rules/finding-names'
import { placeName } from '@/lib/rules/place-names'
import type { RuleSet } from '@/lib/rules/schema'
import type { Situation } from '@/lib/rules/situation'
import { witnessOf } from '@/lib/rules/witness'
import { witnessLines } from './witness-words'

/** How many warnings of one kind are told; errors are always all told. */
export type Extent = 'examples' | 'all'

/** Findings as plain text: errors first, then what is only to be weighed, kind by kind. */
export function findingsReport(findings: readonly Finding[], ruleSet: RuleSet, extent: Extent): string {
  const errors = findings.filter(({ severity }) => severity === 'error')
  const warnings = [...byKind(findings.filter(({ severity }) => severity === 'warning'))].sort(
    ([, some], [, others]) => some.length - others.length,
  )
  const parts = [
    ...errors.map(finding => `誤り  ${told(finding, ruleSet)}`),
    ...warnings.map(([code, all]) => kindReport({ code, all, ruleSet, extent })),
  ]
  return parts.join('\n\n')
}

const examplesOfAKind = 3

type Kind = {
  readonly code: FindingCode
  readonly all: readonly Finding[]
  readonly ruleSet: RuleSet
  readonly extent: Extent
}

function kindReport({ code, all, ruleSet, extent }: Kind): string {
  const shown = extent === 'all' ? all : all.slice(0, examplesOfAKind)
  const left = all.length - shown.length
  return [
    `注意  ${findingNames[code]} ${all.length}件`,
    ...shown.map(finding => `  ${told(finding, ruleSet)}`),
    ...(left > 0 ? [`  ほか${left}件`] : []),
  ].join('\n')
}

function byKind(findings: readonly Finding[]): ReadonlyMap<FindingCode, readonly Finding[]> {
  const kinds = new Map<FindingCode, Finding[]>()
  for (const finding of findings) kinds.set(finding.code, [...(kinds.get(finding.code) ?? []), finding])
  return kinds
}

function told(finding: Finding, ruleSet: RuleSet): string {
  const { place, message } = finding
  const witness = witnessOf(finding, bookOf(ruleSet))
  const { kind, thing, field } = placeName(place, ruleSet)
  const where = `${kind}「${thing}」${place.id}${field && ` › ${field}`}`
  return [`${where}: ${message}`, ...(witness ? [`    ${witnessSentence(witness, ruleSet)}`] : [])].join('\n')
}

function witnessSentence(witness: Situation, ruleSet: RuleSet): string {
  const lines = witnessLines(witness, ruleSet).map(({ name, answer }) => `${name}＝${answer}`)
  return `たとえば、こう答えた人：${lines.join('／')}`
}
