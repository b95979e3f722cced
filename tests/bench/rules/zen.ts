import { createRequire } from 'node:module'
import type { Tree, TruthsOf } from './trees'

const require = createRequire(new URL('../package.json', import.meta.url))

/** One node that computes every rule. */
export function zenExpressions(trees: readonly Tree[]): TruthsOf {
  const expressions = trees.map((tree, index) => ({ id: `e${index}`, key: `p${index}`, value: expression(tree) }))
  const decision = decisionOf('expressionNode', { expressions })
  return async input => {
    const { result } = await decision.evaluate(input)
    return trees.map((_, index) => Boolean(result[`p${index}`]))
  }
}

/** A row a rule, collecting the rows that hold. */
export function zenTable(trees: readonly Tree[]): TruthsOf {
  const rules = trees.map((tree, index) => ({ _id: `r${index}`, when: expression(tree), rule: String(index) }))
  const inputs = [{ id: 'when', name: 'when' }]
  const outputs = [{ id: 'rule', name: 'rule', field: 'rule' }]
  const decision = decisionOf('decisionTableNode', { hitPolicy: 'collect', inputs, outputs, rules })
  return async input => {
    const holds = new Array<boolean>(trees.length).fill(false)
    const { result } = await decision.evaluate(input)
    for (const { rule } of result) holds[Number(rule)] = true
    return holds
  }
}

function decisionOf(type: string, content: object) {
  const { ZenEngine } = require('@gorules/zen-engine')
  const position = { x: 0, y: 0 }
  return new ZenEngine().createDecision({
    contentType: 'application/vnd.gorules.decision',
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position },
      { id: 'rules', type, name: 'rules', position, content },
      { id: 'out', type: 'outputNode', name: 'out', position },
    ],
    edges: [
      { id: '1', sourceId: 'in', targetId: 'rules', type: 'edge' },
      { id: '2', sourceId: 'rules', targetId: 'out', type: 'edge' },
    ],
  })
}

function expression(tree: Tree): string {
  if ('all' in tree) return `(${tree.all.map(expression).join(' and ')})`
  if ('any' in tree) return `(${tree.any.map(expression).join(' or ')})`
  const [only, ...others] = tree.in
  return others.length === 0
    ? `(${tree.fact} == '${only}')`
    : `(${tree.fact} in [${tree.in.map(value => `'${value}'`).join(', ')}])`
}
