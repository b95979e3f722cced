import 'server-only'
import { knownForms } from '@/lib/forms/known-forms'
import { type ResultView, resultView } from '@/lib/guide/result-view'
import { bookOf } from '@/lib/rules/book'
import { evaluationFaults } from '@/lib/rules/check'
import type { Language } from '@/lib/rules/schema'
import { ruleSetBeingEdited } from './being-edited'
import type { ProcedureForm } from './form-keys'
import { procedureFrom } from './procedure-from-form'
import { withProcedure } from './save-procedure'
import { whoNeeds } from './who-needs'

export type Previewed = { readonly id: string; readonly form: ProcedureForm; readonly language: Language }

/** What somebody who has to do it would be told, as the form now says it. Null: it says nothing whole, or nobody has to. */
export async function resultOfSomebody({ id, form, language }: Previewed): Promise<ResultView | null> {
  const { base, ruleSet } = await ruleSetBeingEdited()
  const before = ruleSet.procedures.find(one => one.id === id)
  const built = before && procedureFrom(form, before, bookOf(ruleSet))
  if (!built || 'problems' in built) return null
  const changed = withProcedure(ruleSet, built.procedure)
  if (evaluationFaults(changed, knownForms(changed)).length > 0) return null
  const somebody = whoNeeds(built.procedure, changed)
  const rules = { book: bookOf(changed), version: base.version, effectiveOn: base.effectiveOn }
  return somebody && resultView(rules, somebody, language)
}
