import 'server-only'
import type { LocalDate } from '@/lib/calendar/local-date'
import type { StaffActor } from '@/lib/db/audit'
import { bookOf, type RuleBook } from '@/lib/rules/book'
import { isSame } from '@/lib/rules/differences'
import { placeName } from '@/lib/rules/place-names'
import type { Procedure, RuleSet } from '@/lib/rules/schema'
import { ruleSetBeingEdited } from './being-edited'
import { conditionFrom } from './condition-from-parts'
import { partsFrom } from './condition-parts'
import { conditionOfTable, decisionTable, pressedTable } from './decision-table'
import { fingerprint } from './fingerprint'
import type { ProcedureForm } from './form-keys'
import { isSaving, mayKeep, quietly, refusedFor } from './keeping'
import { type Look, lookAt } from './look'
import type { Problem } from './problem'
import { pressed, procedureForm } from './procedure-form'
import { procedureFrom } from './procedure-from-form'
import { differencesOfProcedures, saveProcedure, withProcedure } from './save-procedure'
import { valueWords } from './value-words'

/** The editor of one procedure, as it is shown. */
export type EditorState = {
  readonly form: ProcedureForm
  /** Of the procedure the editor began with. */
  readonly startedFrom: string
  readonly isChanged: boolean
  /** Shown beside their fields: those that kept it from being saved. */
  readonly problems: readonly Problem[]
  /** Fields that still have to be filled in, shown or not. */
  readonly unfinished: number
  readonly isKept: boolean
  readonly look: Look
  readonly outcome: EditorOutcome | null
}

export type EditorOutcome =
  | { readonly kind: 'saved' | 'unchanged' | 'refused' | 'gone' }
  | { readonly kind: 'conflict'; readonly theirs: string; readonly differences: readonly BothSaid[] }

/** One field that two editors changed differently. */
export type BothSaid = { readonly field: string; readonly theirs: string; readonly mine: string }

export function openEditor(procedure: Procedure, ruleSet: RuleSet, today: LocalDate): EditorState {
  return {
    form: procedureForm(procedure),
    startedFrom: fingerprint(procedure),
    isChanged: false,
    problems: [],
    unfinished: 0,
    isKept: false,
    look: lookAt(procedure, ruleSet, today),
    outcome: null,
  }
}

export type EditorPress = {
  readonly id: string
  readonly form: ProcedureForm
  readonly startedFrom: string
  /** `save`, `overwrite` after a conflict, `check`, or what changes the form (`part:add:requiredWhen:p1`). */
  readonly button: string
}

/** The editor after a button was pressed; null when there is no such procedure any more. */
export async function pressInEditor(
  press: EditorPress,
  previous: EditorState,
  { actor, today }: { readonly actor: StaffActor; readonly today: LocalDate },
): Promise<EditorState | null> {
  const { ruleSet } = await ruleSetBeingEdited()
  const base = ruleSet.procedures.find(({ id }) => id === press.id)
  if (!base) return null
  const form = pressedInTable(pressed(press.form, press.button), press.button, bookOf(ruleSet))
  const built = procedureFrom(form, base, bookOf(ruleSet))
  const startedFrom = startFor(press, previous)
  if ('problems' in built) {
    return { ...previous, form, startedFrom, ...refusedFor(press.button, built.problems, previous.problems) }
  }
  const kept = { form, startedFrom, outcome: null, isKept: false }
  const { procedure } = built
  const seen = { problems: [], unfinished: 0, look: lookAt(procedure, withProcedure(ruleSet, procedure), today) }
  const isHeld = !isSaving(press.button) || !(await mayKeep(press.button))
  if (isHeld) return { ...kept, ...seen, isChanged: !isSame(procedure, base) }
  return { ...kept, ...seen, ...quietly(press.button, await saved({ procedure, ruleSet, startedFrom }, actor)) }
}

/** A press of the table of 「必要になる条件」: `table:turn:0:1`. While the sentences say nothing whole there is no table. */
function pressedInTable(form: ProcedureForm, button: string, book: RuleBook): ProcedureForm {
  const [what, verb = '', ...at] = button.split(':')
  if (what !== 'table') return form
  const per = form.fields.per === 'member' ? 'member' : 'household'
  const built = conditionFrom(form.conditions.requiredWhen ?? [], book, { root: 'requiredWhen', per })
  const table = 'condition' in built ? decisionTable(built.condition) : null
  if (!table) return form
  const requiredWhen = partsFrom(conditionOfTable(pressedTable(table, verb, at.map(Number))))
  return { ...form, conditions: { ...form.conditions, requiredWhen } }
}

/** Whoever has seen both and keeps their own starts from what the other saved. */
function startFor({ button, startedFrom }: EditorPress, { outcome }: EditorState): string {
  return button === 'overwrite' && outcome?.kind === 'conflict' ? outcome.theirs : startedFrom
}

type Saving = { readonly procedure: Procedure; readonly ruleSet: RuleSet; readonly startedFrom: string }

async function saved(
  { procedure, ruleSet, startedFrom }: Saving,
  actor: StaffActor,
): Promise<Pick<EditorState, 'startedFrom' | 'isChanged' | 'outcome'>> {
  const outcome = await saveProcedure({ procedure, startedFrom }, actor)
  if (typeof outcome === 'string') {
    return { startedFrom: fingerprint(procedure), isChanged: false, outcome: { kind: outcome } }
  }
  const { theirs } = outcome
  if (!theirs) return { startedFrom, isChanged: true, outcome: { kind: 'gone' } }
  const differences = bothSaid(ruleSet, theirs, procedure)
  return { startedFrom, isChanged: true, outcome: { kind: 'conflict', theirs: fingerprint(theirs), differences } }
}

function bothSaid(ruleSet: RuleSet, theirs: Procedure, mine: Procedure): readonly BothSaid[] {
  return differencesOfProcedures(ruleSet, theirs, mine).map(({ place, before, after }) => ({
    field: placeName(place, ruleSet).field,
    theirs: valueWords(before, place, ruleSet) ?? 'なし',
    mine: valueWords(after, place, ruleSet) ?? 'なし',
  }))
}
