import { hashOf, PairTable } from './pair-table'

/**
 * Multi-valued decision diagrams, reduced and shared: equal functions are the same node, so that equality costs nothing. A
 * node tests the variable of its level and goes on in the child of the variable's value; levels only grow on the way down.
 */
export type Node = number

export const FALSE: Node = 0
export const TRUE: Node = 1

export class Diagrams {
  private readonly levels: number[] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  private readonly edges: (readonly Node[])[] = [[], []]
  /** Every node at the slot its level and children lead to. */
  private slots = new Int32Array(1 << 15)
  private readonly negated: Node[] = [TRUE, FALSE]
  private readonly conjunctions = new PairTable()
  private readonly disjunctions = new PairTable()
  private readonly supports = new Map<Node, readonly number[]>()

  levelOf(node: Node): number {
    return this.levels[node] as number
  }

  childrenOf(node: Node): readonly Node[] {
    return this.edges[node] as readonly Node[]
  }

  /** The function that goes on in the child of the variable's value. */
  node(level: number, children: readonly Node[]): Node {
    if (areSame(children)) return children[0] ?? FALSE
    let slot = this.startOf(level, children)
    for (let found = this.slots[slot] as number; found !== 0; found = this.slots[slot] as number) {
      if (this.levels[found] === level && areEqual(this.edges[found] as readonly Node[], children)) return found
      slot = (slot + 1) & (this.slots.length - 1)
    }
    const node = this.levels.push(level) - 1
    this.edges.push(children)
    this.slots[slot] = node
    if (2 * node > this.slots.length) this.growSlots()
    return node
  }

  and(a: Node, b: Node): Node {
    if (a === b || b === TRUE) return a
    if (a === TRUE) return b
    if (a === FALSE || b === FALSE) return FALSE
    return a < b ? this.applied(this.conjunctions, a, b) : this.applied(this.conjunctions, b, a)
  }

  or(a: Node, b: Node): Node {
    if (a === b || b === FALSE) return a
    if (a === FALSE) return b
    if (a === TRUE || b === TRUE) return TRUE
    return a < b ? this.applied(this.disjunctions, a, b) : this.applied(this.disjunctions, b, a)
  }

  /** Where the two differ. */
  xor(a: Node, b: Node): Node {
    if (a === b) return FALSE
    return this.or(this.and(a, this.not(b)), this.and(this.not(a), b))
  }

  not(node: Node): Node {
    const known = this.negated[node]
    if (known !== undefined) return known
    const children = this.childrenOf(node)
    const negated = new Array<Node>(children.length)
    for (let value = 0; value < children.length; value++) negated[value] = this.not(children[value] as Node)
    const result = this.node(this.levelOf(node), negated)
    this.negated[node] = result
    this.negated[result] = node
    return result
  }

  all(nodes: Iterable<Node>): Node {
    let result = TRUE
    for (const node of nodes) result = this.and(result, node)
    return result
  }

  any(nodes: Iterable<Node>): Node {
    let result = FALSE
    for (const node of nodes) result = this.or(result, node)
    return result
  }

  /** The function once some variables have their value; undefined leaves one open. */
  restrict(root: Node, choose: (level: number) => number | undefined): Node {
    const made = new Map<Node, Node>()
    const visit = (node: Node): Node => {
      if (node <= TRUE) return node
      const known = made.get(node)
      if (known !== undefined) return known
      const value = choose(this.levelOf(node))
      const children = this.childrenOf(node)
      const result =
        value === undefined ? this.node(this.levelOf(node), children.map(visit)) : visit(children[value] as Node)
      made.set(node, result)
      return result
    }
    return visit(root)
  }

  /** The levels the function depends on, in order. */
  supportOf(root: Node): readonly number[] {
    const known = this.supports.get(root)
    if (known) return known
    const seen = new Set<Node>()
    const levels = new Set<number>()
    const visit = (node: Node): void => {
      if (node <= TRUE || seen.has(node)) return
      seen.add(node)
      levels.add(this.levelOf(node))
      for (const child of this.childrenOf(node)) visit(child)
    }
    visit(root)
    const support = [...levels].sort((a, b) => a - b)
    this.supports.set(root, support)
    return support
  }

  /** How many nodes have been made: what the analysis costs in memory. */
  get size(): number {
    return this.levels.length
  }

  private applied(results: PairTable, a: Node, b: Node): Node {
    const known = results.get(a, b)
    if (known >= 0) return known
    const result = this.applyToChildren(results === this.conjunctions, a, b)
    results.set(a, b, result)
    return result
  }

  private applyToChildren(isAnd: boolean, a: Node, b: Node): Node {
    const levelA = this.levelOf(a)
    const levelB = this.levelOf(b)
    const level = levelA < levelB ? levelA : levelB
    const ofA = this.childrenOf(a)
    const ofB = this.childrenOf(b)
    const { length } = levelA === level ? ofA : ofB
    const children = new Array<Node>(length)
    for (let value = 0; value < length; value++) {
      const childA = levelA === level ? (ofA[value] as Node) : a
      const childB = levelB === level ? (ofB[value] as Node) : b
      children[value] = isAnd ? this.and(childA, childB) : this.or(childA, childB)
    }
    return this.node(level, children)
  }

  private startOf(level: number, children: readonly Node[]): number {
    let hash = level
    for (let value = 0; value < children.length; value++) hash = hashOf(hash, children[value] as Node)
    return hash & (this.slots.length - 1)
  }

  private growSlots(): void {
    this.slots = new Int32Array(2 * this.slots.length)
    for (let node = TRUE + 1; node < this.levels.length; node++) {
      let slot = this.startOf(this.levels[node] as number, this.edges[node] as readonly Node[])
      while (this.slots[slot] !== 0) slot = (slot + 1) & (this.slots.length - 1)
      this.slots[slot] = node
    }
  }
}

function areSame(children: readonly Node[]): boolean {
  for (let value = 1; value < children.length; value++) if (children[value] !== children[0]) return false
  return true
}

function areEqual(some: readonly Node[], others: readonly Node[]): boolean {
  for (let value = 0; value < others.length; value++) if (some[value] !== others[value]) return false
  return true
}
