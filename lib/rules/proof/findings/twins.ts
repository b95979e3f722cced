import { factsIn } from '../../facts-in'
import { type Finding, warning } from '../../finding'
import { placeOf } from '../../placed'
import type { Procedure } from '../../schema'
import { verdictCondition } from '../../verdict-condition'
import type { Node } from '../diagrams'
import type { Proof } from '../proof'
import { shown } from './shown'
import { appliesToNobody } from './verdicts'

/**
 * Procedures required of exactly the same people, and of two that use one form, the one whose people all need the other
 * as well: versions of one thing are meant for different people.
 */
export function* checkTwins(proof: Proof): Generator<Finding> {
  const procedures = proof.book.ruleSet.procedures.filter(procedure => isJudged(proof, procedure))
  const told = new Set<Procedure>()
  const alike = groupsOf(procedures, procedure => likenessOf(proof, procedure))
  for (const procedure of procedures) {
    const candidates = alike.get(likenessOf(proof, procedure)) ?? []
    const twins = candidates.filter(other => isTwin(proof, procedure, other))
    if (twins.length > 1 && !told.has(procedure)) yield identical(proof, twins)
    for (const twin of twins) told.add(twin)
    const versions = procedures.filter(other => !twins.includes(other) && sharesForm(procedure, other))
    for (const other of versions) if (implies(proof, procedure, other)) yield subsumed(proof, procedure, other)
  }
}

/** Those that everybody or nobody needs are alike without being twins. */
function isJudged(proof: Proof, procedure: Procedure): boolean {
  const asksSomething = factsIn([verdictCondition(procedure)], proof.book).size > 0
  return asksSomething && !appliesToNobody(proof, procedure)
}

function isTwin(proof: Proof, one: Procedure, other: Procedure): boolean {
  return one === other || (implies(proof, one, other) && implies(proof, other, one))
}

/** Two that look at different things have no reason to be one, even if nobody can tell them apart. */
function likenessOf(proof: Proof, procedure: Procedure): string {
  const support = proof.diagrams.supportOf(proof.verdict(procedure).yes)
  return [procedure.per, procedure.events.toSorted().join(), support.join()].join(' ')
}

function groupsOf<T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of list) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}

function sharesForm(one: Procedure, other: Procedure): boolean {
  return one !== other && one.per === other.per && one.forms.some(form => other.forms.includes(form))
}

/** Whoever needs the one needs the other, in the events both have. */
function implies(proof: Proof, one: Procedure, other: Procedure): boolean {
  const events = one.events.filter(event => other.events.includes(event))
  return events.length > 0 && proof.isImpossible(proof.ofHousehold(one, onlyTheFirst(proof, one, other)), events)
}

function onlyTheFirst(proof: Proof, one: Procedure, other: Procedure): Node {
  const { diagrams } = proof
  return diagrams.and(proof.verdict(one).yes, diagrams.not(proof.verdict(other).yes))
}

function identical(proof: Proof, twins: readonly Procedure[]): Finding {
  const [first] = twins as readonly [Procedure]
  const message = `${names(twins)}は、必要になる人がまったく同じです。`
  const finding = warning('identical-conditions', placeOf('procedure', first.id, 'requiredWhen'), message)
  return shown(finding, witnessOf(proof, first, twins))
}

function subsumed(proof: Proof, one: Procedure, other: Procedure): Finding {
  const message = `同じ様式を使う${names([one, other])}が、どちらも必要になる人がいます。前者が必要な人には、いつも後者も必要です。`
  const finding = warning('subsumed-condition', placeOf('procedure', one.id, 'requiredWhen'), message)
  return shown(finding, witnessOf(proof, one, [one, other]))
}

function names(procedures: readonly Procedure[]): string {
  return procedures.map(({ officialName }) => `「${officialName.ja}」`).join('と')
}

function witnessOf(proof: Proof, one: Procedure, procedures: readonly Procedure[]) {
  const scope = { events: one.events, conditions: procedures.map(verdictCondition) }
  return proof.witness(proof.ofHousehold(one, proof.verdict(one).yes), scope)
}
