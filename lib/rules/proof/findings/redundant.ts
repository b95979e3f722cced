import { partsOf } from '../../book'
import { conditionWords } from '../../condition-words'
import { factsOf } from '../../facts-in'
import { type Finding, inside, type Place, warning } from '../../finding'
import { placeOf } from '../../placed'
import type { Condition, Fact, Procedure, RuleSet } from '../../schema'
import { alsoNeeded } from '../../verdict-condition'
import type { ConditionDiagrams, Truths } from '../conditions'
import type { Node } from '../diagrams'
import { TRUE } from '../diagrams'
import type { Proof } from '../proof'
import { shown } from './shown'
import { appliesToNobody } from './verdicts'

/** Whether each part of a condition changes anything. */
export function* checkRedundantParts(proof: Proof): Generator<Finding> {
  for (const root of rootsOf(proof)) {
    const { owner, condition, place } = root
    yield* proof.once(owner, `redundant ${place.field}`, () =>
      new RootCheck(proof, root).partsOf(condition, place, same),
    )
  }
}

/** A condition, and what is already known wherever it counts. */
type Root = {
  /** All of what is known of it hangs on this alone. */
  readonly owner: object
  readonly condition: Condition
  readonly place: Place
  readonly per: Fact['per']
  readonly events: readonly string[]
  readonly among: readonly Condition[]
}

type Rebuild = (part: Condition) => Condition
const never: Condition = { op: 'not', of: { op: 'always' } }

function same(condition: Condition): Condition {
  return condition
}

function* rootsOf(proof: Proof): Generator<Root> {
  const { ruleSet } = proof.book
  yield* namedRoots(ruleSet)
  for (const procedure of ruleSet.procedures) {
    if (!appliesToNobody(proof, procedure)) yield* procedureRoots(procedure)
  }
}

function* namedRoots({ events, derivedFacts, questions, facts }: RuleSet): Generator<Root> {
  const everywhere = { events: events.map(({ id }) => id), among: [] }
  for (const owner of derivedFacts) {
    const { id, per, when } = owner
    yield { owner, condition: when, place: placeOf('derived-fact', id, 'when'), per, ...everywhere }
  }
  for (const owner of questions) {
    const { id, askWhen } = owner
    const per = facts.find(fact => fact.id === id)?.per ?? 'household'
    if (askWhen) yield { owner, condition: askWhen, place: placeOf('question', id, 'askWhen'), per, ...everywhere }
  }
}

function* procedureRoots(procedure: Procedure): Generator<Root> {
  const { id, per, events, requiredWhen, exceptions, deadlines, bring } = procedure
  const at = (field: string) => placeOf('procedure', id, field)
  const others = alsoNeeded(procedure)
  const required = [requiredWhen, ...others]
  yield { owner: procedure, condition: requiredWhen, place: at('requiredWhen'), per, events, among: others }
  for (const [index, { when }] of exceptions.entries())
    yield {
      owner: procedure,
      condition: when,
      place: at(`exceptions.${index}.when`),
      per,
      events,
      among: [requiredWhen],
    }
  for (const [index, { when }] of deadlines.entries())
    if (when)
      yield { owner: procedure, condition: when, place: at(`deadlines.${index}.when`), per, events, among: required }
  for (const [index, { when }] of bring.entries())
    if (when)
      yield { owner: procedure, condition: when, place: at(`bring.${index}.when`), per, events, among: required }
}

class RootCheck {
  private readonly among = new Map<ConditionDiagrams, Node>()

  constructor(
    private readonly proof: Proof,
    private readonly root: Root,
  ) {}

  *partsOf(condition: Condition, place: Place, rebuild: Rebuild): Generator<Finding> {
    switch (condition.op) {
      case 'all':
      case 'any':
        yield* this.listOf(condition, place, rebuild)
        break
      case 'not':
        yield* this.partsOf(condition.of, inside(place, 'of'), of => rebuild({ ...condition, of }))
        break
      case 'any-member':
      case 'every-member':
      case 'member-count':
        yield* this.partsOf(condition.where, inside(place, 'where'), where => rebuild({ ...condition, where }))
    }
  }

