import 'server-only'
import type { LocalDate } from '@/lib/calendar/local-date'
import { knownForms } from '@/lib/forms/known-forms'
import { questionView } from '@/lib/guide/show-question'
import { bookOf } from '@/lib/rules/book'
import { evaluationFaults } from '@/lib/rules/check'
import type { Language } from '@/lib/rules/schema'
import type { Situation } from '@/lib/rules/situation'
import { hangingOn } from '@/lib/rules/steps'
import { ruleSetBeingEdited } from '../being-edited'
import type { EntryForm } from '../form-keys'
import { entryFrom } from './entry-form'
import { type Asked, findEntry, withEntry } from './kinds'

export type PreviewedQuestion = {
  readonly id: string
  readonly form: EntryForm
  readonly language: Language
  readonly today: LocalDate
}

/** The question as it would be asked, as the form now says it. Null: it says nothing whole, or nothing is asked. */
export async function questionAsked({
  id,
  form,
  language,
  today,
}: PreviewedQuestion): Promise<ReturnType<typeof questionView> | null> {
  const { ruleSet } = await ruleSetBeingEdited()
  const entry = findEntry(ruleSet, 'question', id)
  const built = entry && entryFrom(form, entry, ruleSet)
  if (!built || 'problems' in built) return null
  const changed = withEntry(ruleSet, entry, built.value)
  const { fact, question } = built.value as Asked
  if (!question || evaluationFaults(changed, knownForms(changed)).length > 0) return null

  const book = bookOf(changed)
  const members = fact.per === 'member' ? [0, 1] : []
  const situations = ruleSet.events.map(event => aCouple(event.id, today))
  const isAsked = (one: Situation) => hangingOn(book, one, { fact: id, member: members[0] ?? null }).length > 0
  const situation = situations.find(isAsked) ?? situations[0]
  return situation ? questionView({ fact, question, member: null, members }, { book, situation, language }) : null
}

/** Somebody to ask: what is asked of each person shows how it is asked of two. */
function aCouple(event: string, today: LocalDate): Situation {
  return {
    events: [event],
    answers: { household: {}, members: [{ relation: 'self' }, { relation: 'spouse' }] },
    today,
  }
}
