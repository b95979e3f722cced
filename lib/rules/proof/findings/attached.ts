import { error, type Finding, type Place, warning } from '../../finding'
import { placeOf } from '../../placed'
import type { Condition, DerivedFact, Fact, Procedure, Question } from '../../schema'
import { verdictCondition } from '../../verdict-condition'
import type { Truths } from '../conditions'
import { TRUE } from '../diagrams'
import type { Proof } from '../proof'
import { shown } from './shown'
import { appliesToNobody } from './verdicts'

/** Whether what hangs on a procedure, a question or a name ever holds, and is not simply always so. */
export function* checkAttached(proof: Proof): Generator<Finding> {
  const { book } = proof
  for (const named of book.ruleSet.derivedFacts) yield* proof.once(named, 'attached', () => checkName(proof, named))
  for (const question of book.ruleSet.questions)
    yield* proof.once(question, 'attached', () => checkGate(proof, question))
  for (const procedure of book.ruleSet.procedures) {
    if (!appliesToNobody(proof, procedure))
      yield* proof.once(procedure, 'attached', () => checkProcedure(proof, procedure))
  }
}

function* checkName(proof: Proof, { id, per, when }: DerivedFact): Generator<Finding> {
  yield* checkAlone(proof, { condition: when, per, place: placeOf('derived-fact', id, 'when') }, nameWords)
}

function* checkGate(proof: Proof, { id, askWhen }: Question): Generator<Finding> {
  const per = proof.book.facts.get(id)?.per ?? 'household'
  if (askWhen)
    yield* checkAlone(proof, { condition: askWhen, per, place: placeOf('question', id, 'askWhen') }, gateWords)
}

type Words = { readonly never: string; readonly always: string }
type Attached = { readonly condition: Condition; readonly per: Fact['per']; readonly place: Place }

const nameWords: Words = {
  never: 'この条件は、どんな答えでも成り立ちません。',
  always: 'この条件は、どんな答えでも成り立ちます。',
}
const gateWords: Words = {
  never: 'この質問は、だれにもたずねられません。',
  always: 'この質問は、いつもたずねられます。条件は要りません。',
}
const bringWords: Words = {
  never: 'この持ち物が要る人はいません。',
  always: 'この手続きが必要な人は、みなこの持ち物が要ります。条件は要りません。',
}

function* checkAlone(proof: Proof, attached: Attached, words: Words): Generator<Finding> {
  const events = proof.book.ruleSet.events.map(({ id }) => id)
  yield* check(proof, attached, { words, events, among: { yes: TRUE, no: TRUE } })
}

function* checkProcedure(proof: Proof, procedure: Procedure): Generator<Finding> {
  const { id, bring, concerns, events, per } = procedure
  const among = proof.verdict(procedure)
  for (const [index, { when }] of bring.entries()) {
    const place = placeOf('procedure', id, `bring.${index}.when`)
    if (when) yield* check(proof, { condition: when, per, place }, { words: bringWords, events, among })
  }
  if (!concerns) return
  const anybody = proof.conditions.some(proof.conditions.of(concerns)).yes
  if (!proof.isImpossible(proof.diagrams.and(among.yes, anybody), events)) return
  const finding = error('never-true', placeOf('procedure', id, 'concerns'), '対象になる人がいません。')
  yield shown(finding, proof.witness(among.yes, { events, conditions: [verdictCondition(procedure), concerns] }))
}

type Circumstances = { readonly words: Words; readonly events: readonly string[]; readonly among: Truths }

function* check(proof: Proof, { condition, per, place }: Attached, circumstances: Circumstances): Generator<Finding> {
  const { diagrams } = proof
  const { words, events, among } = circumstances
  const truths = proof.conditions.of(condition)
  const witness = (node: number) =>
    proof.witness(lifted(node), { events: proof.eventsAsking([condition], events), conditions: [condition] })
  const lifted = (node: number) => proof.ofHousehold({ per }, diagrams.and(among.yes, node))
  if (proof.isImpossible(lifted(truths.yes), events)) {
    yield shown(error('never-true', place, words.never), witness(TRUE))
  } else if (condition.op !== 'always' && proof.isImpossible(lifted(diagrams.not(truths.yes)), events)) {
    yield shown(warning('always-true', place, words.always), witness(truths.yes))
  }
}