  /** Parts that only go together are not both needless: what was found needless stays away while the others are looked at. */
  private *listOf(list: List, place: Place, rebuild: Rebuild): Generator<Finding> {
    let needed = list.of
    for (const [index, part] of list.of.entries()) {
      const others = needed.filter(one => one !== part)
      const at = inside(place, 'of', index)
      if (others.length > 0 && this.asksSomething(part) && this.changesNothing(rebuild({ ...list, of: others }))) {
        needed = others
        yield this.findingOf({ list, part, place: at, rebuild })
      } else {
        yield* this.partsOf(part, at, of => rebuild({ ...list, of: list.of.map(one => (one === part ? of : one)) }))
      }
    }
  }

  /** Which event was chosen may be said wherever it makes a rule easier to read. */
  private asksSomething(part: Condition): boolean {
    const { book } = this.proof
    return factsOf(part).length > 0 || partsOf(part, book).some(inner => this.asksSomething(inner))
  }

  /** Also if every question were asked of everybody: what a gate says anyway may be said again. */
  private changesNothing(without: Condition): boolean {
    const { conditions, ungated } = this.proof
    return !this.differsIn(conditions, without) && !this.differsIn(ungated, without)
  }

  private differsIn(conditions: ConditionDiagrams, without: Condition): boolean {
    const { events, condition } = this.root
    const differing = (among: ConditionDiagrams) => {
      const differs = this.difference(among.of(condition), among.of(without))
      return this.ofHousehold(this.proof.diagrams.and(differs, this.amongIn(among)))
    }
    return !this.proof.isNobody(events, differing, conditions)
  }

  private difference(before: Truths, after: Truths): Node {
    const { diagrams } = this.proof
    return diagrams.or(diagrams.xor(before.yes, after.yes), diagrams.xor(before.no, after.no))
  }

  private amongIn(conditions: ConditionDiagrams): Node {
    const known = this.among.get(conditions)
    if (known !== undefined) return known
    const among = conditions.all(this.root.among.map(one => conditions.of(one))).yes
    this.among.set(conditions, among)
    return among
  }

  /** An alternative that is nothing even alone is dead; otherwise the others already say it. */
  private findingOf({ list, part, place, rebuild }: Needless): Finding {
    const { conditions, book } = this.proof
    const words = `「${conditionWords(part, book)}」`
    const isDead = list.op === 'any' && this.areSame(rebuild(part), rebuild(never))
    const { condition, events, among } = this.root
    const scope = { events: this.proof.eventsAsking([condition], events), conditions: [condition, ...among] }
    const holds = conditions.all([condition, ...among].map(one => conditions.of(one))).yes
    const witness = this.proof.witness(this.ofHousehold(holds), scope) ?? this.proof.witness(TRUE, scope)
    if (isDead) return shown(warning('dead-alternative', place, `${words}で当てはまる人はいません。`), witness)
    const why =
      list.op === 'all'
        ? 'は、ほかの条件からいつもそうなります。なくても結果は変わりません。'
        : 'に当てはまる人は、ほかの条件にも当てはまります。なくても結果は変わりません。'
    return shown(warning('redundant-part', place, words + why), witness)
  }

  private areSame(a: Condition, b: Condition): boolean {
    const { conditions, diagrams } = this.proof
    const differs = diagrams.xor(conditions.of(a).yes, conditions.of(b).yes)
    return this.proof.isImpossible(this.ofHousehold(differs), this.root.events)
  }

  private ofHousehold(node: Node): Node {
    return this.proof.ofHousehold(this.root, node)
  }
}

type List = Extract<Condition, { op: 'all' | 'any' }>
type Needless = {
  readonly list: List
  readonly part: Condition
  readonly place: Place
  readonly rebuild: Rebuild
}
