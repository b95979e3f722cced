import { changedOnOf, dayAnswer } from './derived'
import type { FormSource } from './form-source'

/** What allowances and pensions ask, as far as the guide's answers tell. Empty where it does not follow. */

/** 児童手当: whether it grows, shrinks or ends, why, and since when. */
export function allowanceOf(source: FormSource, bornOn: string) {
  const change = allowanceChanges.find(({ reason }) => source.events.includes(reason))
  return {
    allowanceChange: change?.kind ?? '',
    allowanceReason: change?.reason ?? '',
    allowanceEnd: allowanceEndOf(source),
    allowanceChangedOn: bornOn || dayAnswer(source, 'started-on') || changedOnOf(source),
  }
}

const allowanceChanges = [
  { reason: 'birth', kind: 'increase' },
  { reason: 'divorce', kind: 'decrease' },
]

function allowanceEndOf({ events, answers: { household } }: FormSource): string {
  if (events.includes('death')) return 'died'
  if (household['becomes-public-servant'] === 'yes') return 'servant'
  if (events.includes('moving-out')) return 'moved'
  return events.includes('divorce') ? 'divorced' : ''
}

/** 介護保険: what happens to the insured person; a death ends it, else it is the move. */
export function careEndOf({ events }: FormSource, moveKind: string): string {
  return events.includes('death') ? 'died' : moveKind
}

/** 原付: why it leaves the register, what changes in it, and on which day. */
export function vehicleOf(source: FormSource) {
  const { events } = source
  const isRenamed = ['marriage', 'divorce', 'name-change'].some(event => events.includes(event))
  return {
    vehicleEnd: events.includes('death') ? 'died' : events.includes('moving-out') ? 'moved-out' : '',
    vehicleChange: events.includes('death')
      ? 'owner'
      : events.includes('moving-within')
        ? 'address'
        : isRenamed
          ? 'name'
          : '',
    vehicleChangedOn: dayAnswer(source, 'vehicle-changed-on') || changedOnOf(source),
  }
}

/** ひとり親: what ends it is known of a marriage alone. */
export function singleParentEndOf({ events }: FormSource): string {
  return events.includes('marriage') ? 'married' : ''
}

/** 国民年金第1号: why somebody joins, and the day from which it follows. */
export function pensionJoiningOf(source: FormSource) {
  const { events, answers } = source
  const reason = pensionReasons.find(({ event }) => events.includes(event))?.reason ?? ''
  const isFromAbroad = answers.household['moved-from'] === 'abroad' || answers.household['foreign-matter'] === 'arrived'
  return {
    pensionReason: isFromAbroad ? 'from-abroad' : reason,
    pensionOn: dayAnswer(source, 'left-on') || changedOnOf(source),
  }
}

const pensionReasons = [
  { event: 'job-leaving', reason: 'left-job' },
  { event: 'divorce', reason: 'lost-support' },
  { event: 'death', reason: 'lost-support' },
  { event: 'ageing', reason: 'lost-support' },
]
