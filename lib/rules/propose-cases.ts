import type { RuleBook } from './book'
import { type Branch, branchesDecidedBy, branchesOf, branchKey, decidedBranches } from './case-coverage'
import { situationOf } from './cases'
import { witnessOfBranch } from './proof/branches'
import { proofOf } from './proof/prove'
import type { Case, Procedure } from './schema'
import type { Situation } from './situation'
import { rulingOn, type Verdict } from './verdicts'

/** How much of what people can be told some case decides. */
export type Coverage = {
  readonly decided: number
  /** Without what nobody can be told. */
  readonly total: number
  readonly procedures: { readonly decided: number; readonly total: number }
}

export function caseCoverage(book: RuleBook): Coverage {
  const decided = decidedBranches(book)
  const proof = proofOf(book)
  const isOpen = (branch: Branch) => !decided.has(branchKey(branch)) && witnessOfBranch(proof, branch) !== undefined
  const open = book.ruleSet.procedures.flatMap(branchesOf).filter(isOpen)
  const { length: total } = book.ruleSet.procedures
  const openProcedures = new Set(open.map(({ procedure }) => procedure)).size
  return {
    decided: decided.size,
    total: decided.size + open.length,
    procedures: { decided: total - openProcedures, total },
  }
}

/**
 * A case for whatever no case decides: answers of somebody it happens to, with what the rules now make of them. An editor
 * who looks at it and finds it right keeps it.
 */
export function proposeCases(book: RuleBook): readonly Case[] {
  return [...proposals(book, book.ruleSet.procedures)]
}

export function proposeCasesFor(book: RuleBook, procedure: Procedure): readonly Case[] {
  return [...proposals(book, [procedure])]
}

function* proposals(book: RuleBook, procedures: readonly Procedure[]): Generator<Case> {
  const decided = decidedBranches(book)
  const taken = new Set(book.cases.keys())
  for (const branch of procedures.flatMap(branchesOf)) {
    const proposal = decided.has(branchKey(branch)) ? null : proposalFor(branch, book, taken)
    if (!proposal) continue
    for (const one of branchesDecidedBy(proposal, book)) decided.add(branchKey(one))
    taken.add(proposal.id)
    yield proposal
  }
}

function proposalFor(branch: Branch, book: RuleBook, taken: ReadonlySet<string>): Case | null {
  const situation = witnessOfBranch(proofOf(book), branch)
  const example = situation && expectingWhatHappens(branch, { book, situation, id: freeId(branch, taken) })
  const decides = example ? branchesDecidedBy(example, book).map(branchKey) : []
  return example && decides.includes(branchKey(branch)) ? example : null
}

type Proposal = { readonly book: RuleBook; readonly situation: Situation; readonly id: string }

function expectingWhatHappens(branch: Branch, { book, situation, id }: Proposal): Case {
  const { events, answers, today } = situation
  const { procedure } = branch
  const example: Case = {
    id,
    title: { ja: `${procedure.officialName.ja}：${wordsOf(branch)}` },
    events: [...events],
    today,
    answers: { household: answers.household, members: [...(answers.members ?? [])] },
    expect: { required: [], notRequired: [], needsChecking: [], deadlines: {} },
  }
  const outcome = rulingOn(procedure, { book, situation: situationOf(example), member: null })
  const on = outcome.deadline?.on
  const as = (verdict: Verdict) => (verdict === outcome.verdict ? [procedure.id] : [])
  const expect = {
    required: as('required'),
    notRequired: as('not-required'),
    needsChecking: as('needs-checking'),
    deadlines: on ? { [procedure.id]: on } : {},
  }
  return { ...example, expect }
}

function wordsOf({ procedure, kind, index }: Branch): string {
  switch (kind) {
    case 'required':
      return '必要になる'
    case 'not-required':
      return '必要にならない'
    case 'exception':
      return `例外で必要にならない（${procedure.exceptions[index]?.because.ja}）`
    case 'deadline':
      return `必要になる（期限：${procedure.deadlines[index]?.text.ja}）`
  }
}

function freeId({ procedure, kind, index }: Branch, taken: ReadonlySet<string>): string {
  const base =
    kind === 'exception' || kind === 'deadline' ? `${procedure.id}-${kind}-${index + 1}` : `${procedure.id}-${kind}`
  let id = base
  for (let nth = 2; taken.has(id); nth++) id = `${base}-${nth}`
  return id
}
