import Logic from 'logic-solver'
import { type RuleBook, required } from '@/lib/rules/book'
import type { Condition, Fact } from '@/lib/rules/schema'

type Formula = Parameters<typeof Logic.not>[0]

/** Whether anybody who answers everything fulfils the condition, for a SAT solver: one letter for each answer. */
export function isSatisfiable(condition: Condition, book: RuleBook): boolean {
  const solver = new Logic.Solver()
  for (const fact of book.ruleSet.facts.filter(({ per }) => per === 'household')) {
    if (fact.kind !== 'day') solver.require(Logic.exactlyOne(...valuesOf(fact).map(value => letter(fact.id, value))))
  }
  solver.require(formulaOf(condition, book))
  return solver.solve() !== null
}

function letter(fact: string, value: string | number): string {
  return `${fact}=${value}`
}

function valuesOf(fact: Fact): readonly (string | number)[] {
  if (fact.kind === 'choice') return fact.options.map(({ id }) => id)
  return fact.kind === 'count'
    ? Array.from({ length: fact.max - fact.min + 1 }, (_, index) => fact.min + index)
    : ['yes', 'no']
}

function formulaOf(condition: Condition, book: RuleBook): Formula {
  switch (condition.op) {
    case 'always':
      return Logic.TRUE
    case 'all':
      return Logic.and(...condition.of.map(part => formulaOf(part, book)))
    case 'any':
      return Logic.or(...condition.of.map(part => formulaOf(part, book)))
    case 'not':
      return Logic.not(formulaOf(condition.of, book))
    case 'derived':
      return formulaOf(required(book.derivedFacts, condition.id).when, book)
    case 'event':
      return Logic.or(...condition.in.map(event => `event ${event}`))
    case 'is':
      return asked(condition.fact, Logic.or(...condition.in.map(option => letter(condition.fact, option))), book)
    case 'count':
      return asked(condition.fact, countFormula(condition, book), book)
    default:
      throw new Error(`no letters for ${condition.op}`)
  }
}

function countFormula(
  { fact, atLeast = 0, atMost = 99 }: Extract<Condition, { op: 'count' }>,
  book: RuleBook,
): Formula {
  const values = valuesOf(required(book.facts, fact)).filter(
    value => Number(value) >= atLeast && Number(value) <= atMost,
  )
  return Logic.or(...values.map(value => letter(fact, value)))
}

function asked(fact: string, formula: Formula, book: RuleBook): Formula {
  const gate = book.questions.get(fact)?.askWhen
  return gate ? Logic.and(formulaOf(gate, book), formula) : formula
}
