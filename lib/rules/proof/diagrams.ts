/**
 * Multi-valued decision diagrams, reduced and shared: equal functions are the same node, so that equality costs nothing. A
 * node tests the variable of its level and goes on in the child of the variable's value; levels only grow on the way down.
 */
export type Node = number

export const FALSE: Node = 0
export const TRUE: Node = 1

type Operation = 'and' | 'or'

export class Diagrams {
  private readonly levels: number[] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  private readonly edges: (readonly Node[])[] = [[], []]
  private readonly unique = new Map<number, Map<number | string, Node>>()
  private readonly negated = new Map<Node, Node>()
  private readonly results = { and: new Map<number, Node>(), or: new Map<number, Node>() }
  private readonly supports = new Map<Node, readonly number[]>()

  levelOf(node: Node): number {
    return this.levels[node] as number
  }

  childrenOf(node: Node): readonly Node[] {
    return this.edges[node] as readonly Node[]
  }

  /** The function that goes on in the child of the variable's value. */
  node(level: number, children: readonly Node[]): Node {
    const [first = FALSE] = children
    if (children.every(child => child === first)) return first
    const nodes = this.unique.get(level) ?? new Map<number | string, Node>()
    const key = keyOf(children)
    const known = nodes.get(key)
    if (known !== undefined) return known
    const node = this.levels.push(level) - 1
    this.edges.push(children)
    this.unique.set(level, nodes.set(key, node))
    return node
  }

  and(a: Node, b: Node): Node {
    return this.apply('and', a, b)
  }

  or(a: Node, b: Node): Node {
    return this.apply('or', a, b)
  }

  /** Where the two differ. */
  xor(a: Node, b: Node): Node {
    if (a === b) return FALSE
    return this.or(this.and(a, this.not(b)), this.and(this.not(a), b))
  }

  not(node: Node): Node {
    if (node <= TRUE) return 1 - node
    const known = this.negated.get(node)
    if (known !== undefined) return known
    const children = this.childrenOf(node).map(child => this.not(child))
    const result = this.node(this.levelOf(node), children)
    this.negated.set(node, result)
    this.negated.set(result, node)
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

  private apply(operation: Operation, a: Node, b: Node): Node {
    const settled = settle(operation, a, b)
    if (settled !== null) return settled
    const results = this.results[operation]
    const key = a < b ? pair(a, b) : pair(b, a)
    const known = results.get(key)
    if (known !== undefined) return known
    const result = this.applyToChildren(operation, a, b)
    results.set(key, result)
    return result
  }

  private applyToChildren(operation: Operation, a: Node, b: Node): Node {
    const [levelA, levelB] = [this.levelOf(a), this.levelOf(b)]
    const level = Math.min(levelA, levelB)
    const [ofA, ofB] = [this.childrenOf(a), this.childrenOf(b)]
    const { length } = levelA === level ? ofA : ofB
    const children: Node[] = []
    for (let value = 0; value < length; value++) {
      const childA = levelA === level ? (ofA[value] as Node) : a
      const childB = levelB === level ? (ofB[value] as Node) : b
      children.push(this.apply(operation, childA, childB))
    }
    return this.node(level, children)
  }
}

/** Most variables have two values. */
function keyOf(children: readonly Node[]): number | string {
  const [first = FALSE, second = FALSE] = children
  return children.length === 2 ? pair(first, second) : children.join()
}

/** One number of two, exact below 2^26 nodes. */
function pair(a: Node, b: Node): number {
  return a * 2 ** 26 + b
}

/** What needs no look inside: null when it does. */
function settle(operation: Operation, a: Node, b: Node): Node | null {
  if (a === b) return a
  const [stop, ignored] = operation === 'and' ? [FALSE, TRUE] : [TRUE, FALSE]
  if (a === stop || b === stop) return stop
  if (a === ignored) return b
  return b === ignored ? a : null
}
