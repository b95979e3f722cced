import type { RuleBook } from './book'
import { proceduresNamedBy } from './cases'
import type { Case, Procedure } from './schema'

type Remembered<T> = { readonly on: readonly unknown[]; readonly result: T }

/** Works something out of a case once, as long as nothing that it hangs on is another object: an edit touches few cases. */
export function perCase<T>(work: (book: RuleBook, example: Case) => T): typeof work {
  const known = new WeakMap<Case, Remembered<T>>()
  return (book, example) => {
    const on = whatItHangsOn(book, example)
    const found = known.get(example)
    if (found && isSameList(found.on, on)) return found.result
    const result = work(book, example)
    known.set(example, { on, result })
    return result
  }
}

function whatItHangsOn({ ruleSet, procedures }: RuleBook, example: Case): readonly unknown[] {
  const { facts, derivedFacts, questions, events, closedDays, values } = ruleSet
  const named = new Set<Procedure>()
  for (const id of proceduresNamedBy(example)) withCompanions(procedures.get(id), procedures, named)
  return [facts, derivedFacts, questions, events, closedDays, values, ...named]
}

/** A deadline may be that of another procedure. */
function withCompanions(
  procedure: Procedure | undefined,
  procedures: RuleBook['procedures'],
  found: Set<Procedure>,
): void {
  if (!procedure || found.has(procedure)) return
  found.add(procedure)
  for (const rule of procedure.deadlines.flatMap(({ rules }) => rules)) {
    if (rule.kind === 'with') withCompanions(procedures.get(rule.procedure), procedures, found)
  }
}

function isSameList(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index])
}
