import 'server-only'
import type { StaffActor } from '@/lib/db/audit'
import { canBeEvaluated } from '@/lib/rules/check'
import { differencesBetween, isSame } from '@/lib/rules/differences'
import type { Finding, Place } from '@/lib/rules/finding'
import { placeName } from '@/lib/rules/place-names'
import type { Case, RuleSet } from '@/lib/rules/schema'
import { ruleSetBeingEdited } from '../being-edited'
import { findingsOf } from '../findings'
import { fingerprint } from '../fingerprint'
import type { EntryForm } from '../form-keys'
import { isSaving, mayKeep, quietly, refusedFor } from '../keeping'
import { type ShownFinding, shownFinding } from '../look'
import type { Problem } from '../problem'
import type { BothSaid, EditorOutcome } from '../procedure-editor'
import { valueWords } from '../value-words'
import { expectingAll, type ShownOutcome, shownOutcomes } from './case-shape'
import { entryForm, entryFrom } from './entry-form'
import type { EntryKind } from './entry-kinds'
import { type Entry, findEntry, specsOf, withEntry } from './kinds'
import { pressed } from './pressed'
import { saveEntry } from './save-entry'

/** The editor of one thing of the rule set, as it is shown. */
export type EntryState = {
  readonly form: EntryForm
  readonly startedFrom: string
  readonly isChanged: boolean
  readonly problems: readonly Problem[]
  readonly unfinished: number
  readonly isKept: boolean
  readonly findings: readonly ShownFinding[]
  readonly otherErrors: number
  /** Of a case: what the rules make of its answers. */
  readonly outcomes: readonly ShownOutcome[]
  readonly outcome: EditorOutcome | null
}

export function openEntry(entry: Entry, ruleSet: RuleSet): EntryState {
  return {
    form: entryForm(entry),
    startedFrom: fingerprint(entry.value),
    isChanged: false,
    problems: [],
    unfinished: 0,
    isKept: false,
    ...lookAt(entry, ruleSet),
    outcome: null,
  }
}

export type EntryPress = {
  readonly kind: EntryKind
  readonly id: string
  readonly form: EntryForm
  readonly startedFrom: string
  readonly button: string
}

/** The editor after a button was pressed; null when there is no such thing any more. */
export async function pressInEntry(
  press: EntryPress,
  previous: EntryState,
  actor: StaffActor,
): Promise<EntryState | null> {
  const { ruleSet } = await ruleSetBeingEdited()
  const entry = findEntry(ruleSet, press.kind, press.id)
  if (!entry) return null
  const form = pressed(press.form, press.button, specsOf(entry))
  const startedFrom =
    press.button === 'overwrite' && previous.outcome?.kind === 'conflict' ? previous.outcome.theirs : press.startedFrom
  const built = entryFrom(form, entry, ruleSet)
  if ('problems' in built) {
    return { ...previous, form, startedFrom, ...refusedFor(press.button, built.problems, previous.problems) }
  }
  if (press.button === 'expect') return expecting({ ...entry, value: built.value }, startedFrom, ruleSet)
  const seen = lookAt({ ...entry, value: built.value }, withEntry(ruleSet, entry, built.value))
  const kept = { form, startedFrom, problems: [], unfinished: 0, isKept: false, ...seen }
  const isHeld = !isSaving(press.button) || !(await mayKeep(press.button))
  if (isHeld) return { ...kept, isChanged: !isSame(built.value, entry.value), outcome: null }
  return { ...kept, ...quietly(press.button, await saved(entry, { value: built.value, startedFrom }, actor)) }
}

/** A case that expects what the rules now make of its answers: the editor looks at it before keeping it. */
function expecting(entry: Entry, startedFrom: string, ruleSet: RuleSet): EntryState {
  const after = { ...entry, value: expectingAll(entry.value as Case, ruleSet) }
  return { ...openEntry(after, withEntry(ruleSet, entry, after.value)), startedFrom, isChanged: true }
}

function lookAt(
  { kind, id, value }: Entry,
  ruleSet: RuleSet,
): Pick<EntryState, 'findings' | 'otherErrors' | 'outcomes'> {
  const findings = findingsOf(ruleSet)
  const isHere = ({ place }: Finding) => isPlaceOf(place, kind, id)
  return {
    findings: findings.filter(isHere).map(finding => inEntry(kind, finding, ruleSet)),
    otherErrors: findings.filter(finding => finding.severity === 'error' && !isHere(finding)).length,
    outcomes: kind === 'case' && canBeEvaluated(findings) ? shownOutcomes(value as Case, ruleSet) : [],
  }
}

/** A question and its fact are edited as one thing. */
function inEntry(kind: EntryKind, finding: Finding, ruleSet: RuleSet): ShownFinding {
  const shown = shownFinding(finding, ruleSet)
  return kind === 'question' ? { ...shown, field: `${finding.place.kind}.${finding.place.field}` } : shown
}

function isPlaceOf(place: Place, kind: EntryKind, id: string): boolean {
  if (kind === 'city') return place.kind === 'rule-set'
  const kinds: readonly string[] = kind === 'question' ? ['question', 'fact'] : [kind]
  return place.id === id && kinds.includes(place.kind)
}

type Saving = { readonly value: unknown; readonly startedFrom: string }

async function saved(
  entry: Entry,
  { value, startedFrom }: Saving,
  actor: StaffActor,
): Promise<Pick<EntryState, 'startedFrom' | 'isChanged' | 'outcome'>> {
  const outcome = await saveEntry({ ...entry, value, startedFrom }, actor)
  if (typeof outcome === 'string')
    return { startedFrom: fingerprint(value), isChanged: false, outcome: { kind: outcome } }
  const { theirs, ruleSet } = outcome
  if (theirs === null) return { startedFrom, isChanged: true, outcome: { kind: 'gone' } }
  const differences = bothSaid(ruleSet, withEntry(ruleSet, entry, value))
  return { startedFrom, isChanged: true, outcome: { kind: 'conflict', theirs: fingerprint(theirs), differences } }
}

function bothSaid(theirs: RuleSet, mine: RuleSet): readonly BothSaid[] {
  return differencesBetween(theirs, mine).map(({ place, before, after }) => ({
    field: placeName(place, theirs).field,
    theirs: valueWords(before, place, theirs) ?? 'なし',
    mine: valueWords(after, place, mine) ?? 'なし',
  }))
}
