import type { RuleBook } from './book'
import type { Fact } from './schema'

/** Everything whose name stands somewhere inside, and whatever that names; not its words. Other things of the same name as well. */
export function namedBy(root: object, book: RuleBook): object {
  const found = new Map<string, object | null>()
  const open: unknown[] = [root]
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value === 'object') open.push(...partsIn(value))
    if (typeof value !== 'string' || found.has(value)) continue
    const thing = definitionOf(value, book)
    found.set(value, thing)
    open.push(...partsIn(thing))
  }
  return Object.fromEntries([...found].filter(([, thing]) => thing !== null))
}

/** What conditions look at of a fact. */
export function meaningOfFact(fact: Fact): object {
  const { id, kind, per } = fact
  switch (fact.kind) {
    case 'choice':
      return { id, kind, per, options: fact.options.map(option => option.id) }
    case 'day':
      return { id, kind, per, range: fact.range }
    case 'count':
      return { id, kind, per, min: fact.min, max: fact.max }
    case 'yes-no':
      return { id, kind, per }
  }
}

function partsIn(value: object | null): readonly unknown[] {
  return value ? Object.values(value).filter(part => part !== undefined && part !== null) : []
}

/** Procedures are named by deadlines that follow theirs. */
function definitionOf(id: string, book: RuleBook): object | null {
  const fact = book.facts.get(id)
  const when = book.derivedFacts.get(id)?.when
  const ranges = book.values.get(id)?.ranges
  const askWhen = book.questions.get(id)?.askWhen
  const deadlines = book.procedures.get(id)?.deadlines
  if (!fact && !when && !ranges && !deadlines) return null
  return { fact: fact && meaningOfFact(fact), when, ranges, askWhen, deadlines }
}
