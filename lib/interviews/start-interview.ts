import 'server-only'
import { todayInJapan } from '@/lib/config/clock'
import type { Clerk } from '@/lib/counter/clerk'
import { createInterview } from '@/lib/db/interviews'
import { ruleSetInForce } from '@/lib/db/rule-sets'
import { bookOf } from '@/lib/rules/book'
import { askingBy } from './asking'
import { eventsField, languageField } from './field-names'
import { textOf } from './fields'
import { record } from './record'

export type Beginning = { readonly events: readonly string[]; readonly language: string }

/** By the rules of the day, which it keeps. Null where nothing was chosen that these rules know. */
export async function startInterview({ events, language }: Beginning, clerk: Clerk): Promise<string | null> {
  const today = todayInJapan()
  const { ruleSet, version } = await ruleSetInForce(today)
  const changes = [
    { field: eventsField, text: events.join(',') },
    { field: languageField, text: language },
  ]
  const fields = record({}, changes, { book: bookOf(ruleSet), today })
  if (textOf(fields, eventsField) === '') return null
  return createInterview({ fields, ruleSetVersion: version }, askingBy(clerk))
}
