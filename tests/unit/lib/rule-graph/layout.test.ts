import { expect, test } from 'vitest'
import { placed } from '@/lib/rule-graph/layout'
import type { Connections } from '@/lib/rules/connections'

const drawn: Connections = {
  nodes: [
    { key: 'question:a', kind: 'question', id: 'a', label: '犬を飼っているか' },
    { key: 'condition:b', kind: 'condition', id: 'b', label: '犬を飼っている' },
    { key: 'procedure:c', kind: 'procedure', id: 'c', label: '犬の登録事項の変更の届け出をする長い名前の手続き' },
    { key: 'procedure:d', kind: 'procedure', id: 'd', label: 'べつの手続き' },
  ],
  edges: [
    { from: 'question:a', to: 'condition:b', deciding: 'verdict', words: '「犬を飼っているか」が「はい」' },
    { from: 'condition:b', to: 'procedure:c', deciding: 'verdict', words: '' },
    { from: 'question:a', to: 'procedure:d', deciding: 'deadline', words: '' },
  ],
}

test('questions stand left of conditions, procedures at the right, nothing on anything else', () => {
  const { nodes, edges, width, height } = placed(drawn)
  const at = new Map(nodes.map(node => [node.id, node]))
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(id => at.get(id))
  if (!a || !b || !c || !d) throw new Error('a node is missing')
  expect(a.x + a.width).toBeLessThan(b.x)
  expect(b.x + b.width).toBeLessThan(c.x)
  expect(b.x + b.width).toBeLessThan(d.x)
  expect(c.lines.join('')).toBe('犬の登録事項の変更の届け出をする長い名前の手続き')
  expect(c.lines.length).toBe(2)
  for (const node of nodes) {
    expect(node.x).toBeGreaterThanOrEqual(0)
    expect(node.x + node.width).toBeLessThanOrEqual(width)
    expect(node.y + node.height).toBeLessThanOrEqual(height)
  }
  expect(edges[0]?.label?.text).toBe('「はい」')
  expect(edges.every(({ path }) => path.startsWith('M'))).toBe(true)
})
