import { bookOf } from '@/lib/rules/book'
import { isSame } from '@/lib/rules/differences'
import type { Finding } from '@/lib/rules/finding'
import type { Department, Procedure, RuleSet } from '@/lib/rules/schema'

export type ListedProcedure = {
  readonly id: string
  readonly name: string
  readonly errors: number
  readonly isChanged: boolean
}

export type ProcedureGroup = {
  readonly id: string
  readonly department: string
  readonly procedures: readonly ListedProcedure[]
}

export type ListOf = { readonly ruleSet: RuleSet; readonly base: RuleSet; readonly findings: readonly Finding[] }

/** The procedures a search finds, by department in the order of the desks. */
export function procedureList({ ruleSet, base, findings }: ListOf, search: string): readonly ProcedureGroup[] {
  const before = bookOf(base).procedures
  const found = ruleSet.procedures.filter(procedure => matches(procedure, ruleSet, search))
  const listed = (procedure: Procedure): ListedProcedure => ({
    id: procedure.id,
    name: procedure.officialName.ja,
    errors: findings.filter(finding => isErrorOf(finding, procedure)).length,
    isChanged: !isSame(procedure, before.get(procedure.id)),
  })
  return departmentsOf(ruleSet)
    .map(({ id, name }) => ({
      id,
      department: name.ja,
      procedures: found.filter(({ department }) => department === id).map(listed),
    }))
    .filter(({ procedures }) => procedures.length > 0)
}

/** Those of the rule set, and whatever a procedure names that is none. */
function departmentsOf({ departments, procedures }: RuleSet): readonly Pick<Department, 'id' | 'name'>[] {
  const known = departments.map(({ id }) => id)
  const others = [...new Set(procedures.map(({ department }) => department))].filter(id => !known.includes(id))
  return [...departments.toSorted((a, b) => a.order - b.order), ...others.map(id => ({ id, name: { ja: id } }))]
}

function matches(
  { id, title, officialName, department }: Procedure,
  { departments }: RuleSet,
  search: string,
): boolean {
  const place = departments.find(one => one.id === department)?.name.ja ?? ''
  const text = plainWords([id, title.ja, officialName.ja, place].join(' ')).join(' ')
  return plainWords(search).every(word => text.includes(word))
}

function isErrorOf({ severity, place }: Finding, { id }: Procedure): boolean {
  return severity === 'error' && place.kind === 'procedure' && place.id === id
}

/** What is searched by: width and case of letters say nothing. */
export function plainWords(text: string): readonly string[] {
  return text.normalize('NFKC').toLowerCase().trim().split(/\s+/)
}
