import { formatDay } from '@/lib/format/day'
import { bookOf } from '@/lib/rules/book'
import type { CaseRun, Outcome } from '@/lib/rules/cases'
import type { ChangedVerdict } from '@/lib/rules/changed-verdicts'
import { type Difference, differencesBetween } from '@/lib/rules/differences'
import type { Finding, Place } from '@/lib/rules/finding'
import { findingNames } from '@/lib/rules/finding-names'
import { placeName } from '@/lib/rules/place-names'
import type { RuleSet } from '@/lib/rules/schema'
import type { Verdict } from '@/lib/rules/verdicts'
import { changeReport } from './change-report'
import { shownWitness } from './shown-witness'
import { valueWords } from './value-words'
import { type WitnessLine, witnessLines } from './witness-words'

export type ShownChanges = ReturnType<typeof shownChanges>

/** Everything an administrator weighs before publishing, in words. */
export function shownChanges(before: RuleSet, after: RuleSet) {
  const { differences, findings, errorCount, cases } = changeReport(before, after)
  const sides = { before, after }
  return {
    things: shownThings(differences, sides),
    findings: shownFindings(findings, after),
    /** Null: the rules name what does not exist, and nothing can be computed. */
    changed: cases && shownVerdicts(cases.changed, sides),
    failures: shownFailures(cases?.failing ?? [], findings),
    conditions: {
      hasChanges: differences.length > 0,
      errorCount,
      failing: cases?.failing.length ?? null,
      cases: cases?.count ?? 0,
    },
  }
}

/** Everything that changed of one thing, in words. */
export type ShownThing = {
  readonly key: string
  readonly kind: string
  readonly name: string
  /** Where it is edited; null: not in this editor. */
  readonly href: string | null
  readonly status: Difference['kind']
  readonly fields: readonly {
    readonly key: string
    readonly name: string
    readonly before: string
    readonly after: string
  }[]
}

/** What differs, without a look at what that does to anybody. */
export function shownDifferences(before: RuleSet, after: RuleSet): readonly ShownThing[] {
  return shownThings(differencesBetween(before, after), { before, after })
}

/** Thing by thing, in the words of the rule sets they stand in. */
export function shownThings(
  differences: readonly Difference[],
  { before, after }: { readonly before: RuleSet; readonly after: RuleSet },
): readonly ShownThing[] {
  const things = new Map<string, ShownThing>()
  for (const { kind, place, before: old, after: now } of differences) {
    const key = `${place.kind} ${place.id}`
    const { kind: thingKind, thing } = placeName(place, kind === 'removed' ? before : after)
    const known = things.get(key) ?? {
      key,
      kind: thingKind,
      name: thing,
      href: hrefOf(place),
      status: kind,
      fields: [],
    }
    const field = {
      key: place.field,
      name: placeName(place, after).field,
      before: valueWords(old, place, before) ?? 'なし',
      after: valueWords(now, place, after) ?? 'なし',
    }
    things.set(key, { ...known, fields: kind === 'changed' ? [...known.fields, field] : known.fields })
  }
  return [...things.values()]
}

export type ShownFindingOfSet = Pick<Finding, 'severity' | 'message'> & {
  readonly key: string
  /** What an official calls its kind. */
  readonly kind: string
  readonly where: string
  readonly href: string | null
  readonly witness: readonly WitnessLine[]
}

function shownFindings(findings: readonly Finding[], ruleSet: RuleSet): readonly ShownFindingOfSet[] {
  return findings.map(finding => {
    const { severity, message, place, code } = finding
    const { kind, thing, field } = placeName(place, ruleSet)
    const witness = shownWitness(finding, ruleSet)
    return {
      key: [code, place.kind, place.id, place.field, message].join(' '),
      severity,
      message,
      kind: findingNames[code],
      where: `${kind}「${thing}」${field && `の${field}`}`,
      href: hrefOf(place),
      witness: witness ? witnessLines(witness, ruleSet) : [],
    }
  })
}

/** One change for residents: what is said before and after, and in which cases. */
export type ShownVerdict = {
  readonly key: string
  readonly procedure: string
  readonly kind: ChangedVerdict['kind']
  readonly before: ShownOutcome
  readonly after: ShownOutcome
  readonly cases: readonly string[]
}

export type ShownOutcome = { readonly verdict: Verdict | null; readonly deadline: string; readonly because: string }

function shownVerdicts(
  changed: readonly ChangedVerdict[],
  { before, after }: { readonly before: RuleSet; readonly after: RuleSet },
): readonly ShownVerdict[] {
  const nameOf = (id: string) =>
    (bookOf(after).procedures.get(id) ?? bookOf(before).procedures.get(id))?.officialName.ja ?? id
  return changed.map((change, index) => ({
    key: `${change.procedure} ${index}`,
    procedure: nameOf(change.procedure),
    kind: change.kind,
    before: shownOutcome(change.before),
    after: shownOutcome(change.after),
    cases: change.cases.map(({ title }) => title.ja),
  }))
}

export type ShownCase = {
  readonly id: string
  readonly title: string
  /** The worked examples and changes of the law it stands for: to be kept in view where a new result is accepted. */
  readonly about: readonly string[]
  readonly sentences: readonly string[]
}

function shownFailures(failing: readonly CaseRun[], findings: readonly Finding[]): readonly ShownCase[] {
  return failing.map(({ case: { id, title, about = [] } }) => ({
    id,
    title: title.ja,
    about: about.map(({ ja }) => ja),
    sentences: findings.filter(({ place }) => place.kind === 'case' && place.id === id).map(({ message }) => message),
  }))
}

function shownOutcome(outcome: Outcome | null): ShownOutcome {
  if (!outcome) return { verdict: null, deadline: 'なし', because: '' }
  const { verdict, deadline, because } = outcome
  return {
    verdict,
    because,
    deadline: deadline?.on ? formatDay(deadline.on, 'ja', { style: 'long' }) : '日は決まらない',
  }
}

/** Where it is edited; null: nowhere on a screen. */
export function hrefOf({ kind, id }: Omit<Place, 'field'>): string | null {
  switch (kind) {
    case 'procedure':
      return id === '' ? '/admin/rules' : `/admin/rules/${id}`
    case 'form':
      return `/admin/forms/${id}`
    case 'fact':
      return `/admin/entries/question/${id}`
    case 'rule-set':
      return '/admin/entries/city'
    case 'data-item':
      return null
    default:
      return id === '' ? `/admin/entries/${kind}` : `/admin/entries/${kind}/${id}`
  }
}
