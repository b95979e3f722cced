import type { LocalDate } from '@/lib/calendar/local-date'
import { formatDay } from '@/lib/format/day'
import { bookOf } from '@/lib/rules/book'
import { proceduresNamedBy, runCase, situationOf } from '@/lib/rules/cases'
import { canBeEvaluated } from '@/lib/rules/check'
import { withAmounts } from '@/lib/rules/dated-values'
import type { Finding } from '@/lib/rules/finding'
import { placeName } from '@/lib/rules/place-names'
import { type Case, type Language, languages, type Procedure, type RuleSet } from '@/lib/rules/schema'
import { noAnswers, type Situation } from '@/lib/rules/situation'
import { textIn } from '@/lib/rules/text'
import { type Judged, judgeAll } from '@/lib/rules/verdicts'
import { deadlineExample } from './deadline-example'
import { type ShownTable, shownTable } from './decision-table'
import { findingsOf } from './findings'
import { shownWitness } from './shown-witness'
import { type WitnessLine, witnessLines } from './witness-words'

/** What an editor sees beside a procedure: what is wrong with it, and what a resident would read. */
export type Look = {
  readonly findings: readonly ShownFinding[]
  /** Errors elsewhere in the rule set. */
  readonly otherErrors: number
  /** By deadline and rule, in order: the day each leads to. */
  readonly examples: readonly (readonly (string | null)[])[]
  readonly cases: { readonly count: number; readonly failing: number }
  readonly previews: readonly Preview[]
  /** The condition as a table; null: too long for one. */
  readonly table: ShownTable | null
}

export type ShownFinding = Pick<Finding, 'severity' | 'message'> & {
  readonly field: string
  readonly fieldName: string
  readonly witness: readonly WitnessLine[]
}

export type Preview = {
  readonly language: Language
  readonly title: string
  readonly officialName: string
  /** Of the first case it is required in. */
  readonly because: string | null
  readonly day: string | null
  readonly deadline: string | null
  readonly place: string
  readonly fee: string
  readonly notes: readonly string[]
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
    previews: languages.map(language => preview(procedure, ruleSet, { language, cases, today })),
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

type In = { readonly language: Language; readonly cases: readonly Case[]; readonly today: LocalDate }

function preview(procedure: Procedure, ruleSet: RuleSet, { language, cases, today }: In): Preview {
  const say = (text: Parameters<typeof textIn>[0]) => textIn(text, language)
  const judged = firstRequired(procedure, ruleSet, { language, cases })
  const fee = judged?.fee.text ?? withAmounts(procedure.fee.text, { book: bookOf(ruleSet), situation: nobody(today) })
  const department = ruleSet.departments.find(({ id }) => id === procedure.department)
  const deadline = judged?.deadline ?? procedure.deadlines[0]
  return {
    language,
    title: say(procedure.title),
    officialName: say(procedure.officialName),
    because: judged?.because ?? null,
    day: judged?.deadline?.on ? formatDay(judged.deadline.on, language, { style: 'short' }) : null,
    deadline: deadline ? say(deadline.text) : null,
    place: [department && say(department.name), department?.place && say(department.place)].filter(Boolean).join(' '),
    fee: say(fee),
    notes: procedure.notes.map(say),
  }
}

function nobody(today: LocalDate): Situation {
  return { events: [], answers: noAnswers, today }
}

function firstRequired({ id }: Procedure, ruleSet: RuleSet, { language, cases }: Omit<In, 'today'>): Judged | null {
  const book = bookOf(ruleSet)
  for (const example of cases.filter(({ expect }) => expect.required.includes(id))) {
    if (!runCase(book, example).passed) continue
    return judgeAll(book, situationOf(example), language).find(({ procedure }) => procedure.id === id) ?? null
  }
  return null
}
