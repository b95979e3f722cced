import { bookOf, type RuleBook } from './book'
import { isSame } from './differences'
import type { Procedure, RuleSet } from './schema'

/**
 * The procedures of both rule sets whose deadline, things to bring, fee or forms may come out otherwise: what they say of these
 * differs, or something they name does. Never too few; those it names in vain are looked at in vain.
 */
export function touchedProcedures(before: RuleSet, after: RuleSet): ReadonlySet<string> {
  const [old, now] = [signaturesIn(before), signaturesIn(after)]
  const wasIn = bookOf(before).procedures
  const touched = after.procedures.filter(procedure => {
    const was = wasIn.get(procedure.id)
    return was !== undefined && !isSame(old(was), now(procedure))
  })
  return new Set(touched.map(({ id }) => id))
}

function signaturesIn(ruleSet: RuleSet): (procedure: Procedure) => object {
  const book = bookOf(ruleSet)
  const gates = new Map(ruleSet.questions.map(({ id, askWhen }) => [id, askWhen] as const))
  return procedure => {
    const { deadlines, bring, fee, forms, formsValid, per, requiredWhen, exceptions, valid } = procedure
    const own = { deadlines, bring, fee, forms, formsValid, per }
    // Of several members, whom it applies to decides whose day counts.
    const whom = per === 'member' ? { requiredWhen, exceptions, valid } : {}
    const named = namedBy({ own, whom }, book, gates)
    return { own, whom, named, closedDays: deadlines.length > 0 ? ruleSet.closedDays : null }
  }
}

/** Everything whose name stands somewhere inside, and whatever that names. */
function namedBy(root: object, book: RuleBook, gates: ReadonlyMap<string, unknown>): object {
  const found = new Map<string, object | null>()
  const open: unknown[] = [root]
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value === 'object') open.push(...partsIn(value))
    if (typeof value !== 'string' || found.has(value)) continue
    const thing = definitionOf(value, book, gates)
    found.set(value, thing)
    open.push(...partsIn(thing))
  }
  return Object.fromEntries([...found].filter(([, thing]) => thing !== null))
}

function partsIn(value: object | null): readonly unknown[] {
  return value ? Object.values(value).filter(part => part !== undefined && part !== null) : []
}

function definitionOf(id: string, book: RuleBook, gates: ReadonlyMap<string, unknown>): object | null {
  const when = book.derivedFacts.get(id)?.when
  const ranges = book.values.get(id)?.ranges
  const askWhen = gates.get(id)
  if (!when && !ranges && !askWhen) return null
  return { when, ranges, askWhen }
}
