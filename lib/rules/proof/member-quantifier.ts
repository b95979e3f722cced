import { type Diagrams, FALSE, type Node, TRUE } from './diagrams'
import { PairTable } from './pair-table'
import { isHouseholdLevel, isMemberLevel, type Variables } from './variables'

/**
 * From what is said of one member to what is said of all: below what the household as a whole has answered, each remaining
 * function of one member's facts becomes a variable of its own, "so many members are like this".
 */
export class MemberQuantifier {
  private readonly known = new PairTable()

  constructor(
    private readonly diagrams: Diagrams,
    private readonly variables: Variables,
  ) {}

  /** At least so many members are as the node says; every household has one. */
  atLeast(count: number, node: Node): Node {
    if (count <= 0) return TRUE
    if (node === FALSE || (node === TRUE && count === 1)) return node
    if (node === TRUE || isMemberLevel(this.diagrams.levelOf(node))) return this.variable(node, count)
    const known = this.known.get(count, node)
    if (known >= 0) return known
    const result = this.below(node, count)
    this.known.set(count, node, result)
    return result
  }

  private below(node: Node, count: number): Node {
    const level = this.diagrams.levelOf(node)
    const children = this.diagrams.childrenOf(node).map(child => this.atLeast(count, child))
    if (isHouseholdLevel(level)) return this.diagrams.node(level, children)
    // A variable made now may belong above this one: put together anew.
    const [whenNot = FALSE, when = FALSE] = children
    const condition = this.diagrams.node(level, [FALSE, TRUE])
    return this.diagrams.or(
      this.diagrams.and(condition, when),
      this.diagrams.and(this.diagrams.not(condition), whenNot),
    )
  }

  private variable(predicate: Node, count: number): Node {
    return this.diagrams.node(this.variables.membersLevel(predicate, count), [FALSE, TRUE])
  }
}
