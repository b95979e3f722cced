import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bookOf, type RuleBook } from '@/lib/rules/book'
import { type Branch, branchesOf } from '@/lib/rules/case-coverage'
import { runCase } from '@/lib/rules/cases'
import { checkCaseAnswers } from '@/lib/rules/checks/cases'
import { evaluate } from '@/lib/rules/evaluate'
import { witnessOfBranch } from '@/lib/rules/proof/branches'
import { checkCoverage } from '@/lib/rules/proof/findings/cases'
import { Proof } from '@/lib/rules/proof/proof'
import { prove } from '@/lib/rules/proof/prove'
import { proposeCases } from '@/lib/rules/propose-cases'
import type { Condition, Procedure, RuleSet } from '@/lib/rules/schema'
import type { Situation } from '@/lib/rules/situation'
import { anyOf, type Truth } from '@/lib/rules/truth'
import { verdictCondition } from '@/lib/rules/verdict-condition'
import { holdsFor } from '@/tests/support/diagram-truth'
import { completeSituations } from '@/tests/support/random-families'
import { choiceRuleSets, ruleSets } from '@/tests/support/random-rules'
import { isSatisfiable } from '@/tests/support/rules-in-sat'
import { isRefuted, isShown } from '@/tests/support/shown-findings'

const proofs = new WeakMap<RuleSet, Proof>()

function proofOf(ruleSet: RuleSet): Proof {
  const known = proofs.get(ruleSet) ?? new Proof(bookOf(ruleSet))
  proofs.set(ruleSet, known)
  return known
}

function truthOf(procedure: Procedure, book: RuleBook, situation: Situation): Truth {
  const members = procedure.per === 'member' ? [...(situation.answers.members?.keys() ?? [])] : [null]
  return anyOf(members.map(member => evaluate(verdictCondition(procedure), { book, situation, member })))
}

/** Required of somebody, and of nobody. */
function verdictsOf(proof: Proof, procedure: Procedure) {
  const { yes, no } = proof.verdict(procedure)
  const somebody = proof.ofHousehold(procedure, yes)
  const perhaps = proof.ofHousehold(procedure, proof.diagrams.not(no))
  return [
    { procedure, wanted: true, node: somebody },
    { procedure, wanted: false, node: proof.diagrams.not(perhaps) },
  ]
}

function lookedFor(
  { procedure, node, wanted }: ReturnType<typeof verdictsOf>[number],
  proof: Proof,
  told: Situation[],
) {
  const isWanted = (situation: Situation) => truthOf(procedure, proof.book, situation) === wanted
  const witness = proof.witness(node, { events: procedure.events, conditions: [verdictCondition(procedure)] })
  return {
    isImpossible: proof.isImpossible(node, procedure.events),
    isSeen: told.some(isWanted),
    isShown: witness !== undefined && isWanted(witness),
    hasWitness: witness !== undefined,
  }
}

describe.each(['today', 'linked'] as const)('a rule set whose days are compared with %s', days => {
  const situations = fc.array(completeSituations(), { minLength: 20, maxLength: 20 })

  test('is, as diagrams, what the naive interpreter makes of it', () => {
    const agree = fc.property(ruleSets(days), situations, (ruleSet, told) => {
      const { diagrams, variables, conditions, book } = proofOf(ruleSet)
      for (const procedure of ruleSet.procedures) {
        const condition = verdictCondition(procedure)
        const { yes, no } =
          procedure.per === 'member' ? conditions.some(conditions.of(condition)) : conditions.of(condition)
        for (const situation of told) {
          const truth = truthOf(procedure, book, situation)
          const found = [yes, no].map(node => holdsFor(node, { diagrams, variables, situation }, null))
          expect(found).toEqual([truth === true, truth === false])
        }
      }
    })
    fc.assert(agree, { numRuns: 150 })
  })

  test('never shows a verdict proved impossible, and each possible one has a witness', () => {
    const agree = fc.property(ruleSets(days), situations, (ruleSet, told) => {
      const proof = proofOf(ruleSet)
      for (const one of ruleSet.procedures.flatMap(procedure => verdictsOf(proof, procedure))) {
        const { isImpossible, isSeen, isShown, hasWitness } = lookedFor(one, proof, told)
        expect(isImpossible && isSeen).toBe(false)
        expect(isShown).toBe(hasWitness)
        if (days === 'today') expect(hasWitness).toBe(!isImpossible)
      }
      if (days === 'today') expect(proof.search.givenUp).toBe(0)
    })
    fc.assert(agree, { numRuns: 150 })
  })

  test('has only faults that their own answers show and no family refutes', () => {
    const hold = fc.property(ruleSets(days, 1), situations, (ruleSet, told) => {
      const book = bookOf(ruleSet)
      for (const finding of prove(book)) {
        expect([finding, isShown(finding, book)]).toEqual([finding, true])
        expect([finding, told.filter(situation => isRefuted(finding, book, situation))]).toEqual([finding, []])
      }
    })
    fc.assert(hold, { numRuns: days === 'today' ? 60 : 25 })
  })
})

