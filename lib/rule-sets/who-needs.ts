import { bookOf, type RuleBook } from '@/lib/rules/book'
import { branchesOf } from '@/lib/rules/case-coverage'
import { situationOf } from '@/lib/rules/cases'
import { witnessOfBranch } from '@/lib/rules/proof/branches'
import { proofOf } from '@/lib/rules/proof/prove'
import type { Procedure, RuleSet } from '@/lib/rules/schema'
import type { Situation } from '@/lib/rules/situation'
import { rulingOn } from '@/lib/rules/verdicts'

/** Somebody who has to do it: of a case that expects so, else whoever the proof finds. Null: nobody ever has to. */
export function whoNeeds(procedure: Procedure, ruleSet: RuleSet): Situation | null {
  const book = bookOf(ruleSet)
  const expected = ruleSet.cases.filter(({ expect }) => expect.required.includes(procedure.id)).map(situationOf)
  return expected.find(one => isRequired(procedure, book, one)) ?? provedPerson(procedure, book)
}

function isRequired(procedure: Procedure, book: RuleBook, situation: Situation): boolean {
  return rulingOn(procedure, { book, situation, member: null }).verdict === 'required'
}

function provedPerson(procedure: Procedure, book: RuleBook): Situation | null {
  const branch = branchesOf(procedure).find(({ kind }) => kind === 'required')
  return (branch && witnessOfBranch(proofOf(book), branch)) ?? null
}
