import { bookOf, type RuleBook } from '@/lib/rules/book'
import { conditionWords } from '@/lib/rules/condition-words'
import { type Connections, connectedTo, connectionsOf, type Deciding, type GraphNode } from '@/lib/rules/connections'
import type { RuleSet } from '@/lib/rules/schema'
import { type Picture, placed } from './layout'

export type GraphFilter = { readonly event: string; readonly procedure: string; readonly node: string }

export type GraphView = {
  readonly filter: GraphFilter
  readonly events: readonly Named[]
  readonly procedures: readonly Named[]
  readonly picture: Picture
  readonly counts: { readonly question: number; readonly condition: number; readonly procedure: number }
  /** Keys of the node that was chosen and of what it is connected with; null: nothing is chosen. */
  readonly lit: readonly string[] | null
  readonly chosen: ChosenNode | null
}

export type Named = { readonly id: string; readonly name: string }

/** What is said beside the picture of the node that was chosen. */
export type ChosenNode = GraphNode & {
  readonly href: string
  /** The condition as a sentence; empty for a question. */
  readonly when: string
  readonly decidedBy: readonly Neighbour[]
  readonly decides: readonly Neighbour[]
  /** Procedures to be done before this one. */
  readonly before: readonly string[]
}

export type Neighbour = {
  readonly key: string
  readonly label: string
  readonly deciding: Deciding
  readonly words: string
}

/** The rules as a picture: of one life event, or of one procedure with all that decides it. */
export function graphView(ruleSet: RuleSet, asked: GraphFilter): GraphView {
  const book = bookOf(ruleSet)
  const event = book.events.has(asked.event) ? asked.event : (ruleSet.events[0]?.id ?? '')
  const only = book.procedures.get(asked.procedure)
  const shown = only ? [only] : ruleSet.procedures.filter(({ events }) => events.includes(event))
  const connections = connectionsOf(shown, book, only ? null : event)
  const node = connections.nodes.find(({ key }) => key === asked.node) ?? null
  const count = (kind: GraphNode['kind']) => connections.nodes.filter(one => one.kind === kind).length
  return {
    filter: { event, procedure: only?.id ?? '', node: node?.key ?? '' },
    events: ruleSet.events.map(({ id, title }) => ({ id, name: title.ja })),
    procedures: ruleSet.procedures.map(({ id, officialName }) => ({ id, name: officialName.ja })),
    picture: placed(connections),
    counts: { question: count('question'), condition: count('condition'), procedure: count('procedure') },
    lit: node && [...connectedTo(node.key, connections)],
    chosen: node && chosenNode(node, connections, book),
  }
}

function chosenNode(node: GraphNode, connections: Connections, book: RuleBook): ChosenNode {
  const named = new Map(connections.nodes.map(({ key, label }) => [key, label]))
  const neighbours = (side: 'from' | 'to') => {
    const other = side === 'from' ? 'to' : 'from'
    return connections.edges
      .filter(edge => edge[side] === node.key)
      .map(edge => ({
        key: edge[other],
        label: named.get(edge[other]) ?? '',
        deciding: edge.deciding,
        words: edge.words,
      }))
  }
  return {
    ...node,
    ...placeOf(node, book),
    decidedBy: neighbours('to'),
    decides: neighbours('from'),
    before: (book.procedures.get(node.id)?.dependsOn ?? []).flatMap(
      id => book.procedures.get(id)?.officialName.ja ?? [],
    ),
  }
}

function placeOf({ kind, id }: GraphNode, book: RuleBook): { readonly href: string; readonly when: string } {
  if (kind === 'question') return { href: `/admin/entries/question/${id}`, when: '' }
  if (kind === 'condition') {
    const when = book.derivedFacts.get(id)?.when
    return { href: `/admin/entries/derived-fact/${id}`, when: when ? conditionWords(when, book) : '' }
  }
  const when = book.procedures.get(id)?.requiredWhen
  return { href: `/admin/rules/${id}`, when: when ? conditionWords(when, book) : '' }
}
