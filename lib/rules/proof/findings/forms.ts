import { type FormField, type Known, type KnownForm, unfilled } from '../../checks/forms'
import { error, type Finding, type Place } from '../../finding'
import { placeOf } from '../../placed'
import type { Condition, Procedure } from '../../schema'
import { rosterFacts, type Situation } from '../../situation'
import { inForce } from '../../validity'
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
    const witness = whoeverLeavesItEmpty(proof, { procedure, field, printed: printedWhen(procedure, form) })
    if (witness) yield { ...error('form-field-unfilled', place, unfilled(form, field)), witness }
  }
}

/** Whoever needs the procedure, as long as the form is in force. */
function printedWhen(procedure: Procedure, { id }: KnownForm): readonly Condition[] {
  const valid = procedure.formsValid?.find(({ form }) => form === id)
  return [verdictCondition(procedure), ...(valid ? [inForce(valid)] : [])]
}

type Printed = { readonly procedure: Procedure; readonly field: FormField; readonly printed: readonly Condition[] }

/** Of those who chose one event alone. */
function whoeverLeavesItEmpty(proof: Proof, { procedure, field, printed }: Printed): Situation | undefined {
  for (const event of procedure.events) {
    if (!field.from || field.from.events.includes(event)) continue
    const asked = field.from.answers.filter(fact => isAskedIn(proof, event, fact))
    const node = proof.diagrams.and(
      proof.conditions.all(printed.map(condition => proof.conditions.of(condition))).yes,
      proof.diagrams.all(asked.map(fact => notAsked(proof, procedure, fact))),
    )
    const scope = { events: [event], conditions: printed, facts: asked }
    const witness = proof.witness(proof.only(event, proof.ofHousehold(procedure, node)), scope)
    if (witness) return witness
  }
  return undefined
}

/** Of the household, or of the member being looked at; in a household's procedure, of any of its members. */
function notAsked({ conditions, diagrams, book }: Proof, procedure: Procedure, fact: string): Node {
  const closed = diagrams.not(conditions.gateOf(fact).yes)
  const isOfAnybody = procedure.per === 'household' && book.facts.get(fact)?.per === 'member'
  return isOfAnybody ? conditions.members.atLeast(1, closed) : closed
}

/** Whoever is asked anything about the members of the household has listed them first. */
function isAskedIn(proof: Proof, event: string, fact: string): boolean {
  const isMember = (one: string) => proof.book.facts.get(one)?.per === 'member'
  return proof.asks(event, one => one === fact || (rosterFacts.includes(fact) && isMember(one)))
}
