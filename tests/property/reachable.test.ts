import { describe, expect, test } from 'vitest'
import { ruleSet } from '@/lib/catalogue'
import { bookOf } from '@/lib/rules/book'
import { Proof } from '@/lib/rules/proof/proof'
import type { Procedure } from '@/lib/rules/schema'
import { noAnswers, type Situation, unknown } from '@/lib/rules/situation'
import { verdictCondition } from '@/lib/rules/verdict-condition'
import { proceduresOf, rulingOn, type Verdict } from '@/lib/rules/verdicts'
import { interview } from '@/tests/support/residents'
import { friday } from '@/tests/support/situations'

const book = bookOf(ruleSet)
const proof = new Proof(book)

function requiredOf(procedure: Procedure): number {
  return proof.ofHousehold(procedure, proof.verdict(procedure).yes)
}

function verdictOf(procedure: Procedure, situation: Situation): Verdict {
  return rulingOn(procedure, { book, situation, member: null }).verdict
}

/** Somebody of whom it is required, led by the questions that the guide asks and by nothing else. */
function isReached(procedure: Procedure, event: string): boolean {
  const conditions = [verdictCondition(procedure)]
  const shown = proof.witness(requiredOf(procedure), { events: [event], conditions })
  if (!shown) return false
  const { household, members } = shown.answers
  const mind = { household, members: members ?? [{ relation: 'self' }], today: shown.today }
  const last = [...interview(book, shown.events, mind)].at(-1)
  return last !== undefined && verdictOf(procedure, last) === 'required'
}

describe.each(ruleSet.events.map(({ id }) => id))('in %s', event => {
  const procedures = ruleSet.procedures.filter(({ events }) => events.includes(event))

  test('the questions lead to every procedure', () => {
    expect(procedures.filter(one => !isReached(one, event)).map(({ id }) => id)).toEqual([])
  })

  test('with nothing known, nothing is unnecessary but what can never be needed', () => {
    const open = Object.fromEntries(
      ruleSet.facts.flatMap(({ id, per }) => (per === 'household' ? [[id, unknown]] : [])),
    )
    for (const household of [noAnswers.household, open]) {
      const situation = { events: [event], today: friday, answers: { household, members: null } }
      const ruledOut = procedures.filter(one => verdictOf(one, situation) === 'not-required')
      const possible = ruledOut.filter(one => !proof.isImpossible(requiredOf(one), [event]))
      expect(possible.map(({ id }) => id)).toEqual([])
      expect(proceduresOf(book, situation).filter(one => ruledOut.includes(one))).toEqual([])
    }
  })
})
