import { QuestionPage } from '@/components/questions/question-page'
import type { PagePreview } from '@/components/rules/page-preview'
import { todayInJapan } from '@/lib/config/clock'
import { questionTitle } from '@/lib/guide/question-title'
import { questionView } from '@/lib/guide/show-question'
import { page } from '@/lib/html/reply'
import { renderForPreview } from '@/lib/html/respond'
import { ruleSetBeingEdited } from '@/lib/rule-sets/being-edited'
import { entryFrom } from '@/lib/rule-sets/entries/entry-form'
import type { EntryKind } from '@/lib/rule-sets/entries/entry-kinds'
import { type Asked, findEntry, withEntry } from '@/lib/rule-sets/entries/kinds'
import { findingsOf } from '@/lib/rule-sets/findings'
import type { EntryForm } from '@/lib/rule-sets/form-keys'
import { bookOf } from '@/lib/rules/book'
import { canBeEvaluated } from '@/lib/rules/check'
import { type Language, languages } from '@/lib/rules/schema'
import type { Situation } from '@/lib/rules/situation'
import { hangingOn } from '@/lib/rules/steps'

type Shown = { readonly kind: EntryKind; readonly id: string; readonly form: EntryForm }

/** The resident's own page, as the form now says it; none while the form says nothing whole. */
export async function previewsOf({ kind, id, form }: Shown): Promise<readonly PagePreview[]> {
  const { ruleSet } = await ruleSetBeingEdited()
  const entry = findEntry(ruleSet, kind, id)
  if (kind !== 'question' || !entry) return []
  const built = entryFrom(form, entry, ruleSet)
  if ('problems' in built) return []
  const changed = withEntry(ruleSet, entry, built.value)
  if (!canBeEvaluated(findingsOf(changed))) return []
  const { fact, question } = built.value as Asked
  if (!question) return []

  const book = bookOf(changed)
  const members = fact.per === 'member' ? [0, 1] : []
  const situations = ruleSet.events.map(({ id: event }) => aCouple(event))
  const isAsked = (one: Situation) => hangingOn(book, one, { fact: id, member: members[0] ?? null }).length > 0
  const situation = situations.find(isAsked) ?? situations[0]
  if (!situation) return []
  const render = async (language: Language) => {
    const view = questionView({ fact, question, member: null, members }, { book, situation, language })
    const reply = page(<QuestionPage {...view} />, { title: questionTitle(view.page, view.naming) })
    return { language, html: await renderForPreview(reply, language) }
  }
  return Promise.all(languages.map(render))
}

/** Somebody to ask: what is asked of each person shows how it is asked of two. */
function aCouple(event: string): Situation {
  return {
    events: [event],
    answers: { household: {}, members: [{ relation: 'self' }, { relation: 'spouse' }] },
    today: todayInJapan(),
  }
}
