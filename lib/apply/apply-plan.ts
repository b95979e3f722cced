import { formsOf } from '@/lib/drafts/forms-of'
import { isAskedIn, isAskedOf } from '@/lib/forms/asked-of'
import { type DataItem, dataItemsFor } from '@/lib/forms/data-items'
import { reservationNumber } from '@/lib/forms/reservation-number'
import type { Template } from '@/lib/forms/template'
import type { RuleBook } from '@/lib/rules/book'
import type { GuideResult } from '@/lib/rules/result'
import type { Situation } from '@/lib/rules/situation'

export type PersonPlan = { readonly index: number; readonly items: readonly DataItem[] }

/** What is asked for the forms that follow from the answers, screen by screen; nothing else is asked. */
export type ApplyPlan = {
  readonly forms: readonly Template[]
  readonly people: readonly PersonPlan[]
  readonly address: readonly DataItem[]
  readonly contact: readonly DataItem[]
  readonly details: readonly DataItem[]
}

export function applyPlan(book: RuleBook, result: GuideResult, situation: Situation): ApplyPlan {
  const forms = formsOf(book, result, { proxy: null })
  const { members } = situation.answers
  const items = dataItemsFor(forms, situation.events).filter(item => isAskedIn(item, members))
  const shared = items.filter(({ of, kind }) => of === 'household' && kind !== 'proxy')
  return {
    forms,
    people: (members ?? [{}]).map((facts, index) => ({
      index,
      items: items.filter(item => isAskedOf(item, { index, facts, on: situation.today })),
    })),
    address: shared.filter(({ id, kind }) => kind === 'address' || isHead(id)),
    contact: [...shared.filter(({ kind }) => kind === 'phone'), reservationNumber],
    details: shared.filter(({ id, kind }) => kind !== 'address' && kind !== 'phone' && !isHead(id)),
  }
}

/** 世帯主 is chosen among the people named before. */
export function isHead(id: string): boolean {
  return id === 'new-head' || id === 'old-head'
}
