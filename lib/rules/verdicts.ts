import type { RuleBook } from './book'
import { type Bring, bringFor } from './bring'
import { type Deadline, deadlineOf, earlierDeadline } from './deadlines'
import type { View } from './evaluate'
import { feeOf, type ShownFee } from './fees'
import { formsInForce } from './forms-in-force'
import { missingForDeadline } from './missing'
import { reasonOf } from './reasons'
import type { Language, Procedure } from './schema'
import { type Sight, sightOf } from './sight'
import { type FactRef, refKey, type Situation } from './situation'
import { anyOf, type Truth } from './truth'
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
  const { truth, deadline } = rule(procedure, view)
  return { procedure, verdict: verdictOf(truth), deadline }
}

export function judge(procedure: Procedure, view: View, language: Language): Judged {
  const { truth, deadline, applies, uncertain } = rule(procedure, view)
  const isPossible = truth !== false
  const isOfMembers = procedure.per === 'member'
  const sight = sightOf(view.book, view.situation)
  const reason = reasonOf(procedure, sight, language)
  const places = applies.map(({ member }) => member)
  return {
    procedure,
    verdict: verdictOf(truth),
    ...reason,
    missing: deadline?.kind === 'unknown' ? withDeadline(reason.missing, { procedure, places, sight }) : reason.missing,
    for: isPossible ? (isOfMembers ? membersOf(applies) : concerned(procedure, view)) : [],
    uncertainFor: isOfMembers ? membersOf(uncertain) : [],
    deadline,
    bring: isPossible ? bringFor(procedure, places, sight) : [],
    fee: feeOf(procedure.fee, applies[0] ?? view),
    forms: isPossible ? formsInForce(procedure, applies) : [],
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

/** Of members it is required as soon as it is of one; the earliest deadline of those it applies to is that of all. */
function rule(procedure: Procedure, view: View) {
  const condition = verdictCondition(procedure)
  const views = procedure.per === 'member' ? membersOrHousehold(view) : [view]
  const truths = views.map(one => truthIn(condition, one))
  const truth = anyOf(truths)
  const applies = views.filter((_, index) => truths[index] === truth)
  const uncertain = views.filter((_, index) => truths[index] === null)
  const deadline = truth === false ? null : applies.map(one => deadlineOf(procedure, one)).reduce(earlierDeadline, null)
  return { truth, deadline, applies, uncertain }
}

function membersOf(views: readonly View[]): readonly number[] {
  return views.flatMap(({ member }) => (member === null ? [] : [member]))
}

function memberViews(view: View): readonly View[] {
  return [...(view.situation.answers.members?.keys() ?? [])].map(member => ({ ...view, member }))
}

/** Where nobody has been named yet, what is known of the household may still rule everybody out. */
function membersOrHousehold(view: View): readonly View[] {
  const views = memberViews(view)
  return views.length > 0 ? views : [view]
}

function concerned({ concerns }: Procedure, view: View): readonly number[] {
  if (!concerns) return []
  return memberViews(view).flatMap(memberView =>
    truthIn(concerns, memberView) === true ? [memberView.member ?? 0] : [],
  )
}
