import { type FormField, type Known, type KnownForm, unfilled } from '../../checks/forms'
import { error, type Finding, type Place } from '../../finding'
import { placeOf } from '../../placed'
import type { Procedure } from '../../schema'
import { rosterFacts, type Situation } from '../../situation'
import { verdictCondition } from '../../verdict-condition'
import type { Node } from '../diagrams'
import type { Proof } from '../proof'

/** Whether somebody needs a procedure, and nothing fills what its form cannot do without. */
export function* checkFormFields(proof: Proof, { forms }: Known): Generator<Finding> {
  for (const procedure of proof.book.ruleSet.procedures) {
    for (const [index, id] of procedure.forms.entries()) {
      const form = forms.find(one => one.id === id)
      if (form)
        yield* emptyFields(proof, procedure, { form, place: placeOf('procedure', procedure.id, `forms.${index}`) })
    }
  }
}

type Named = { readonly form: KnownForm; readonly place: Place }

function* emptyFields(proof: Proof, procedure: Procedure, { form, place }: Named): Generator<Finding> {
  for (const field of form.fields.filter(({ isRequired }) => isRequired)) {
    const witness = whoeverLeavesItEmpty(proof, procedure, field)
    if (witness) yield { ...error('form-field-unfilled', place, unfilled(form, field)), witness }
  }
}

/** Of those who chose one event alone. */
function whoeverLeavesItEmpty(proof: Proof, procedure: Procedure, { from }: FormField): Situation | undefined {
  for (const event of procedure.events) {
    if (!from || from.events.includes(event)) continue
    const asked = from.answers.filter(fact => isAskedIn(proof, event, fact))
    const node = proof.diagrams.all([...lacking(proof, procedure, asked)])
    const scope = { events: [event], conditions: [verdictCondition(procedure)], facts: asked }
    const witness = proof.witness(proof.only(event, proof.ofHousehold(procedure, node)), scope)
    if (witness) return witness
  }
  return undefined
}

/** The part of those who need the procedure of whom none of the facts is asked. */
function* lacking(proof: Proof, procedure: Procedure, facts: readonly string[]): Generator<Node> {
  const { conditions, diagrams, book } = proof
  yield proof.verdict(procedure).yes
  for (const fact of facts) {
    const notAsked = diagrams.not(conditions.gateOf(fact).yes)
    const isOfAnybody = procedure.per === 'household' && book.facts.get(fact)?.per === 'member'
    yield isOfAnybody ? conditions.members.atLeast(1, notAsked) : notAsked
  }
}

/** Whoever is asked anything about the members of the household has listed them first. */
function isAskedIn(proof: Proof, event: string, fact: string): boolean {
  const asked = proof.factsAskedIn(event)
  if (asked.has(fact)) return true
  return rosterFacts.includes(fact) && [...asked].some(one => proof.book.facts.get(one)?.per === 'member')
}
