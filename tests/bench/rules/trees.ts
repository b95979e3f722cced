import type { RuleBook } from '@/lib/rules/book'
import { required } from '@/lib/rules/book'
import type { Condition, Procedure } from '@/lib/rules/schema'
import type { Situation } from '@/lib/rules/situation'
import { valuesOf } from './catalogue'

/**
 * Two-valued engines say three values with two rule sets: `must` holds whatever the unanswered questions turn out to be,
 * `may` could still hold. Negation is pushed to the comparisons, so that both are plain and/or trees over "answer is one of".
 */
export type Tree =
  | { readonly all: readonly Tree[] }
  | { readonly any: readonly Tree[] }
  | { readonly fact: string; readonly in: readonly string[] }

export type Reading = 'must' | 'may'

/** The answers as a peer reads them; the names are such that every one of them can write them plainly. */
export type Input = Readonly<Record<string, string>>

/** Which of the trees hold. */
export type TruthsOf = (input: Input) => boolean[] | Promise<boolean[]>

/** How an unanswered question reaches a peer. */
const unanswered = 'unanswered'

export function inputOf(book: RuleBook, { events, answers }: Situation): Input {
  const given = book.ruleSet.facts.map(({ id }) => [nameOf(id), String(answers.household[id] ?? unanswered)] as const)
  return Object.fromEntries([['event', events[0] ?? ''], ...given])
}

/** One tree a procedure; an input's `event` must be one of the procedure's. */
export function treesOf(book: RuleBook, reading: Reading): readonly Tree[] {
  return book.ruleSet.procedures.map(procedure => treeOf(procedure, book, reading))
}

function treeOf({ events, requiredWhen }: Procedure, book: RuleBook, reading: Reading): Tree {
  const tree = translate(requiredWhen, true, { book, reading })
  return events.length === book.ruleSet.events.length ? tree : { all: [{ fact: 'event', in: events }, tree] }
}

type Translation = { readonly book: RuleBook; readonly reading: Reading }

function translate(condition: Condition, truth: boolean, translation: Translation): Tree {
  switch (condition.op) {
    case 'not':
      return translate(condition.of, !truth, translation)
    case 'all':
    case 'any': {
      const parts = condition.of.map(part => translate(part, truth, translation))
      return (condition.op === 'all') === truth ? { all: parts } : { any: parts }
    }
    case 'is':
      return comparison(condition, truth, translation)
    default:
      throw new Error(`the synthetic catalogue has no ${condition.op}`)
  }
}

function comparison(condition: Extract<Condition, { op: 'is' }>, truth: boolean, { book, reading }: Translation): Tree {
  const values = valuesOf(required(book.facts, condition.fact))
  const inside = values.filter(value => condition.in.includes(value) === truth)
  return { fact: nameOf(condition.fact), in: reading === 'may' ? [...inside, unanswered] : inside }
}

function nameOf(fact: string): string {
  return fact.replaceAll('-', '_')
}
