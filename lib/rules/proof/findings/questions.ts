import { type Finding, warning } from '../../finding'
import { placeOf } from '../../placed'
import type { Fact, Question } from '../../schema'
import { rosterFacts } from '../../situation'
import { type Node, TRUE } from '../diagrams'
import type { Proof } from '../proof'
import { Told } from '../told'
import { shown } from './shown'

/** Whether each question, and each of its options, changes anything anybody is told. */
export function* checkQuestions(proof: Proof): Generator<Finding> {
  const told = new Told(proof)
  for (const question of proof.book.ruleSet.questions) {
    const fact = proof.book.facts.get(question.id)
    if (!fact || rosterFacts.includes(fact.id) || isAskedOfNobody(proof, fact)) continue
    if (!told.dependsOn(fact)) yield withoutEffect(proof, question, fact)
    else if (fact.kind === 'choice') yield* sameOptions(proof, fact, told)
  }
}

function isAskedOfNobody(proof: Proof, fact: Fact): boolean {
  return proof.search.isImpossible(proof.ofHousehold(fact, proof.conditions.gateOf(fact.id).yes))
}

function withoutEffect(proof: Proof, { id }: Question, fact: Fact): Finding {
  const message = 'この質問の答えで変わることがありません（手続きが必要かどうか、期限、持ち物）。'
  return shown(warning('question-without-effect', placeOf('question', id), message), whoIsAsked(proof, fact, TRUE))
}

type Choice = Extract<Fact, { kind: 'choice' }>

function* sameOptions(proof: Proof, fact: Choice, told: Told): Generator<Finding> {
  for (const group of told.optionsAlike(fact)) {
    const options = group.flatMap(option => fact.options[option] ?? [])
    const labels = options.map(({ label }) => `「${label.ja}」`).join('と')
    const chosen = proof.conditions.of({ op: 'is', fact: fact.id, in: options.map(({ id }) => id) }).yes
    const finding = warning(
      'option-without-effect',
      placeOf('fact', fact.id, 'options'),
      `${labels}は、どれを選んでも結果が同じです。`,
    )
    yield shown(finding, whoIsAsked(proof, fact, chosen))
  }
}

/** Everybody else's questions belong to the example too: another answer may open one of them. */
function whoIsAsked(proof: Proof, fact: Fact, node: Node) {
  const { conditions, diagrams, book } = proof
  const all = book.ruleSet.events.map(({ id }) => id)
  const asking = all.find(event => proof.asks(event, one => one === fact.id))
  const facts = [fact.id, ...(asking === undefined ? [] : proof.factsAskedIn(asking))]
  const asked = proof.ofHousehold(fact, diagrams.and(conditions.gateOf(fact.id).yes, node))
  return proof.witness(asked, { events: asking === undefined ? all : [asking], facts })
}
