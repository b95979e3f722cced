import { schoolGradeOn } from '@/lib/calendar/age'
import { type LocalDate, parseLocalDate } from '@/lib/calendar/local-date'
import { formsOf } from '@/lib/drafts/forms-of'
import { type AskedOf, type DataItem, dataItemsFor } from '@/lib/forms/data-items'
import type { Template } from '@/lib/forms/template'
import type { RuleBook } from '@/lib/rules/book'
import type { GuideResult } from '@/lib/rules/result'
import { type MemberAnswers, type Situation, unknown } from '@/lib/rules/situation'

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
  const items = dataItemsFor(forms)
  const shared = items.filter(({ of, kind }) => of === 'household' && kind !== 'proxy')
  const members = situation.answers.members ?? [{}]
  return {
    forms,
    people: members.map((facts, index) => ({
      index,
      items: items.filter(({ of }) => isAskedOf(of, { index, facts, today: situation.today })),
    })),
    address: shared.filter(({ id, kind }) => kind === 'address' || isHead(id)),
    contact: shared.filter(({ kind }) => kind === 'phone'),
    details: shared.filter(({ id, kind }) => kind !== 'address' && kind !== 'phone' && !isHead(id)),
  }
}

/** 世帯主 is chosen among the people named before. */
export function isHead(id: string): boolean {
  return id === 'new-head' || id === 'old-head'
}

type Someone = { readonly index: number; readonly facts: MemberAnswers; readonly today: LocalDate }

function isAskedOf(of: AskedOf, { index, facts, today }: Someone): boolean {
  switch (of) {
    case 'everyone':
      return true
    case 'filer':
      return index === 0
    case 'japanese':
      return !isForeign(facts)
    case 'foreign':
      return isForeign(facts)
    case 'school-children':
      return isAtSchool(facts, today)
    case 'household':
      return false
  }
}

function isForeign({ nationality }: MemberAnswers): boolean {
  return nationality !== undefined && nationality !== 'japanese' && nationality !== unknown
}

function isAtSchool(facts: MemberAnswers, today: LocalDate): boolean {
  const birth = parseLocalDate(String(facts['birth-date'] ?? ''))
  return birth !== null && schoolGradeOn(birth, today) !== null
}
