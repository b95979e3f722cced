import { type RuleBook, required } from '@/lib/rules/book'
import type { MemberAnswers, Situation } from '@/lib/rules/situation'
import { nextStep } from '@/lib/rules/steps'

const orders = 8

/**
 * The pages somebody would need who knew beforehand which answers decide: all pages with an answer, less those without
 * which everything stays decided, in the best of a few random orders of leaving them out.
 */
export function fewestPages(book: RuleBook, answered: Situation, random: () => number): number {
  const pages = pagesOf(book, answered)
  const tries = Array.from({ length: orders }, () => pagesNeeded(book, answered, shuffled(pages, random)))
  return Math.min(...tries)
}

type Page = { readonly fact: string; readonly member: number | null }

function pagesOf(book: RuleBook, { answers }: Situation): readonly Page[] {
  const pages = [
    ...Object.keys(answers.household).map((fact): Page => ({ fact, member: null })),
    ...(answers.members ?? []).flatMap((given, member) => Object.keys(given).map(fact => pageFor(book, fact, member))),
  ]
  const beside = pages.filter(({ fact }) => fact !== 'relation' && fact !== 'birth-date')
  return [...new Map(beside.map(page => [`${page.member} ${page.fact}`, page])).values()]
}

/** A yes-no question is asked of all members on one page, others of one member at a time. */
function pageFor(book: RuleBook, fact: string, member: number): Page {
  return { fact, member: required(book.facts, fact).kind === 'yes-no' ? null : member }
}

function pagesNeeded(book: RuleBook, answered: Situation, pages: readonly Page[]): number {
  let left = answered
  let count = pages.length
  for (const page of pages) {
    const less = without(left, page)
    if (nextStep(book, less).kind !== 'done') continue
    left = less
    count--
  }
  return answered.answers.members === null ? count : count + 1
}

function without({ answers, ...situation }: Situation, { fact, member }: Page): Situation {
  const less = (given: MemberAnswers) => Object.fromEntries(Object.entries(given).filter(([id]) => id !== fact))
  const members = answers.members?.map((one, index) => (member === null || member === index ? less(one) : one)) ?? null
  return {
    ...situation,
    answers: { household: member === null ? less(answers.household) : answers.household, members },
  }
}

function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  return list
    .map(one => [random(), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one)
}
