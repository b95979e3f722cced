import { paths } from '@/lib/html/paths'
import { canStillBeAsked } from '@/lib/rules/answers'
import { type RuleBook, required } from '@/lib/rules/book'
import type { Fact, Question } from '@/lib/rules/schema'
import { answerOf, type Situation } from '@/lib/rules/situation'
import { nextStep, type Step } from '@/lib/rules/steps'
import { gateIn } from '@/lib/rules/truth-in'

/** One screen of the guide: a question, and whom it is asked about. */
export type QuestionPage = {
  readonly question: Question
  readonly fact: Fact
  /** For a question that is asked of one member at a time. */
  readonly member: number | null
  /** Those asked on this page; empty for a fact of the household. */
  readonly members: readonly number[]
}

/** Numbers instead of names: the history of a shared phone must not tell what was asked. */
export function pathOfPage({ question, member }: Pick<QuestionPage, 'question' | 'member'>, book: RuleBook): string {
  return paths.question(book.ruleSet.questions.indexOf(question) + 1, member)
}

export function pathOfStep(step: Step, book: RuleBook): string {
  if (step.kind === 'done') return paths.result()
  return step.kind === 'ask-household' ? paths.household() : pathOfPage(pageOfStep(step), book)
}

export function pageOfStep({ question, fact, members }: Extract<Step, { kind: 'ask' }>): QuestionPage {
  return { question, fact, members, member: isAskedTogether(fact) ? null : (members[0] ?? null) }
}

/** Null for an address that is none, or whose question cannot be asked in this situation. */
export function pageAt(address: string, book: RuleBook, situation: Situation): QuestionPage | null {
  const match = /^(\d{1,3})(?:-(\d{1,2}))?$/.exec(address)
  const question = book.ruleSet.questions[Number(match?.[1]) - 1]
  if (!match || !question) return null
  return pageOf(question.id, match[2] === undefined ? null : Number(match[2]) - 1, { book, situation })
}

type Around = { readonly book: RuleBook; readonly situation: Situation }

export function pageOf(id: string, member: number | null, { book, situation }: Around): QuestionPage | null {
  const question = book.questions.get(id)
  const fact = book.facts.get(id)
  if (!question || !fact || isRoster(id)) return null
  const members = membersAsked(fact, member, { book, situation })
  if (fact.per === 'member' ? members.length === 0 : member !== null) return null
  if (fact.per === 'household' && gateIn(id, { book, situation, member: null }) === false) return null
  return { question, fact, members, member: isAskedTogether(fact) ? null : member }
}

/** Everything answered so far, in the order in which it is asked. */
export function answeredPages(book: RuleBook, situation: Situation): readonly QuestionPage[] {
  return book.ruleSet.questions.flatMap(question => {
    const fact = required(book.facts, question.id)
    // Looking whether there is an answer costs nothing, looking through the gates does.
    if (isRoster(question.id) || !hasAnswer(fact, situation)) return []
    if (fact.per === 'household' || isAskedTogether(fact)) {
      const page = pageOf(question.id, null, { book, situation })
      return page && isAnswered(page, situation) ? [page] : []
    }
    return [...(situation.answers.members?.keys() ?? [])].flatMap(member => {
      const page = pageOf(question.id, member, { book, situation })
      return page && isAnswered(page, situation) ? [page] : []
    })
  })
}

/**
 * Where 「戻る」 leads: the page answered before this one, or the household where that stands between the two, then the
 * start. The household has the place of the question of its relations.
 */
export function pathBefore(page: QuestionPage | 'household', book: RuleBook, situation: Situation): string {
  const household = book.ruleSet.questions.findIndex(({ id }) => id === 'relation') * 100
  const here = page === 'household' ? household : placeOf(page, book)
  const last = answeredPages(book, situation).findLast(other => placeOf(other, book) < here)
  const isHouseholdBetween = here > household && (!last || placeOf(last, book) < household)
  if (isHouseholdBetween && situation.answers.members) return paths.household()
  return last ? pathOfPage(last, book) : paths.home()
}

export function nextPath(book: RuleBook, situation: Situation): string {
  return situation.events.length === 0 ? paths.home() : pathOfStep(nextStep(book, situation), book)
}

function placeOf({ question, member }: QuestionPage, { ruleSet }: RuleBook): number {
  return ruleSet.questions.indexOf(question) * 100 + (member ?? 0)
}

function hasAnswer({ id, per }: Fact, { answers }: Situation): boolean {
  return per === 'household' ? id in answers.household : (answers.members?.some(one => id in one) ?? false)
}

export function isAnswered({ fact, member, members }: QuestionPage, situation: Situation): boolean {
  if (fact.per === 'household') return answerOf(situation, { fact: fact.id, member: null }) !== undefined
  const asked = member === null ? members : [member]
  return asked.some(one => answerOf(situation, { fact: fact.id, member: one }) !== undefined)
}

function membersAsked(fact: Fact, member: number | null, { book, situation }: Around): readonly number[] {
  if (fact.per === 'household') return []
  const all = [...(situation.answers.members?.keys() ?? [])]
  const open = all.filter(one => canStillBeAsked(fact.id, { book, situation, member: one }))
  return isAskedTogether(fact) ? open : open.filter(one => one === member)
}

function isAskedTogether({ per, kind }: Fact): boolean {
  return per === 'member' && kind === 'yes-no'
}

function isRoster(id: string): boolean {
  return id === 'relation' || id === 'birth-date'
}
