import { dayAnswer, firstDay, movesIn } from './derived'
import type { FormSource } from './form-source'

/** 国保: whether people join or leave, why, and from when. */
export function kokuhoOf(source: FormSource) {
  const kokuhoReason = kokuhoReasonOf(source)
  const kokuhoKind = joining.includes(kokuhoReason) ? 'join' : leaving.includes(kokuhoReason) ? 'leave' : 'change'
  return { kokuhoKind: kokuhoReason && kokuhoKind, kokuhoReason, kokuhoOn: kokuhoOnOf(source, kokuhoReason) }
}

function kokuhoReasonOf(source: FormSource): string {
  if (movesIn(source)) return 'moving-in'
  const diedInKokuho = source.events.includes('death') && source.answers.household['deceased-insurance'] === 'kokuho'
  if (diedInKokuho) return 'death'
  const told = insuranceStates[String(source.answers.household['insurance-state'])]
  if (told) return told
  if (source.events.includes('marriage') && dayAnswer(source, 'new-insurance-on')) return 'joined-company'
  return reasons.find(({ event }) => source.events.includes(event))?.reason ?? ''
}

function kokuhoOnOf(source: FormSource, reason: string): string {
  const lostOn = source.application.extra['previous-insurance-lost-on'] ?? ''
  return firstDay(source, [...(kokuhoDays[reason] ?? []), 'insurance-changed-on']) || lostOn
}

const insuranceStates: Readonly<Record<string, string>> = {
  lost: 'left-company',
  'protection-ended': 'assistance-ended',
  'protection-began': 'assistance-began',
}

const kokuhoDays: Readonly<Record<string, readonly string[]>> = {
  'moving-in': ['moved-in-on'],
  'moving-out': ['moving-out-on'],
  'joined-company': ['started-on', 'new-insurance-on'],
  death: ['died-on'],
  changed: ['moved-in-on', 'household-changed-on', 'name-changed-on', 'married-on', 'divorced-on'],
}

const reasons = [
  { event: 'moving-out', reason: 'moving-out' },
  { event: 'job-leaving', reason: 'left-company' },
  { event: 'job-starting', reason: 'joined-company' },
  { event: 'birth', reason: 'birth' },
  // Whoever was a dependant of the person who died, divorced or turned 75 joins.
  { event: 'death', reason: 'left-company' },
  { event: 'divorce', reason: 'left-company' },
  { event: 'ageing', reason: 'left-company' },
  { event: 'marriage', reason: 'changed' },
  { event: 'moving-within', reason: 'changed' },
  { event: 'name-change', reason: 'changed' },
  { event: 'household-change', reason: 'changed' },
]
const joining = ['moving-in', 'left-company', 'birth', 'assistance-ended']
const leaving = ['moving-out', 'joined-company', 'death', 'assistance-began']
