import { createRequire } from 'node:module'
import type { RuleBook } from '@/lib/rules/book'
import type { Situation } from '@/lib/rules/situation'
import { type Reading, type Tree, treesOf, unanswered } from './peers'

const require = createRequire(new URL('../package.json', import.meta.url))

export type Input = Readonly<Record<string, string>>

/** All verdicts of one resident: 0 not required, 1 undecided, 2 required. */
export type Engine = { readonly name: string; readonly verdicts: (input: Input) => Promise<number[]> | number[] }

export function inputOf(book: RuleBook, { events, answers }: Situation): Input {
  const given = book.ruleSet.facts.map(({ id }) => [id, String(answers.household[id] ?? unanswered)] as const)
  return Object.fromEntries([['event', events[0] ?? ''], ...given])
}

export function engines(book: RuleBook): readonly Engine[] {
  return [jsonRulesEngine(book), zenEngine(book), jsonLogicEngine(book)]
}

function both(must: readonly boolean[], may: readonly boolean[]): number[] {
  return must.map((yes, index) => Number(yes) + Number(may[index]))
}

function jsonRulesEngine(book: RuleBook): Engine {
  const { Engine: RulesEngine } = require('json-rules-engine')
  const engineFor = (reading: Reading) => {
    const engine = new RulesEngine()
    for (const [index, tree] of treesOf(book, reading).entries())
      engine.addRule({ conditions: rulesTree(tree), event: { type: String(index) } })
    return async (input: Input): Promise<boolean[]> => {
      const holds = new Array<boolean>(book.ruleSet.procedures.length).fill(false)
      const { events } = await engine.run(input)
      for (const { type } of events) holds[Number(type)] = true
      return holds
    }
  }
  const [must, may] = [engineFor('must'), engineFor('may')]
  return { name: 'json-rules-engine ×2', verdicts: async input => both(await must(input), await may(input)) }
}

/** Its outermost condition must be a group. */
function rulesTree(tree: Tree): object {
  return 'fact' in tree ? { all: [rulesPart(tree)] } : rulesPart(tree)
}

function rulesPart(tree: Tree): object {
  if ('fact' in tree) return { fact: tree.fact, operator: 'in', value: tree.in }
  return 'all' in tree ? { all: tree.all.map(rulesPart) } : { any: tree.any.map(rulesPart) }
}

function jsonLogicEngine(book: RuleBook): Engine {
  const { LogicEngine } = require('json-logic-engine')
  const build = (reading: Reading): ((input: Input) => boolean[]) => {
    const rules = treesOf(book, reading).map(tree => new LogicEngine().build(logicTree(tree)))
    return input => rules.map(rule => Boolean(rule(input)))
  }
  const [must, may] = [build('must'), build('may')]
  return { name: 'json-logic-engine compiled ×2', verdicts: input => both(must(input), may(input)) }
}

function logicTree(tree: Tree): object {
  if ('fact' in tree) return { in: [{ var: tree.fact }, tree.in] }
  return 'all' in tree ? { and: tree.all.map(logicTree) } : { or: tree.any.map(logicTree) }
}

function zenEngine(book: RuleBook): Engine {
  const { ZenEngine } = require('@gorules/zen-engine')
  const engine = new ZenEngine()
  const decide = (reading: Reading) => {
    const decision = engine.createDecision(zenGraph(treesOf(book, reading)))
    return async (input: Input): Promise<boolean[]> => {
      const { result } = await decision.evaluate(input)
      return book.ruleSet.procedures.map((_, index) => Boolean(result[`p${index}`]))
    }
  }
  const [must, may] = [decide('must'), decide('may')]
  return { name: 'zen-engine native ×2', verdicts: async input => both(await must(input), await may(input)) }
}

function zenGraph(trees: readonly Tree[]): object {
  const expressions = trees.map((tree, index) => ({ id: `e${index}`, key: `p${index}`, value: zenExpression(tree) }))
  return {
    contentType: 'application/vnd.gorules.decision',
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
      { id: 'rules', type: 'expressionNode', name: 'rules', position: { x: 0, y: 0 }, content: { expressions } },
      { id: 'out', type: 'outputNode', name: 'out', position: { x: 0, y: 0 } },
    ],
    edges: [
      { id: '1', sourceId: 'in', targetId: 'rules', type: 'edge' },
      { id: '2', sourceId: 'rules', targetId: 'out', type: 'edge' },
    ],
  }
}

function zenExpression(tree: Tree): string {
  if ('fact' in tree) return `($root['${tree.fact}'] in [${tree.in.map(value => `'${value}'`).join(', ')}])`
  const [parts, joint] = 'all' in tree ? [tree.all, ' and '] : [tree.any, ' or ']
  return `(${parts.map(zenExpression).join(joint)})`
}
