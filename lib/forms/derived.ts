import { parseLocalDate } from '@/lib/calendar/local-date'
import type { FormPerson } from './form-person'
import { isNamed } from './form-person'
import type { FormSource } from './form-source'

/** What a form asks in its own words and the draft already tells in others. Empty where it does not follow. */

export type MoveKind =
  | 'moving-in'
  | 'moving-in-abroad'
  | 'moving-within'
  | 'moving-out'
  | 'moving-out-abroad'
  | 'head-change'
  | 'household-split'
  | 'household-merge'
  | 'household-change'
  | ''

export function moveKindOf(source: FormSource): MoveKind {
  return moveOf(source) || householdKindOf(source)
}

function moveOf(source: FormSource): MoveKind {
  const { events, answers } = source
  if (movesIn(source)) return answers.household['moved-from'] === 'abroad' ? 'moving-in-abroad' : 'moving-in'
  if (events.includes('moving-within')) return 'moving-within'
  if (!events.includes('moving-out')) return ''
  return answers.household['moving-to'] === 'abroad' ? 'moving-out-abroad' : 'moving-out'
}

/** 世帯変更届 without a move: what was asked for, or what a death, marriage or divorce leaves behind. */
function householdKindOf({ answers: { household } }: FormSource): MoveKind {
  const asked = householdKinds[String(household['household-matter'])]
  if (asked) return asked
  if (household['two-households-at-home'] === 'yes') return 'household-merge'
  if (household['home-after-divorce'] === 'same-address') return 'household-split'
  const headLeaves = household['deceased-was-head'] === 'yes' || household['home-after-divorce'] === 'head-moves'
  return headLeaves ? 'head-change' : ''
}

const householdKinds: Readonly<Record<string, MoveKind>> = {
  head: 'head-change',
  split: 'household-split',
  merge: 'household-merge',
  transfer: 'household-change',
}

/** Who comes to live here, by the event or by what brings a foreign resident. */
function movesIn({ events, answers }: FormSource): boolean {
  return events.includes('moving-in') || answers.household['foreign-matter'] === 'arrived'
}

/** 犬: a new owner is asked about; any other change that brings the form is one of the owner's name. */
export function dogChangeOf(source: FormSource): string {
  if (source.answers.household['dog-matter'] === 'taken') return 'owner'
  const moved = moveOf(source)
  if (moved === 'moving-in-abroad') return 'moving-in'
  return moved || (source.events.some(event => renaming.includes(event)) ? 'other' : '')
}

const renaming: readonly string[] = ['marriage', 'divorce', 'name-change']

/** 国保: whether people join or leave, why, and from when. */
export function kokuhoOf(source: FormSource) {
  const kokuhoReason = kokuhoReasonOf(source)
  const kokuhoKind = joining.includes(kokuhoReason) ? 'join' : leaving.includes(kokuhoReason) ? 'leave' : ''
  return { kokuhoKind, kokuhoReason, kokuhoOn: kokuhoOnOf(source, kokuhoReason) }
}

function kokuhoReasonOf(source: FormSource): string {
  if (movesIn(source)) return 'moving-in'
  return reasons.find(({ event }) => source.events.includes(event))?.reason ?? ''
}

function kokuhoOnOf(source: FormSource, reason: string): string {
  if (isMove(reason)) return movedOnOf(source)
  const lostOn = source.application.extra['previous-insurance-lost-on'] ?? ''
  return firstDay(source, kokuhoDays[reason] ?? []) || lostOn
}

const kokuhoDays: Readonly<Record<string, readonly string[]>> = {
  'joined-company': ['started-on', 'new-insurance-on'],
}

const reasons = [
  { event: 'moving-out', reason: 'moving-out' },
  { event: 'job-leaving', reason: 'left-company' },
  { event: 'job-starting', reason: 'joined-company' },
  { event: 'marriage', reason: 'joined-company' },
  { event: 'birth', reason: 'birth' },
  // Whoever was a dependant of the person who died joins; the one who died needs no form.
  { event: 'death', reason: 'left-company' },
  // So do the dependants of somebody who turns 75, and whoever was a dependant until the divorce.
  { event: 'ageing', reason: 'left-company' },
  { event: 'divorce', reason: 'left-company' },
]
const joining = ['moving-in', 'left-company', 'birth']
const leaving = ['moving-out', 'joined-company']

function isMove(reason: string): boolean {
  return reason === 'moving-in' || reason === 'moving-out'
}

export function movedOnOf(source: FormSource): string {
  return firstDay(source, ['moved-in-on', 'moving-out-on'])
}

/** 異動日 of 住民異動届: of the move, or of what changed the household. */
export function changedOnOf(source: FormSource): string {
  return movedOnOf(source) || firstDay(source, householdDays)
}

const householdDays = ['household-changed-on', 'died-on', 'head-left-on', 'divorced-on', 'married-on']

function firstDay(source: FormSource, facts: readonly string[]): string {
  return facts.map(fact => dayAnswer(source, fact)).find(day => day !== '') ?? ''
}

/** 犬: the day of what has changed. */
export function dogChangedOnOf(source: FormSource): string {
  return dayAnswer(source, 'dog-changed-on') || movedOnOf(source)
}

export function dayAnswer({ answers }: FormSource, fact: string): string {
  return parseLocalDate(String(answers.household[fact] ?? '')) ?? ''
}

/** 届出人の区分 of 住民異動届: self, head or proxy. */
export function filerRoleOf({ application }: FormSource, filer: FormPerson): string {
  if (application.proxy) return 'proxy'
  if (!application.newHead) return filer.name && 'self'
  return isNamed(application.people[0], application.newHead) ? 'head' : 'self'
}

export function claimantPensionOf({ application }: FormSource, claimant: FormPerson): string {
  return application.extra['claimant-pension'] || (pensions[claimant.pension] ?? '')
}

/** By the fact `pension`: 1号 is 国民年金, 2号 厚生年金. */
const pensions: Readonly<Record<string, string>> = { first: 'national', second: 'employees' }

/** A move ends the old city's 印鑑登録 and number plate, so whoever moves in registers both anew. */
export function reasonsOf(source: FormSource) {
  const moves = movesIn(source)
  return { inkanKind: moves ? 'new' : '', mopedReason: moves ? 'moving-in' : '', mopedOn: movedOnOf(source) }
}

export function hasPartnerOf({ answers }: FormSource, partner: FormPerson | undefined): string {
  if (partner) return 'yes'
  return answers.household['single-parent'] === 'yes' ? 'no' : ''
}
