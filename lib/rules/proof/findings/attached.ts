import { error, type Finding, type Place, warning } from '../../finding'
import { placeOf } from '../../placed'
import type { Condition, DerivedFact, Fact, Procedure, Question } from '../../schema'
import { verdictCondition } from '../../verdict-condition'
import type { ConditionDiagrams, Truths } from '../conditions'
import { type Node, TRUE } from '../diagrams'
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
  yield* check(proof, attached, { words, events, among: { op: 'always' } })
}

function* checkProcedure(proof: Proof, procedure: Procedure): Generator<Finding> {
  const { id, bring, concerns, events, per } = procedure
  const among = verdictCondition(procedure)
  for (const [index, { when }] of bring.entries()) {
    const place = placeOf('procedure', id, `bring.${index}.when`)
    if (when) yield* check(proof, { condition: when, per, place }, { words: bringWords, events, among })
  }
  if (!concerns) return
  const anybody = (conditions: ConditionDiagrams) =>
    proof.diagrams.and(conditions.of(among).yes, conditions.some(conditions.of(concerns)).yes)
  if (!proof.isNobody(events, anybody)) return
  const finding = error('never-true', placeOf('procedure', id, 'concerns'), '対象になる人がいません。')
  yield shown(finding, proof.witness(proof.verdict(procedure).yes, { events, conditions: [among, concerns] }))
}

type Circumstances = {
  readonly words: Words
  readonly events: readonly string[]
  /** Looked at among those of whom this holds. */
  readonly among: Condition
}

function* check(proof: Proof, { condition, per, place }: Attached, circumstances: Circumstances): Generator<Finding> {
  const { words, events, among } = circumstances
  const whoever = (is: (truths: Truths) => Node) => (conditions: ConditionDiagrams) =>
    proof.ofHousehold({ per }, proof.diagrams.and(conditions.of(among).yes, is(conditions.of(condition))))
  const witness = (is: (truths: Truths) => Node) =>
    proof.witness(whoever(is)(proof.conditions), {
      events: proof.eventsAsking([condition], events),
      conditions: [condition],
    })
  const so = ({ yes }: Truths) => yes
  if (proof.isNobody(events, whoever(so))) {
    yield shown(
      error('never-true', place, words.never),
      witness(() => TRUE),
    )
  } else if (
    condition.op !== 'always' &&
    proof.isNobody(
      events,
      whoever(({ yes }) => proof.diagrams.not(yes)),
    )
  ) {
    yield shown(warning('always-true', place, words.always), witness(so))
  }
}
