import { localDate } from '@/lib/calendar/local-date'
import { ruleSet } from '@/lib/catalogue'
import type { InterviewFields } from '@/lib/interviews/fields'
import type { Ground } from '@/lib/interviews/read-answers'
import { record } from '@/lib/interviews/record'
import { bookOf } from '@/lib/rules/book'

/** The Friday of the browser tests. */
export const ground: Ground = { book: bookOf(ruleSet), today: localDate('2026-12-04') }

/** Typed as a clerk does, field after field. */
export function typed(texts: Readonly<Record<string, string>>, fields: InterviewFields = {}): InterviewFields {
  return record(
    fields,
    Object.entries(texts).map(([field, text]) => ({ field, text })),
    ground,
  )
}

/** Parents and children of 8 and 2, moved in two days ago; everything else is still to be asked. */
export const aFamilyListed = typed({
  events: 'moving-in',
  'answer/moved-from': 'other-city',
  'answer/moved-in-on': '12/2',
  'answer/birth-date/1': 's630514',
  'answer/relation/2': 'spouse',
  'answer/birth-date/2': 'h2.9.3',
  'answer/relation/3': 'child',
  'answer/birth-date/3': '20180708',
  'answer/relation/4': 'child',
  'answer/birth-date/4': 'r060211',
  told: 'yes',
})
