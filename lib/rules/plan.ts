import { entriesFor } from './by-events'
import { type Entry, type FactUse, op, type Plan, type Program, partsOfNode, stride } from './program'
import type { Slot } from './slots'

/** Everything: verdicts, deadlines, gates and named conditions. */
export function wholePlan(code: Int32Array): Plan {
  return planOf(code, [...nodesIn(code)])
}

export function nodesIn(code: Int32Array): Int32Array {
  return Int32Array.from({ length: code.length / stride }, (_, node) => node)
}

/** The same program for those who chose these events: about a tenth of it is run and searched. */
export function programFor(program: Program, events: readonly string[]): Program {
  const { code } = program
  const entries = entriesFor(program, events)
  const order = closure(entries.flatMap(nodesOfEntry), node => [...partsOfNode(code, node), ...asksOfNode(code, node)])
  const isIn = new Set(order)
  return {
    ...program,
    entries,
    plan: planOf(code, order),
    order: Int32Array.from(order),
    nodes: new Map([...program.nodes].filter(([, node]) => isIn.has(node))),
  }
}

function nodesOfEntry({ verdict, deadlines, bring, concerns, benefits }: Entry): readonly number[] {
  const days = deadlines.flatMap(({ when, asks }) => [when, ...asks])
  return [verdict, ...days, ...bring, ...(concerns === null ? [] : [concerns]), ...benefits]
}

/** The nodes that ask what a comparison looks at, and the gate of what is asked. */
function asksOfNode(code: Int32Array, node: number): readonly number[] {
  const [kind, , second = -1, third = -1, fourth = -1] = code.subarray(node * stride, (node + 1) * stride)
  if (kind === op.household || kind === op.member) return [third, fourth].filter(ask => ask >= 0)
  return kind === op.ask && second >= 0 ? [second] : []
}

/** What the verdicts of some life events need, the facts too, and in pairs the procedures and the nodes of their verdicts. */
export type VerdictPlan = {
  readonly plan: Plan
  readonly facts: readonly FactUse[]
  readonly household: Int32Array
  readonly perMember: Int32Array
}

export function verdictPlan(program: Program, events: readonly string[]): VerdictPlan {
  const entries = entriesFor(program, events)
  const pairs = (isPerMember: boolean) =>
    Int32Array.from(entries.flatMap(one => (one.isPerMember === isPerMember ? [one.index, one.verdict] : [])))
  const verdicts = entries.map(({ verdict }) => verdict)
  const nodes = withParts(program.code, verdicts)
  return {
    plan: planOf(program.code, nodes),
    facts: factsOfNodes(program, nodes),
    household: pairs(false),
    perMember: pairs(true),
  }
}

function factsOfNodes({ code, facts }: Program, nodes: readonly number[]): readonly FactUse[] {
  const asks = nodes.flatMap(node => asksOfNode(code, node))
  return [...new Set(asks)].flatMap(ask => facts[code[ask * stride + 1] ?? -1] ?? [])
}

/** One condition by itself: what has to be run, and what of the state that looks at. */
export type Cone = { readonly plan: Plan; readonly slots: readonly ConeSlot[] }

/** With the places of its facts in the program. */
export type ConeSlot = Pick<Slot, 'at' | 'isOfMember'> & { readonly facts: readonly number[] }

export function coneOf(program: Program, node: number): Cone {
  const nodes = withParts(program.code, [node])
  const slots = nodes.flatMap(one => {
    const [kind, at = 0] = program.code.subarray(one * stride, one * stride + 2)
    return kind === op.household || kind === op.member ? (program.slots.get(at) ?? []) : []
  })
  return { plan: planOf(program.code, nodes), slots: [...new Set(slots)].map(slot => coneSlot(slot, program)) }
}

function coneSlot({ at, isOfMember, facts }: Slot, { factAt }: Program): ConeSlot {
  return { at, isOfMember, facts: facts.flatMap(fact => factAt.get(fact) ?? []) }
}

/** How many numbers a node takes in a plan, itself included. */
const lengths: Readonly<Record<number, number>> = {
  [op.household]: 3,
  [op.member]: 3,
  [op.all]: 3,
  [op.any]: 3,
  [op.not]: 2,
  [op.anyMember]: 2,
  [op.everyMember]: 2,
  [op.memberCount]: 4,
  [op.constant]: 2,
}

/** `nodes`: parts before the whole. */
function planOf(code: Int32Array, nodes: readonly number[]): Plan {
  const plan: number[] = []
  for (const [key, run] of [...runsOf(code, nodes)].sort(([a], [b]) => a - b)) {
    const kind = key % kinds
    const length = lengths[kind]
    if (length === undefined) continue
    plan.push(kind, plan.length + 2 + run.length * length)
    for (const node of run) plan.push(node, ...code.subarray(node * stride + 1, node * stride + length))
  }
  return Int32Array.from(plan)
}

/** Like nodes of the same depth, by a number that grows with both. */
function runsOf(code: Int32Array, nodes: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const depths = new Map<number, number>()
  const runs = new Map<number, number[]>()
  for (const node of nodes) {
    const depth = 1 + Math.max(-1, ...partsOfNode(code, node).map(part => depths.get(part) ?? 0))
    depths.set(node, depth)
    const key = depth * kinds + (code[node * stride] as number)
    const run = runs.get(key)
    if (run) run.push(node)
    else runs.set(key, [node])
  }
  return runs
}

const kinds = 16

/** The nodes and all they consist of, parts before the whole. */
function withParts(code: Int32Array, nodes: readonly number[]): readonly number[] {
  return closure(nodes, node => partsOfNode(code, node))
}

function closure(nodes: readonly number[], next: (node: number) => readonly number[]): readonly number[] {
  const found = new Set<number>()
  const waiting = [...nodes]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (found.has(node)) continue
    found.add(node)
    waiting.push(...next(node))
  }
  return [...found].sort((a, b) => a - b)
}
