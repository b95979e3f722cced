import { partsOf, type RuleBook } from './book'
import { conditionWords } from './condition-words'
import { factsOf, factsOfDeadline } from './facts-in'
import type { Condition, Procedure } from './schema'

/** What decides what: questions decide named conditions, both decide procedures. */
export type Connections = { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] }

export type NodeKind = 'question' | 'condition' | 'procedure'
export type GraphNode = { readonly key: string; readonly kind: NodeKind; readonly id: string; readonly label: string }

/** `verdict`: whether it is required; `deadline`: only the day; `bring`: only what to bring. */
export type Deciding = 'verdict' | 'deadline' | 'bring'
export type GraphEdge = {
  readonly from: string
  readonly to: string
  readonly deciding: Deciding
  /** What the condition says of it. */
  readonly words: string
}

/** Everything that decides these procedures; of one life event only what matters in it. */
export function connectionsOf(procedures: readonly Procedure[], book: RuleBook, event: string | null): Connections {
  const drawing: Drawing = { book, event, nodes: new Map(), edges: new Map() }
  for (const procedure of procedures) {
    const key = add(drawing, { kind: 'procedure', id: procedure.id, label: procedure.officialName.ja })
    for (const { condition, deciding } of rootsOf(procedure)) connect(drawing, condition, { to: key, deciding })
    const deadlines = procedure.deadlines.filter(({ when }) => !when || !isOut(when, drawing))
    for (const fact of deadlines.flatMap(factsOfDeadline)) connectFact(drawing, fact, { to: key, deciding: 'deadline' })
  }
  return { nodes: [...drawing.nodes.values()], edges: [...drawing.edges.values()] }
}

/** The node and everything before and after it. */
export function connectedTo(key: string, { edges }: Connections): ReadonlySet<string> {
  return new Set([...reach(key, edges, 'from'), ...reach(key, edges, 'to')])
}

type Drawing = {
  readonly book: RuleBook
  readonly event: string | null
  readonly nodes: Map<string, GraphNode>
  readonly edges: Map<string, GraphEdge>
}

type Target = { readonly to: string; readonly deciding: Deciding; readonly words?: string }

function rootsOf({ requiredWhen, exceptions, concerns, deadlines, bring }: Procedure) {
  const when = (condition: Condition | undefined, deciding: Deciding) => (condition ? [{ condition, deciding }] : [])
  return [
    ...when(requiredWhen, 'verdict'),
    ...exceptions.flatMap(one => when(one.when, 'verdict')),
    ...when(concerns, 'verdict'),
    ...deadlines.flatMap(one => when(one.when, 'deadline')),
    ...bring.flatMap(one => when(one.when, 'bring')),
  ]
}

function connect(drawing: Drawing, condition: Condition, target: Target): void {
  const { book } = drawing
  if (isOut(condition, drawing)) return
  if (condition.op === 'derived') {
    const derived = book.derivedFacts.get(condition.id)
    if (!derived) return
    const isNew = !drawing.nodes.has(keyOf('condition', derived.id))
    const key = add(drawing, { kind: 'condition', id: derived.id, label: derived.yes.ja })
    join(drawing, { from: key, ...target, words: '' })
    if (isNew) connect(drawing, derived.when, { to: key, deciding: 'verdict' })
    return
  }
  for (const part of partsOf(condition, book)) connect(drawing, part, target)
  const words = conditionWords(condition, book)
  for (const fact of factsOf(condition)) connectFact(drawing, fact, { ...target, words })
}

function connectFact(drawing: Drawing, fact: string, target: Target): void {
  const label = drawing.book.facts.get(fact)?.name.ja ?? fact
  const key = add(drawing, { kind: 'question', id: fact, label })
  join(drawing, { from: key, words: '', ...target })
}

/** What can never hold in the life event that is drawn. */
function isOut(condition: Condition, { event, book }: Pick<Drawing, 'event' | 'book'>): boolean {
  switch (condition.op) {
    case 'event':
      return event !== null && !condition.in.includes(event)
    case 'all':
      return condition.of.some(part => isOut(part, { event, book }))
    case 'any':
      return condition.of.every(part => isOut(part, { event, book }))
    case 'derived': {
      const derived = book.derivedFacts.get(condition.id)
      return derived ? isOut(derived.when, { event, book }) : false
    }
    default:
      return false
  }
}

function keyOf(kind: NodeKind, id: string): string {
  return `${kind}:${id}`
}

function add({ nodes }: Drawing, node: Omit<GraphNode, 'key'>): string {
  const key = keyOf(node.kind, node.id)
  if (!nodes.has(key)) nodes.set(key, { key, ...node })
  return key
}

/** One line between two, however often it is said: what decides whether counts before what decides when. */
function join({ edges }: Drawing, edge: GraphEdge): void {
  const key = `${edge.from} ${edge.to}`
  const known = edges.get(key)
  const words = [...new Set([known?.words, edge.words].filter(Boolean))].join('／')
  edges.set(key, {
    ...edge,
    deciding: known?.deciding === 'verdict' ? 'verdict' : (known?.deciding ?? edge.deciding),
    words,
  })
  if (known && edge.deciding === 'verdict') edges.set(key, { ...edge, words })
}

function reach(key: string, edges: readonly GraphEdge[], side: 'from' | 'to'): ReadonlySet<string> {
  const found = new Set([key])
  const other = side === 'from' ? 'to' : 'from'
  for (const one of found) {
    for (const edge of edges) if (edge[side] === one) found.add(edge[other])
  }
  return found
}
