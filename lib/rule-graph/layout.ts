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

/** `path`: an SVG path from left to right. `label` stands on the line where the picture is small enough to read. */
export type PlacedEdge = GraphEdge & {
  readonly path: string
  readonly label: { readonly text: string; readonly x: number; readonly y: number } | null
}

const em = 14
const lineHeight = 19
const widest = 15
const padding = 12

/** Questions at the left, procedures at the right, as few crossings as the layout finds. */
export function placed({ nodes, edges }: Connections): Picture {
  const isSmall = edges.length <= mostLabels
  const graph = new graphlib.Graph()
  graph.setGraph({
    rankdir: 'LR',
    ranksep: 90,
    nodesep: 12,
    edgesep: 6,
    marginx: 16,
    marginy: 16,
  })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { key, label } of nodes) graph.setNode(key, sizeOf(label))
  for (const edge of edges) graph.setEdge(edge.from, edge.to, isSmall ? labelBox(edge) : {})
  holdColumns(graph, nodes)
  layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: nodes.map(node => placedNode(node, graph.node(node.key))),
    edges: edges.map(edge => placedEdge(edge, graph.edge(edge.from, edge.to), isSmall)),
  }
}

/** With more lines than this, words on them only hide each other: they are told beside the picture. */
const mostLabels = 40
const longestLabel = 14

function shortWords({ words }: GraphEdge): string {
  const said = words.replace(/^「[^」]*」が/, '')
  return said.length > longestLabel ? `${said.slice(0, longestLabel)}…` : said
}

function labelBox(edge: GraphEdge) {
  const text = shortWords(edge)
  return text === '' ? {} : { width: emsOf(text) * smallEm + 8, height: lineHeight, labelpos: 'c' }
}

const smallEm = 12

type LaidEdge = { readonly points: readonly Point[]; readonly x?: number; readonly y?: number }

function placedEdge(edge: GraphEdge, { points, x, y }: LaidEdge, isSmall: boolean): PlacedEdge {
  const text = isSmall ? shortWords(edge) : ''
  const label = text !== '' && x !== undefined && y !== undefined ? { text, x: round(x), y: round(y) } : null
  return { ...edge, path: pathOf(points), label }
}

/** Unseen ends keep all questions in the first column and all procedures in the last. */
function holdColumns(graph: graphlib.Graph, nodes: readonly GraphNode[]): void {
  for (const end of ['start', 'end']) graph.setNode(end, { width: 0, height: 0 })
  for (const { key, kind } of nodes) {
    if (kind === 'question') graph.setEdge('start', key, { weight: 100 })
    if (kind === 'procedure') graph.setEdge(key, 'end', { weight: 100 })
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

const words = new Intl.Segmenter('ja', { granularity: 'word' })
const staysBehind = /^[、。・）」』]/

/** Broken between words where it is too long; nothing is cut off. */
function linesOf(label: string): readonly string[] {
  const lines: string[] = ['']
  for (const { segment } of words.segment(label)) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && emsOf(line + segment) > widest && !staysBehind.test(segment)) lines.push(segment)
    else lines[lines.length - 1] = line + segment
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
