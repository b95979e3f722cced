import { type Branch, branchesOf, branchKey, decidedBranches } from '../../case-coverage'
import { type Finding, inside, type Place, warning } from '../../finding'
import { placeOf } from '../../placed'
import { witnessOfBranch } from '../branches'
import type { Proof } from '../proof'

/** Whether a case says so of everything people can be told. */
export function* checkCoverage(proof: Proof): Generator<Finding> {
  const decided = decidedBranches(proof.book)
  for (const branch of proof.book.ruleSet.procedures.flatMap(branchesOf)) {
    const witness = decided.has(branchKey(branch)) ? undefined : witnessOfBranch(proof, branch)
    if (witness) yield { ...warning('no-case', placeOfBranch(branch), messages[branch.kind]), witness }
  }
}

const messages: Readonly<Record<Branch['kind'], string>> = {
  required: '必要になることを確かめる事例がありません。',
  'not-required': '不要になることを確かめる事例がありません。',
  exception: 'この例外で不要になることを確かめる事例がありません。',
  deadline: 'この期限になることを確かめる事例がありません。',
}

function placeOfBranch({ procedure, kind, index }: Branch): Place {
  const place = placeOf('procedure', procedure.id)
  if (kind === 'exception') return inside(place, 'exceptions', index)
  return kind === 'deadline' ? inside(place, 'deadlines', index) : inside(place, 'requiredWhen')
}
