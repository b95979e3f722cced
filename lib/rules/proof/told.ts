import { factsOfDeadline, factsOfFee } from '../facts-in'
import type { Fact, Procedure } from '../schema'
import { inForce } from '../validity'
import { always, type Truths } from './conditions'
import { type Node, TRUE } from './diagrams'
import type { Proof } from './proof'

/** One thing somebody may be told: whether a procedure is required, has this deadline, needs this item, is about this person. */
type Statement = { readonly node: Node; readonly procedure: Procedure }

/** Everything that answers can change. */
export class Told {
  private readonly statements: readonly Statement[]
  private readonly days = new Set<string>()
  private readonly nodesAt = new Map<number, Set<Node>>()
  private readonly aloneAt = new Map<number, Set<Node>>()

  constructor(private readonly proof: Proof) {
    this.statements = proof.book.ruleSet.procedures.flatMap(procedure => [...this.statementsOf(procedure)])
    for (const { node } of this.statements) this.collect(node)
    this.indexAlone()
  }

  /** Whether the answer changes anything anybody is told. */
  dependsOn(fact: Fact): boolean {
    if (fact.kind === 'day') return this.days.has(fact.id) || this.dependsOnDay(fact.id)
    const level = this.proof.variables.findFactLevel(fact.id)
    if (level === undefined || !this.nodesAt.has(level)) return false
    return fact.per === 'member' ? this.changesAMember(level) : this.changesAHousehold(level)
  }

  /** Options that are told apart nowhere, in groups of two and more. */
  optionsAlike({ id, options }: Extract<Fact, { kind: 'choice' }>): readonly (readonly number[])[] {
    const nodes = [...(this.nodesAt.get(this.proof.variables.factLevel(id)) ?? [])]
    const children = nodes.map(node => this.proof.diagrams.childrenOf(node))
    const groups = new Map<string, number[]>()
    for (const option of options.keys()) {
      const key = children.map(of => of[option]).join()
      groups.set(key, [...(groups.get(key) ?? []), option])
    }
    return [...groups.values()].filter(group => group.length > 1)
  }

  private *statementsOf(procedure: Procedure): Generator<Statement> {
    const { conditions, diagrams } = this.proof
    const { yes, no } = this.proof.verdict(procedure)
    yield { node: yes, procedure }
    yield { node: no, procedure }
    const perhaps = diagrams.not(no)
    const whens = [...procedure.deadlines, ...procedure.bring].flatMap(({ when }) => (when ? [when] : []))
    for (const when of [...whens, ...(procedure.concerns ? [procedure.concerns] : [])]) {
      const truths = conditions.of(when)
      yield { node: diagrams.and(perhaps, truths.yes), procedure }
      yield { node: diagrams.and(perhaps, truths.no), procedure }
    }
    for (const valid of procedure.formsValid ?? [])
      yield { node: diagrams.and(perhaps, conditions.of(inForce(valid)).yes), procedure }
    for (const deadline of procedure.deadlines)
      yield* this.daysOf(procedure, factsOfDeadline(deadline), deadline.when ? conditions.of(deadline.when) : always)
    yield* this.daysOf(procedure, factsOfFee(procedure.fee), always)
  }

  /** A deadline moves with its day, and is unknown where that is not asked; so does the sum of a fee. */
  private *daysOf(procedure: Procedure, facts: readonly string[], holds: Truths): Generator<Statement> {
    const { conditions, diagrams } = this.proof
    for (const fact of facts) {
      const perhaps = diagrams.not(this.proof.verdict(procedure).no)
      const node = diagrams.all([perhaps, holds.yes, conditions.gateOf(fact).yes])
      if (this.proof.isImpossible(this.proof.ofHousehold(procedure, node), procedure.events)) continue
      this.days.add(fact)
      yield { node, procedure }
    }
  }

  /** Every node below, those of what is said of members included. */
  private collect(node: Node): void {
    if (node <= TRUE) return
    const level = this.proof.diagrams.levelOf(node)
    const known = this.nodesAt.get(level) ?? new Set()
    if (known.has(node)) return
    this.nodesAt.set(level, known.add(node))
    const variable = this.proof.variables.at(level)
    if (variable.kind === 'members') this.collect(variable.predicate)
    for (const child of this.proof.diagrams.childrenOf(node)) this.collect(child)
  }

  private dependsOnDay(fact: string): boolean {
    return [...this.nodesAt.keys()].some(level => {
      const variable = this.proof.variables.at(level)
      return variable.kind === 'clock' && [variable.clock.fact.id, variable.clock.reference?.id].includes(fact)
    })
  }

  private changesAHousehold(level: number): boolean {
    const { proof, statements } = this
    const { members } = proof.conditions
    const isNobody = (one: Node) => proof.search.isImpossible(members.atLeast(1, one))
    const alone = [...(this.aloneAt.get(level) ?? [])]
    return (
      alone.some(node => this.differs(level, node, isNobody)) ||
      statements.some(({ node, procedure }) =>
        this.differs(level, node, one => proof.isImpossible(members.atLeast(1, one), procedure.events)),
      )
    )
  }

  /** What is told where one event alone was chosen, by the levels it depends on. */
  private indexAlone(): void {
    const { diagrams } = this.proof
    for (const { node, procedure } of this.statements) {
      for (const event of procedure.events) {
        const alone = this.proof.only(event, node)
        for (const level of diagrams.supportOf(alone))
          this.aloneAt.set(level, (this.aloneAt.get(level) ?? new Set()).add(alone))
      }
    }
  }

  private changesAMember(level: number): boolean {
    const { conditions, search } = this.proof
    const nodes = [...(this.nodesAt.get(level) ?? [])]
    return nodes.some(node => this.differs(level, node, one => search.isImpossible(conditions.members.atLeast(1, one))))
  }

  /** Whether the function changes for somebody when the variable goes from one value to the next. */
  private differs(level: number, node: Node, isNobody: (difference: Node) => boolean): boolean {
    const { diagrams } = this.proof
    if (!diagrams.supportOf(node).includes(level)) return false
    const at = (value: number) => diagrams.restrict(node, one => (one === level ? value : undefined))
    for (let value = 1; value < this.arityOf(level); value++) {
      if (!isNobody(diagrams.xor(at(value - 1), at(value)))) return true
    }
    return false
  }

  private arityOf(level: number): number {
    const [node] = this.nodesAt.get(level) ?? []
    return node === undefined ? 0 : this.proof.diagrams.childrenOf(node).length
  }
}
