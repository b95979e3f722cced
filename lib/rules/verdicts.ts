import type { RuleBook } from './book'
import { type Bring, bringFor } from './bring'
import { type Deadline, deadlineOf, earlierDeadline } from './deadlines'
import type { View } from './evaluate'
import { feeOf, type ShownFee } from './fees'
import { formsInForce } from './forms-in-force'
import { missingForDeadline, placesOf } from './missing'
import { reasonOf, truthFor } from './reasons'
import type { Language, Procedure } from './schema'
import { type Sight, sightOf } from './sight'
import { type FactRef, refKey, type Situation } from './situation'
import type { Truth } from './truth'
import { truthIn } from './truth-in'
import { verdictCondition } from './verdict-condition'

/** 必要 / 不要 / 要確認. */
export type Verdict = 'required' | 'not-required' | 'needs-checking'

export type Judged = {
  readonly procedure: Procedure
  readonly verdict: Verdict
  /** Why, as a sentence. */
  readonly because: string
  /** What decided: with these alone the verdict stands, and without any one of them it would not. None where the life event does. */
  readonly facts: readonly FactRef[]
  /** What is still to be found out: for the verdict, for a member for whom it is open, or for the deadline. */
  readonly missing: readonly FactRef[]
  /** Members it applies to, by position; empty where it is about the household as a whole. */
  readonly for: readonly number[]
  /** Members of whom it is not known; they are shown as 要確認 even where it is required for others. */
  readonly uncertainFor: readonly number[]
  readonly deadline: Deadline | null
  readonly bring: readonly Bring[]
  readonly fee: ShownFee
  /** Ids of the forms that are used on their days. */
  readonly forms: readonly string[]
}

/** Every procedure of the chosen events, in the rule set's order. What the events alone rule out is left out. */
export function judgeAll(book: RuleBook, situation: Situation, language: Language): readonly Judged[] {
  return proceduresOf(book, situation).map(procedure => judge(procedure, { book, situation, member: null }, language))
}

const known = new WeakMap<RuleBook, Map<string, readonly Procedure[]>>()

/** Days can be asked for at will, and few come again. */
const mostKept = 200

/** The procedures that some answers could make required; the same for everybody with the same events on the same day. */
export function proceduresOf(book: RuleBook, situation: Situation): readonly Procedure[] {
  const ofBook = known.get(book) ?? new Map<string, readonly Procedure[]>()
  known.set(book, ofBook)
  const key = [situation.today, ...situation.events].join(' ')
  const found = ofBook.get(key)
  if (found) return found
  if (ofBook.size >= mostKept) ofBook.clear()
  const procedures = possibleProcedures(book, situation)
  ofBook.set(key, procedures)
  return procedures
}

function possibleProcedures(book: RuleBook, situation: Situation): readonly Procedure[] {
  const blank: Situation = { ...situation, answers: { household: {}, members: null } }
  return book.ruleSet.procedures
    .filter(({ events }) => events.some(event => situation.events.includes(event)))
    .filter(procedure => truthIn(verdictCondition(procedure), { book, situation: blank, member: null }) !== false)
}

/** What of a judgement needs no words. */
export type Ruling = Pick<Judged, 'procedure' | 'verdict' | 'deadline'>

/** As `judge`, without the reasons, which take longer than all the rest. */
export function rulingOn(procedure: Procedure, view: View): Ruling {
  const { truth, deadline } = rule(procedure, sightOf(view.book, view.situation))
  return { procedure, verdict: verdictOf(truth), deadline }
}

/** What a person has to do, without the reasons. */
export type Detail = Ruling & Pick<Judged, 'bring' | 'fee' | 'forms'>

/** As `judge`, without the reasons, which take longer than all the rest. */
export function detailOn(procedure: Procedure, { book, situation }: View): Detail {
  const sight = sightOf(book, situation)
  return detailFrom(procedure, rule(procedure, sight), sight)
}

export function judge(procedure: Procedure, { book, situation }: View, language: Language): Judged {
  const sight = sightOf(book, situation)
  const ruled = rule(procedure, sight)
  const { truth, deadline, places } = ruled
  const reason = reasonOf(procedure, sight, language)
  return {
    ...detailFrom(procedure, ruled, sight),
    ...reason,
    missing: deadline?.kind === 'unknown' ? withDeadline(reason.missing, { procedure, places, sight }) : reason.missing,
    for: truth !== false ? concerned(procedure, places, sight) : [],
    uncertainFor: membersOf(procedure, placesFor(procedure, null, sight)),
  }
}

function detailFrom(procedure: Procedure, { truth, deadline, places }: Ruled, sight: Sight): Detail {
  const { book, situation } = sight
  const isPossible = truth !== false
  return {
    procedure,
    verdict: verdictOf(truth),
    deadline,
    bring: isPossible ? bringFor(procedure, places, sight) : [],
    fee: feeOf(procedure.fee, { book, situation, member: places[0] ?? null }),
    forms: isPossible ? formsInForce(procedure, places, sight) : [],
  }
}

type Judging = { readonly procedure: Procedure; readonly places: readonly (number | null)[]; readonly sight: Sight }

function withDeadline(missing: readonly FactRef[], { procedure, places, sight }: Judging): readonly FactRef[] {
  const known = new Set(missing.map(refKey))
  const forDeadline = missingForDeadline(procedure, places, sight)
  return [...missing, ...forDeadline.filter(fact => !known.has(refKey(fact)))]
}

export function verdictOf(truth: Truth): Verdict {
  if (truth === null) return 'needs-checking'
  return truth ? 'required' : 'not-required'
}

type Ruled = {
  readonly truth: Truth
  readonly places: readonly (number | null)[]
  readonly deadline: Deadline | null
}

/** Of members it is required as soon as it is of one; the earliest deadline of those it applies to is that of all. */
function rule(procedure: Procedure, sight: Sight): Ruled {
  const truth = truthFor(procedure, sight)
  const places = placesFor(procedure, truth, sight)
  let deadline: Deadline | null = null
  if (truth !== false && procedure.deadlines.length > 0) {
    const { book, situation } = sight
    for (const member of places)
      deadline = earlierDeadline(deadline, deadlineOf(procedure, { book, situation, member }))
  }
  return { truth, deadline, places }
}

/** The members of whom it is so, or nobody in particular. */
function placesFor(procedure: Procedure, truth: Truth, sight: Sight): readonly (number | null)[] {
  const condition = verdictCondition(procedure)
  return placesOf(procedure, sight).filter(member => sight.truth(condition, member) === truth)
}

function membersOf({ per }: Procedure, places: readonly (number | null)[]): readonly number[] {
  return per === 'member' ? places.filter(member => member !== null) : []
}

function concerned(procedure: Procedure, places: readonly (number | null)[], sight: Sight): readonly number[] {
  const { per, concerns } = procedure
  if (per === 'member') return membersOf(procedure, places)
  return concerns && sight.members ? sight.members.filter(member => sight.truth(concerns, member) === true) : []
}
