import { graphlib, layout } from '@dagrejs/dagre'
import type { Connections, GraphEdge, GraphNode } from '@/lib/rules/connections'

/** Where everything stands, in CSS pixels from the upper left. */
export type Picture = {
  readonly width: number
  readonly height: number
  readonly nodes: readonly PlacedNode[]
  readonly edges: readonly PlacedEdge[]
}

export type PlacedNode = GraphNode & {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
}

/** `path`: an SVG path from left to right. */
export type PlacedEdge = GraphEdge & { readonly path: string }

const em = 14
const lineHeight = 19
const widest = 15
const padding = 12

/** Questions at the left, procedures at the right, as few crossings as the layout finds. */
export function placed({ nodes, edges }: Connections): Picture {
  const graph = new graphlib.Graph()
  graph.setGraph({
    rankdir: 'LR',
    ranksep: 90,
    nodesep: 12,
    edgesep: 6,
    marginx: 16,
    marginy: 16,
    ranker: 'longest-path',
  })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { key, label } of nodes) graph.setNode(key, sizeOf(label))
  for (const { from, to } of edges) graph.setEdge(from, to)
  layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: nodes.map(node => placedNode(node, graph.node(node.key))),
    edges: edges.map(edge => ({ ...edge, path: pathOf(graph.edge(edge.from, edge.to).points) })),
  }
}

function sizeOf(label: string) {
  const lines = linesOf(label)
  const longest = Math.max(...lines.map(emsOf))
  return { width: longest * em + 2 * padding, height: lines.length * lineHeight + 14 }
}

type Placed = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** dagre tells the middle of a node. */
function placedNode(node: GraphNode, { x, y, width, height }: Placed): PlacedNode {
  return { ...node, x: x - width / 2, y: y - height / 2, width, height, lines: linesOf(node.label) }
}

/** Broken where it is too long; nothing is cut off. */
function linesOf(label: string): readonly string[] {
  const lines: string[] = ['']
  for (const character of label) {
    const line = lines.at(-1) ?? ''
    if (emsOf(line + character) > widest) lines.push(character)
    else lines[lines.length - 1] = line + character
  }
  return lines
}

/** Latin letters are about half as wide as kana and kanji. */
function emsOf(text: string): number {
  return Array.from(text, character => ((character.codePointAt(0) ?? 0) < 0x2000 ? 0.56 : 1)).reduce(
    (sum, one) => sum + one,
    0,
  )
}

type Point = { readonly x: number; readonly y: number }

function pathOf(points: readonly Point[]): string {
  const [first, ...others] = points
  if (!first) return ''
  const curves = others.map((point, index) => {
    const before = points[index] ?? first
    const middle = round((before.x + point.x) / 2)
    return `C${middle} ${round(before.y)} ${middle} ${round(point.y)} ${round(point.x)} ${round(point.y)}`
  })
  return `M${round(first.x)} ${round(first.y)}${curves.join('')}`
}

function round(length: number): number {
  return Math.round(length * 10) / 10
}
