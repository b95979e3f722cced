import type { GraphFilter } from '@/lib/rule-graph/graph-view'
import { type Query, wordIn } from '../query'

export function filterIn(query: Query): GraphFilter {
  return { event: wordIn(query, 'event'), procedure: wordIn(query, 'procedure'), node: wordIn(query, 'node') }
}

export function queryOf({ event, procedure, node }: GraphFilter): string {
  return String(new URLSearchParams({ event, ...(procedure && { procedure }), ...(node && { node }) }))
}
