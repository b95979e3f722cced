import type { Picture, PlacedEdge, PlacedNode } from '@/lib/rule-graph/layout'
import type { NodeKind } from '@/lib/rules/connections'

type GraphSvgProps = {
  readonly picture: Picture
  readonly lit: readonly string[] | null
  readonly chosen: string
  /** Null: nothing to press, as in a file. */
  readonly hrefOf: ((key: string) => string) | null
}

/** The picture itself, with every colour written out: the same in a page, on paper and in a file. */
export function GraphSvg({ picture: { width, height, nodes, edges }, lit, chosen, hrefOf }: GraphSvgProps) {
  const isLit = (key: string) => lit?.includes(key) ?? false
  const isLitEdge = ({ from, to }: PlacedEdge) => isLit(from) && isLit(to)
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fontFamily="'Noto Sans JP', sans-serif"
      fontSize={14}
    >
      <title>規則のつながり</title>
      {/* What is lit lies on top. */}
      {[...edges]
        .sort((a, b) => Number(isLitEdge(a)) - Number(isLitEdge(b)))
        .map(edge => (
          <Edge key={`${edge.from} ${edge.to}`} edge={edge} isLit={isLitEdge(edge)} />
        ))}
      {nodes.map(node => (
        <Node
          key={node.key}
          node={node}
          look={node.key === chosen ? 'chosen' : isLit(node.key) ? 'lit' : 'plain'}
          hrefOf={hrefOf}
        />
      ))}
    </svg>
  )
}

const dashes = { verdict: undefined, deadline: '3 4', bring: '9 5' } as const

function Edge({
  edge: { path, deciding, words, label },
  isLit,
}: {
  readonly edge: PlacedEdge
  readonly isLit: boolean
}) {
  return (
    <>
      <path
        d={path}
        fill="none"
        stroke={isLit ? '#0017c1' : '#b3b3b3'}
        strokeWidth={isLit ? 2.5 : 1.2}
        strokeDasharray={dashes[deciding]}
      >
        {words && <title>{words}</title>}
      </path>
      {label && (
        <text
          x={label.x}
          y={label.y + 4}
          textAnchor="middle"
          fontSize={12}
          fill="#1a1a1c"
          stroke="#ffffff"
          strokeWidth={4}
          paintOrder="stroke"
        >
          {label.text}
        </text>
      )}
    </>
  )
}

const looks = {
  plain: { fill: '#ffffff', stroke: '#949494', text: '#1a1a1c', width: 1.2 },
  lit: { fill: '#e8f1fe', stroke: '#0017c1', text: '#00118f', width: 2 },
  chosen: { fill: '#0017c1', stroke: '#000000', text: '#ffffff', width: 3 },
} as const

const kindNames: Readonly<Record<NodeKind, string>> = { question: '質問', condition: '条件', procedure: '手続き' }

type NodeProps = Pick<GraphSvgProps, 'hrefOf'> & { readonly node: PlacedNode; readonly look: keyof typeof looks }

function Node({ node, look, hrefOf }: NodeProps) {
  const { key, kind, label, x, y, width, height, lines } = node
  const { fill, stroke, text, width: line } = looks[look]
  const shape = (
    <>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx={kind === 'question' ? height / 2 : kind === 'condition' ? 4 : 8}
        fill={fill}
        stroke={stroke}
        strokeWidth={line}
      />
      {kind === 'procedure' && look !== 'chosen' && (
        <rect x={x} y={y + 4} width={4} height={height - 8} fill="#949494" />
      )}
      {lines.map((words, index) => (
        <text key={words} x={x + 12} y={y + 20 + index * 19} fill={text} fontWeight={look === 'plain' ? 400 : 700}>
          {words}
        </text>
      ))}
    </>
  )
  if (!hrefOf) return <g>{shape}</g>
  return (
    <a
      href={hrefOf(key)}
      data-node={key}
      aria-label={`${kindNames[kind]}：${label}`}
      aria-current={look === 'chosen' ? 'true' : undefined}
      className="rule-node"
    >
      {shape}
    </a>
  )
}
