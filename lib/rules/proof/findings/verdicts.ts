import { conditionWords } from '../../condition-words'
import { factsIn } from '../../facts-in'
import { error, type Finding, inside, warning } from '../../finding'
import { placeOf } from '../../placed'
import type { Procedure } from '../../schema'
import { alsoNeeded, partsOfVerdict, verdictCondition } from '../../verdict-condition'
import { conflictIn } from '../conflict'
import { TRUE } from '../diagrams'
import type { Proof } from '../proof'
import { shown } from './shown'

/** Whether each procedure is required of somebody, of somebody in each of its events, and not simply of everybody. */
export function* checkVerdicts(proof: Proof): Generator<Finding> {
  for (const procedure of proof.book.ruleSet.procedures)
    yield* proof.once(procedure, 'verdict', () => checkVerdict(proof, procedure))
}

function* checkVerdict(proof: Proof, procedure: Procedure): Generator<Finding> {
  if (appliesToNobody(proof, procedure)) {
    yield neverApplies(proof, procedure)
  } else {
    yield* checkEvents(proof, procedure)
    yield* checkDecided(proof, procedure)
    yield* checkExceptions(proof, procedure)
  }
}

export function appliesToNobody(proof: Proof, procedure: Procedure): boolean {
  return proof.isImpossible(proof.ofHousehold(procedure, proof.verdict(procedure).yes), procedure.events)
}

function neverApplies(proof: Proof, procedure: Procedure): Finding {
  const { requiredWhen, events, per } = procedure
  const others = alsoNeeded(procedure)
  const { parts, almost } = conflictIn(proof, [requiredWhen, ...others, { op: 'event', in: events }], per)
  const words = parts.map(part => `「${conditionWords(part, proof.book)}」`)
  const why = words.length === 1 ? 'が成り立つことはない' : 'が同時に成り立つことはない'
  const finding = error(
    'never-applies',
    placeOf('procedure', procedure.id, 'requiredWhen'),
    `だれにも必要になりません。${words.join('と')}${why}ためです。`,
  )
  const scope = { events, conditions: [verdictCondition(procedure)] }
  return shown(finding, proof.witness(almost, scope) ?? proof.witness(TRUE, scope))
}

function* checkEvents(proof: Proof, procedure: Procedure): Generator<Finding> {
  for (const [index, event] of procedure.events.entries()) {
    const place = inside(placeOf('procedure', procedure.id), 'events', index)
    const title = proof.book.events.get(event)?.title.ja ?? event
    if (addsNothing(proof, procedure, event)) {
      const message = `「${title}」を選んだことで必要になる人はいません。このライフイベントを外すか、条件を直してください。`
      yield shown(error('never-applies', place, message), elsewhere(proof, procedure, event))
    } else if (saysSomething(proof, procedure) && appliesToAll(proof, procedure, event)) {
      const message = `「${title}」を選んだ人すべてに必要になります。質問の答えでは変わりません。`
      const scope = { events: [event], conditions: [verdictCondition(procedure)] }
      yield shown(warning('always-applies', place, message), proof.witness(TRUE, scope))
    }
  }
}

/** Nobody needs it who would not need it without this event. */
function addsNothing(proof: Proof, procedure: Procedure, event: string): boolean {
  const { diagrams, variables } = proof
  const required = proof.ofHousehold(procedure, proof.verdict(procedure).yes)
  if (!proof.dependsOnEvents(required) || !proof.search.isImpossible(proof.only(event, required))) return false
  const level = variables.eventLevel(event)
  const chosen = (value: number) => diagrams.restrict(required, one => (one === level ? value : undefined))
  const without = proof.during(
    procedure.events.filter(one => one !== event),
    chosen(0),
  )
  return proof.search.isImpossible(diagrams.and(chosen(1), diagrams.not(without)))
}

/** Answers with which another event requires it, and this one does not. */
function elsewhere(proof: Proof, procedure: Procedure, event: string) {
  const required = proof.ofHousehold(procedure, proof.verdict(procedure).yes)
  const witness = proof.witness(required, { events: procedure.events, conditions: [verdictCondition(procedure)] })
  return witness && { ...witness, events: [event] }
}

/** Who wrote 「いつも」 or only an event needs not be told. */
function saysSomething({ book }: Proof, procedure: Procedure): boolean {
  return factsIn([verdictCondition(procedure)], book).size > 0
}

function appliesToAll(proof: Proof, procedure: Procedure, event: string): boolean {
  const required = proof.ofHousehold(procedure, proof.verdict(procedure).yes)
  return proof.search.isImpossible(proof.diagrams.not(proof.only(event, required)))
}

/** A day that is counted from, but not asked, leaves open what no answer will ever close. */
function* checkDecided(proof: Proof, procedure: Procedure): Generator<Finding> {
  const { diagrams } = proof
  const { yes, no } = proof.verdict(procedure)
  const open = proof.ofHousehold(procedure, diagrams.not(diagrams.or(yes, no)))
  const witness = proof.witness(open, { events: procedure.events, conditions: [verdictCondition(procedure)] })
  const place = placeOf('procedure', procedure.id, 'requiredWhen')
  const message = 'すべての質問に答えても、必要かどうかが決まらない人がいます。数える元の日をたずねていないためです。'
  if (witness) yield { ...error('undecidable', place, message), witness }
}

function* checkExceptions(proof: Proof, procedure: Procedure): Generator<Finding> {
  const { conditions } = proof
  const { exceptions, events } = procedure
  const requiredWhen = conditions.of(procedure.requiredWhen)
  const scope = { events, conditions: partsOfVerdict(procedure) }
  for (const [index, { when }] of exceptions.entries()) {
    const place = placeOf('procedure', procedure.id, `exceptions.${index}.when`)
    const excepted = conditions.all([requiredWhen, conditions.of(when)])
    if (proof.isImpossible(proof.ofHousehold(procedure, excepted.yes), events)) {
      const required = proof.ofHousehold(procedure, requiredWhen.yes)
      yield shown(error('never-true', place, 'この例外に当てはまる人はいません。'), proof.witness(required, scope))
    }
    for (const [before, other] of exceptions.slice(0, index).entries()) {
      const both = proof.ofHousehold(procedure, conditions.all([excepted, conditions.of(other.when)]).yes)
      const witness = proof.witness(both, scope)
      const message = `例外${before + 1}と例外${index + 1}の両方に当てはまる人がいます。理由がどちらなのか決まりません。`
      if (witness) yield { ...error('exceptions-overlap', place, message), witness }
    }
  }
}
