import { toldField } from '@/lib/interviews/field-names'
import type { FieldChange } from '@/lib/interviews/fields'
import { householdQuestion } from '@/lib/interviews/household-question'
import type { InterviewView } from '@/lib/interviews/interview-view'

/** What the server keeps in a field of the questions. */
export function storedText({ questions, household, bring }: InterviewView, field: string): string {
  if (field === toldField) return household.isTold ? 'yes' : ''
  const member = household.rows.find(row => row.relationField === field || row.birthField === field)
  if (member) return member.relationField === field ? member.relation : member.birth
  const ofQuestion = questions.flatMap(({ rows }) => rows).find(row => row.field === field)
  return ofQuestion?.text ?? bring.find(row => row.field === field)?.text ?? ''
}

/** What was typed and could not be taken: the clerk goes back there. */
export type Wrong = { readonly field: string; readonly question: string }

export function wrongAmong({ questions, household }: InterviewView, changes: readonly FieldChange[]): Wrong | null {
  const sent = new Set(changes.map(({ field }) => field))
  const rows = questions.flatMap(({ id, rows }) => rows.map(row => ({ ...row, question: id })))
  const row = rows.find(({ field, problem }) => problem !== null && sent.has(field))
  if (row) return { field: row.field, question: row.question }
  const member = household.rows.find(({ birthField, problem }) => problem !== null && sent.has(birthField))
  return member ? { field: member.birthField, question: householdQuestion } : null
}
