import type { RuleBook } from './book'
import { perCase } from './case-memory'
import { situationOf } from './cases'
import { deadlineOf } from './deadlines'
import type { View } from './evaluate'
import type { Case, Procedure } from './schema'
import type { Truth } from './truth'
import { truthIn } from './truth-in'
import { inForce } from './validity'
import { verdictCondition } from './verdict-condition'

/** What people can be told of a procedure; for each there should be a case that says so. */
export type Branch = {
  readonly procedure: Procedure
  readonly kind: 'required' | 'not-required' | 'exception' | 'deadline'
  /** Which exception, or which deadline. */
  readonly index: number
}

export function branchesOf(procedure: Procedure): readonly Branch[] {
  return [
    ...[...procedure.deadlines.keys()].map(index => ({ procedure, kind: 'deadline' as const, index })),
    ...[...procedure.exceptions.keys()].map(index => ({ procedure, kind: 'exception' as const, index })),
    { procedure, kind: 'required', index: 0 },
    { procedure, kind: 'not-required', index: 0 },
  ]
}

export function branchKey({ procedure, kind, index }: Branch): string {
  return `${procedure.id} ${kind} ${index}`
}

/** The branches of which a case says how they end, and is right. Of other events than the case's nothing is decided. */
export function branchesDecidedBy(example: Case, book: RuleBook): readonly Branch[] {
  const { required, notRequired } = example.expect
  const view: View = { book, situation: situationOf(example), member: null }
  return [
    ...required.flatMap(id => branchesOfVerdict(book.procedures.get(id), true, { example, view })),
    ...notRequired.flatMap(id => branchesOfVerdict(book.procedures.get(id), false, { example, view })),
  ]
}

export function decidedBranches(book: RuleBook): Set<string> {
  return new Set(book.ruleSet.cases.flatMap(example => keysOnce(book, example)))
}

const keysOnce = perCase((book, example) => branchesDecidedBy(example, book).map(branchKey))

type Reading = { readonly example: Case; readonly view: View }

function branchesOfVerdict(procedure: Procedure | undefined, expected: boolean, reading: Reading): readonly Branch[] {
  if (!procedure?.events.some(event => reading.example.events.includes(event))) return []
  const views = viewsOf(procedure, reading.view)
  const needing = views.filter(view => truthIn(verdictCondition(procedure), view) === true)
  const isRight = expected
    ? needing.length > 0
    : views.every(view => truthIn(verdictCondition(procedure), view) === false)
  if (!isRight) return []
  const isDecided = ({ kind, index }: Branch): boolean => {
    switch (kind) {
      case 'required':
        return expected
      case 'not-required':
        return !expected
      case 'exception':
        return !expected && views.some(view => isExcepted(procedure, index, view))
      case 'deadline':
        return expected && needing.some(view => givesTheDay(procedure, index, { ...reading, view }))
    }
  }
  return branchesOf(procedure).filter(isDecided)
}

function isExcepted({ requiredWhen, valid, exceptions }: Procedure, index: number, view: View): boolean {
  const conditions = [
    requiredWhen,
    ...(valid ? [inForce(valid)] : []),
    ...(exceptions[index] ? [exceptions[index].when] : []),
  ]
  return conditions.every(condition => truthIn(condition, view) === true)
}

/** A deadline that leads to no day is decided where the procedure is. */
function givesTheDay(procedure: Procedure, index: number, { view, example }: Reading): boolean {
  if (holds(procedure.deadlines[index]?.when, view) !== true) return false
  const deadline = deadlineOf(procedure, view)
  if (deadline?.kind === 'dated') return deadline.on === example.expect.deadlines[procedure.id]
  return deadline?.kind === 'promptly' || deadline?.kind === 'none'
}

function holds(when: Procedure['requiredWhen'] | undefined, view: View): Truth {
  return when ? truthIn(when, view) : true
}

function viewsOf({ per }: Procedure, view: View): readonly View[] {
  const { members } = view.situation.answers
  if (per === 'household' || members === null) return [view]
  return members.map((_, member) => ({ ...view, member }))
}