describe('the cases proposed for a rule set', () => {
  test.each(['today', 'linked'] as const)('hold, and leave nothing undecided: days compared with %s', days => {
    const hold = fc.property(ruleSets(days, 1), ruleSet => {
      const book = bookOf(ruleSet)
      const proposals = proposeCases(book)
      expect(proposals.filter(proposal => !runCase(book, proposal).passed)).toEqual([])
      const whole = bookOf({ ...ruleSet, cases: [...proposals] })
      expect([...checkCaseAnswers(whole)]).toEqual([])
      expect(openBranches(whole)).toEqual([])
    })
    fc.assert(hold, { numRuns: 60 })
  })
})

/** A day beyond the calendar, or one that some rule does not ask, is no deadline a case could name. */
function openBranches(book: RuleBook): readonly string[] {
  const unclear = new Set(prove(book).flatMap(({ code, place }) => (code.startsWith('deadline') ? [place.id] : [])))
  return [...checkCoverage(new Proof(book))].map(({ place }) => place.id).filter(id => !unclear.has(id))
}

describe('a rule set of choices alone', () => {
  test('is found possible and impossible where a SAT solver finds it so', () => {
    const agree = fc.property(choiceRuleSets(), ruleSet => {
      const book = bookOf(ruleSet)
      const proof = new Proof(book)
      const required = ruleSet.procedures.map(({ requiredWhen }) => requiredWhen)
      const pairs = required.flatMap(one => required.map(other => both(one, { op: 'not', of: other })))
      for (const condition of [...required, ...pairs]) {
        const isPossible = !proof.search.isImpossible(proof.conditions.of(condition).yes)
        expect([condition, isPossible]).toEqual([condition, isSatisfiable(condition, book)])
      }
    })
    fc.assert(agree, { numRuns: 30 })
  })

  test('lets a case decide what a SAT solver finds somebody for', () => {
    const agree = fc.property(choiceRuleSets(), ({ procedures, ...ruleSet }) => {
      const [first, second] = procedures
      if (!first || !second) throw new Error('two procedures at least')
      const because = { ja: '言葉' }
      const deadline = { when: second.requiredWhen, rules: [{ kind: 'promptly' as const }], text: because }
      const procedure = { ...first, exceptions: [{ when: second.requiredWhen, because }] }
      const others = { ...first, id: 'with-deadline', deadlines: [deadline] }
      const book = bookOf({ ...ruleSet, procedures: [procedure, others] })
      for (const branch of [procedure, others].flatMap(branchesOf)) {
        const isFound = witnessOfBranch(new Proof(book), branch) !== undefined
        const somebody = both({ op: 'event', in: procedure.events }, conditionOf(branch))
        expect([branch.kind, isFound]).toEqual([branch.kind, isSatisfiable(somebody, book)])
      }
    })
    fc.assert(agree, { numRuns: 30 })
  })
})

/** Of a household's procedure with one exception or one deadline. */
function conditionOf({ procedure, kind, index }: Branch): Condition {
  switch (kind) {
    case 'required':
      return verdictCondition(procedure)
    case 'not-required':
      return { op: 'not', of: verdictCondition(procedure) }
    case 'exception':
      return both(procedure.requiredWhen, procedure.exceptions[index]?.when ?? { op: 'always' })
    case 'deadline':
      return both(verdictCondition(procedure), procedure.deadlines[index]?.when ?? { op: 'always' })
  }
}

function both(one: Condition, other: Condition): Condition {
  return { op: 'all', of: [one, other] }
}
