import { isWithinDays, type LocalDate } from '@/lib/calendar/local-date'
import { dayOfRef } from './evaluate'
import type { FactUse, Program } from './program'
import type { DayRef } from './schema'
import { type AnswerValue, type MemberAnswers, maxMembers, refKey, type Situation, unknown } from './situation'
import { type Measured, measured } from './slots'
import { allRows, rowOf } from './word'

/** What has been answered: all that the rules need to know of a session. */
export type State = {
  /** A byte a slot, 0 where nothing is known. */
  readonly classes: Uint8Array
  /** For each fact the rows whose answer has been given, 「わからない」 included. */
  readonly answered: Int32Array
  /** -1 while the household has not been told. */
  readonly memberCount: number
  readonly events: readonly string[]
}

export function encode(program: Program, situation: Situation): State {
  const encoding = started(program, situation)
  const { household, members } = situation.answers
  encodeAnswers(encoding, household, null)
  for (const [member, given] of (members ?? []).entries()) encodeAnswers(encoding, given, member)
  return encoding.state
}

/** The same of a few facts only, where somebody has told much more. */
export function encodeFacts(program: Program, situation: Situation, facts: readonly FactUse[]): State {
  const encoding = started(program, situation)
  const { household, members } = situation.answers
  for (const use of facts) {
    const { id, per } = use.fact
    if (per === 'household') encodeAnswer(encoding, use, { value: household[id], member: null })
    else
      for (const [member, given] of (members ?? []).entries()) encodeAnswer(encoding, use, { value: given[id], member })
  }
  return encoding.state
}

function started(program: Program, situation: Situation): Encoding {
  const { members } = situation.answers
  if (members && members.length > maxMembers) throw new RangeError(`more than ${maxMembers} members`)
  const state: State = {
    classes: new Uint8Array(program.width),
    answered: new Int32Array(program.facts.length),
    memberCount: members?.length ?? -1,
    events: situation.events,
  }
  for (const [event, { at }] of program.events) state.classes[at] = situation.events.includes(event) ? 2 : 1
  for (const { at, days } of program.todays) state.classes[at] = isWithinDays(situation.today, days) ? 2 : 1
  return { program, situation, state, days: new Map() }
}

type Encoding = {
  readonly program: Program
  readonly situation: Situation
  readonly state: State
  /** Days that others are measured from: looked up once, since it means looking through a gate. */
  readonly days: Map<string, LocalDate | null>
}

function encodeAnswers(encoding: Encoding, given: MemberAnswers, member: number | null): void {
  const { facts, factAt } = encoding.program
  for (const [id, value] of Object.entries(given)) {
    const use = facts[factAt.get(id) ?? -1]
    if (use && (use.fact.per === 'member') === (member !== null)) encodeAnswer(encoding, use, { value, member })
  }
}

type Given = { readonly value: AnswerValue | undefined; readonly member: number | null }

function encodeAnswer(encoding: Encoding, { index, slot, measures }: FactUse, { value, member }: Given): void {
  if (value === undefined) return
  const { classes, answered } = encoding.state
  answered[index] = member === null ? allRows : (answered[index] as number) | rowOf(member)
  if (value === unknown) return
  if (slot) classes[slot.at + (member ?? 0)] = slot.classes.indexOf(String(value)) + 1
  for (const one of measures)
    for (const row of rowsSeen(one, member, encoding)) encodeMeasured(encoding, one, { value, member: row })
}

/** A day of the household, seen from a day of its members, is another one for each of them. */
function rowsSeen({ isOfMember }: Measured, member: number | null, { situation }: Encoding): Iterable<number | null> {
  return isOfMember && member === null ? (situation.answers.members?.keys() ?? []) : [member]
}

function encodeMeasured(encoding: Encoding, { measure, tests }: Measured, { value = unknown, member }: Given): void {
  const on = 'on' in measure ? dayFrom(encoding, measure.on, member) : null
  const number = measured(measure, value, on)
  if (number === null) return
  const { classes } = encoding.state
  for (const { at, from, below } of tests) classes[at + (member ?? 0)] = number >= from && number < below ? 2 : 1
}

function dayFrom({ program, situation, days }: Encoding, ref: DayRef, member: number | null): LocalDate | null {
  if ('day' in ref) return ref.day === 'today' ? situation.today : (ref.day as LocalDate)
  const key = refKey({ fact: ref.fact, member })
  const known = days.get(key)
  if (known !== undefined) return known
  const day = dayOfRef(ref, { book: program.book, situation, member })
  days.set(key, day)
  return day
}
