import type { RuleBook } from '../book'
import { factsOf } from '../facts-in'
import { error, type Finding, type FindingCode, type Place } from '../finding'
import { placeOf, withParts } from '../placed'
import type { Condition } from '../schema'

/** Rules compute and never set anything: a circle is only possible where one thing is defined by another. */
export function* checkCycles(book: RuleBook): Generator<Finding> {
  const { procedures } = book.ruleSet
  const name = (id: string) => book.procedures.get(id)?.officialName.ja ?? id
  yield* inCircles({
    edges: factEdges(book),
    code: 'cycle-in-facts',
    placeOfNode: placeOfFactNode,
    say: circle =>
      `条件がたがいに相手を使っていて、決まりません（${circle.map(node => nameOfFactNode(node, book)).join(' → ')}）。`,
  })
  yield* inCircles({
    edges: new Map(procedures.map(({ id, dependsOn }) => [id, dependsOn])),
    code: 'cycle-in-depends-on',
    placeOfNode: id => placeOf('procedure', id, 'dependsOn'),
    say: circle => `手続きの順番がひとまわりしていて、どれも始められません（${circle.map(name).join(' → ')}）。`,
  })
  yield* inCircles({
    edges: new Map(
      procedures.map(({ id, deadlines }) => [id, deadlines.flatMap(({ rules }) => rules.flatMap(otherOf))]),
    ),
    code: 'cycle-in-deadlines',
    placeOfNode: id => placeOf('procedure', id, 'deadlines'),
    say: circle => `期限がたがいに「同じ日」を指していて、決まりません（${circle.map(name).join(' → ')}）。`,
  })
}

type Edges = ReadonlyMap<string, readonly string[]>
type Search = {
  readonly edges: Edges
  readonly code: FindingCode
  readonly placeOfNode: (node: string) => Place
  readonly say: (circle: readonly string[]) => string
}

function* inCircles({ edges, code, placeOfNode, say }: Search): Generator<Finding> {
  const reported = new Set<string>()
  for (const node of edges.keys()) {
    const circle = reported.has(node) ? null : wayBackTo(node, edges)
    if (!circle) continue
    for (const member of circle) reported.add(member)
    yield error(code, placeOfNode(node), say([...circle, node]))
  }
}

/** The shortest way from the node back to itself. */
function wayBackTo(start: string, edges: Edges): readonly string[] | null {
  const before = new Map<string, string | null>([[start, null]])
  for (const node of before.keys()) {
    const nexts = edges.get(node) ?? []
    if (nexts.includes(start)) return wayTo(node, before)
    for (const next of nexts) if (!before.has(next)) before.set(next, node)
  }
  return null
}

function wayTo(node: string, before: ReadonlyMap<string, string | null>): readonly string[] {
  const way = [node]
  for (let one = before.get(node); one; one = before.get(one)) way.unshift(one)
  return way
}

function otherOf(rule: { readonly kind: string; readonly procedure?: string }): readonly string[] {
  return rule.kind === 'with' && rule.procedure ? [rule.procedure] : []
}

/** A named condition needs the facts and named conditions in it; a fact needs those of its question's gate. */
function factEdges({ ruleSet }: RuleBook): Edges {
  const derived = ruleSet.derivedFacts.map(({ id, when }) => [`derived ${id}`, needsOf(when)] as const)
  const gated = ruleSet.questions.flatMap(({ id, askWhen }) =>
    askWhen ? [[`fact ${id}`, needsOf(askWhen)] as const] : [],
  )
  return new Map([...derived, ...gated])
}

function needsOf(condition: Condition): readonly string[] {
  const root = { value: condition, place: placeOf('rule-set', ''), per: 'household' } as const
  return withParts(root).flatMap(({ value }) =>
    value.op === 'derived' ? [`derived ${value.id}`] : factsOf(value).map(fact => `fact ${fact}`),
  )
}

function placeOfFactNode(node: string): Place {
  const [kind, id = ''] = node.split(' ')
  return kind === 'derived' ? placeOf('derived-fact', id, 'when') : placeOf('question', id, 'askWhen')
}

function nameOfFactNode(node: string, book: RuleBook): string {
  const [kind, id = ''] = node.split(' ')
  const name = kind === 'derived' ? book.derivedFacts.get(id)?.yes.ja : book.facts.get(id)?.name.ja
  return `「${name ?? id}」`
}
