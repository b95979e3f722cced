import type { RuleBook } from '@/lib/rules/book'
import type { JudgedDraft } from './judged-draft'

export type Ways = {
  /** Those the clerk belongs to. */
  readonly own: readonly string[]
  /** Those the case has something for, or has been sent to. */
  readonly concerned: readonly string[]
  readonly reception: string | null
}

/** A case is open to the departments it concerns, and to the reception, which takes in whatever comes. */
export function mayOpen({ own, concerned, reception }: Ways): boolean {
  return own.some(department => department === reception || concerned.includes(department))
}

/**
 * Of everything to be filed, also on the resident's own answers: who corrects their only procedure away has to be able to take
 * that back.
 */
export function departmentsConcerned({ result, before }: JudgedDraft, book: RuleBook): readonly string[] {
  const filed = result.procedures.map(({ procedure }) => procedure)
  const wasFiled = book.ruleSet.procedures.filter(
    ({ id, need }) => need === 'must' && (before.get(id) ?? 'not-required') !== 'not-required',
  )
  return [...new Set([...filed, ...wasFiled].map(({ department }) => department))]
}

/** 総合窓口: the city's department that a visit begins with. */
export function receptionOf({ ruleSet }: RuleBook): string | null {
  const [first] = ruleSet.departments.filter(({ isCity }) => isCity).toSorted((a, b) => a.order - b.order)
  return first?.id ?? null
}
