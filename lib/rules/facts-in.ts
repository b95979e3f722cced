import { partsOf, type RuleBook } from './book'
import { factsOf } from './open-facts'
import type { Condition } from './schema'

/** Every fact the conditions can look at: named conditions opened, gates of questions included. */
export function factsIn(conditions: readonly Condition[], book: RuleBook): Set<string> {
  const found = new Set<string>()
  for (const condition of conditions) collect(condition, book, found)
  return found
}

/** The fact itself, and those its question's gate looks at. */
export function collectFact(fact: string, book: RuleBook, found: Set<string>): void {
  if (found.has(fact)) return
  found.add(fact)
  const gate = book.questions.get(fact)?.askWhen
  if (gate) collect(gate, book, found)
}

function collect(condition: Condition, book: RuleBook, found: Set<string>): void {
  for (const fact of factsOf(condition)) collectFact(fact, book, found)
  for (const part of partsOf(condition, book)) collect(part, book, found)
}
