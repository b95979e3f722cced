import { createRequire } from 'node:module'
import type { Input, Tree, TruthsOf } from './trees'
import { zenExpressions, zenTable } from './zen'

const require = createRequire(new URL('../package.json', import.meta.url))

/** A rule engine somebody would reach for, in each of the forms its documentation offers; the fastest counts. */
export type Peer = {
  readonly name: string
  /** The package whose size is told. */
  readonly package: string
  readonly forms: Readonly<Record<string, (trees: readonly Tree[]) => TruthsOf>>
}

export const peers: readonly Peer[] = [
  {
    name: 'json-rules-engine',
    package: 'json-rules-engine',
    forms: { rules: jsonRules(false), 'rules, event first': jsonRules(true) },
  },
  {
    name: 'zen-engine native',
    package: '@gorules/zen-engine',
    forms: { expressions: zenExpressions, table: zenTable },
  },
  { name: 'json-logic-engine compiled', package: 'json-logic-engine', forms: { compiled: jsonLogic } },
]

/** `eventFirst`: the life event is given the priority that its documentation advises for what rules most out. */
function jsonRules(eventFirst: boolean): (trees: readonly Tree[]) => TruthsOf {
  return trees => {
    const { Engine } = require('json-rules-engine')
    const engine = new Engine()
    const priorityOf = (fact: string) => (eventFirst && fact === 'event' ? { priority: 10 } : {})
    const part = (tree: Tree): object => {
      if ('all' in tree) return { all: tree.all.map(part) }
      if ('any' in tree) return { any: tree.any.map(part) }
      const [only, ...others] = tree.in
      const comparison = others.length === 0 ? { operator: 'equal', value: only } : { operator: 'in', value: tree.in }
      return { fact: tree.fact, ...comparison, ...priorityOf(tree.fact) }
    }
    // Its outermost condition must be a group.
    for (const [index, tree] of trees.entries())
      engine.addRule({
        conditions: 'fact' in tree ? { all: [part(tree)] } : part(tree),
        event: { type: String(index) },
      })
    return async input => {
      const holds = new Array<boolean>(trees.length).fill(false)
      const { events } = await engine.run(input)
      for (const { type } of events) holds[Number(type)] = true
      return holds
    }
  }
}

function jsonLogic(trees: readonly Tree[]): TruthsOf {
  const { LogicEngine } = require('json-logic-engine')
  const rules: readonly ((input: Input) => boolean)[] = trees.map(tree => new LogicEngine().build(logic(tree)))
  return input => rules.map(rule => Boolean(rule(input)))
}

function logic(tree: Tree): object {
  if ('all' in tree) return { and: tree.all.map(logic) }
  if ('any' in tree) return { or: tree.any.map(logic) }
  const [only, ...others] = tree.in
  return others.length === 0 ? { '===': [{ var: tree.fact }, only] } : { in: [{ var: tree.fact }, tree.in] }
}
