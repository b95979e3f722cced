import { branchesOf } from '../case-coverage'
import { situationOf } from '../cases'
import type { Place } from '../finding'
import type { Condition, Procedure } from '../schema'
import type { Situation } from '../situation'
import { verdictCondition } from '../verdict-condition'
import { witnessOfBranch } from './branches'
import { type Node, TRUE } from './diagrams'
import type { Proof } from './proof'

/** Answers of somebody who meets what stands at a place: is told it, asked it, or sent there. */
export function metBy(proof: Proof, place: Place): Situation | undefined {
  const { ruleSet, procedures, events, derivedFacts, cases } = proof.book
  switch (place.kind) {
    case 'procedure':
      return toldAt(proof, procedures.get(place.id), place.field)
    case 'derived-fact':
      return holding(proof, derivedFacts.get(place.id))
    case 'fact':
    case 'question':
      return askedFor(proof, place.id)
    case 'group':
      return first(
        ruleSet.questions
          .filter(({ group }) => group === place.id)
          .map(
            ({ id }) =>
              () =>
                askedFor(proof, id),
          ),
      )
    case 'item':
      return requiredOfAny(proof, ({ bring }) => bring.some(({ item }) => item === place.id))
    case 'department':
      return requiredOfAny(proof, ({ department }) => department === place.id)
    case 'form':
      return requiredOfAny(proof, ({ forms }) => forms.includes(place.id))
    case 'event':
      return events.has(place.id) ? proof.witness(TRUE, { events: [place.id] }) : undefined
    case 'case': {
      const example = cases.get(place.id)
      return example && situationOf(example)
    }
    case 'rule-set':
      return proof.witness(TRUE, { events: [...events.keys()].slice(0, 1) })
    case 'data-item':
      return undefined
  }
}

/** Where nobody needs it, somebody to whom it is shown as not needed. */
function toldAt(proof: Proof, procedure: Procedure | undefined, field: string): Situation | undefined {
  if (!procedure) return undefined
  const [part, index] = field.split('.')
  const branches = branchesOf(procedure)
  const named = branches.filter(branch => `${branch.kind}s` === part && branch.index === Number(index))
  const required = branches.filter(({ kind }) => kind === 'required')
  const when = part === 'bring' ? procedure.bring[Number(index)]?.when : undefined
  return first([
    () => (when ? whoBrings(proof, procedure, when) : undefined),
    ...[...named, ...required].map(branch => () => witnessOfBranch(proof, branch)),
    () => proof.witness(TRUE, { events: procedure.events, conditions: [verdictCondition(procedure)] }),
  ])
}

function whoBrings(proof: Proof, procedure: Procedure, when: Condition): Situation | undefined {
  const brings = proof.diagrams.and(proof.verdict(procedure).yes, proof.conditions.of(when).yes)
  const scope = { events: procedure.events, conditions: [verdictCondition(procedure), when] }
  return proof.witness(proof.ofHousehold(procedure, brings), scope)
}

function requiredOfAny(proof: Proof, isMeant: (procedure: Procedure) => boolean): Situation | undefined {
  return first(proof.book.ruleSet.procedures.filter(isMeant).map(one => () => toldAt(proof, one, 'requiredWhen')))
}

function askedFor(proof: Proof, fact: string): Situation | undefined {
  const { conditions, book } = proof
  const per = book.facts.get(fact)?.per ?? 'household'
  const events = [...book.events.keys()]
  const asking = events.filter(event => proof.asks(event, one => one === fact)).slice(0, 1)
  const asked: Node = proof.ofHousehold({ per }, conditions.gateOf(fact).yes)
  return proof.witness(asked, { events: asking.length > 0 ? asking : events, facts: [fact] })
}

function holding(
  proof: Proof,
  named: { readonly when: Condition; readonly per: 'household' | 'member' } | undefined,
): Situation | undefined {
  if (!named) return undefined
  const { when, per } = named
  const events = proof.eventsAsking([when], [...proof.book.events.keys()])
  return proof.witness(proof.ofHousehold({ per }, proof.conditions.of(when).yes), { events, conditions: [when] })
}

/** The first there is; the others are not looked for. */
function first<T>(ways: readonly (() => T | undefined)[]): T | undefined {
  for (const find of ways) {
    const found = find()
    if (found !== undefined) return found
  }
  return undefined
}
