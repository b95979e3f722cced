import { maxMembers } from '@/lib/rules/situation'
import { answerField, filer } from './field-names'
import { type InterviewFields, textOf } from './fields'

/** People keep their number for good, whoever is taken off the list before them. In the order of the household. */
export function peopleIn(fields: InterviewFields): readonly string[] {
  const others = numbersIn(fields).filter(id => id !== filer && textOf(fields, answerField('relation', id)) !== '')
  return [filer, ...others].slice(0, maxMembers)
}

/** The number of the next person to be listed; null where no more fit. */
export function nextPerson(fields: InterviewFields): string | null {
  if (peopleIn(fields).length >= maxMembers) return null
  const listed = new Set(peopleIn(fields))
  // Whoever has a birth date and no relation yet is the one being listed.
  const begun = numbersIn(fields).find(id => !listed.has(id))
  return begun ?? String(Math.max(...[...listed].map(Number)) + 1)
}

/** Lines for whoever comes next, and after them: somebody typing does not wait for the server to hand out the next one. */
export function spareNumbers(fields: InterviewFields): readonly string[] {
  const next = nextPerson(fields)
  if (next === null) return []
  const highest = Math.max(...[next, ...peopleIn(fields)].map(Number))
  const room = Math.min(spareLines, maxMembers - peopleIn(fields).length)
  return [next, ...Array.from({ length: room - 1 }, (_, index) => String(highest + 1 + index))]
}

const spareLines = 3

/** With everything that was said of the person. The filer stays. */
export function withoutPerson(fields: InterviewFields, id: string): InterviewFields {
  if (id === filer || !/^\d+$/.test(id)) return fields
  return Object.fromEntries(Object.entries(fields).filter(([field]) => personOf(field) !== id))
}

/** Whose field it is; null for one of the household. */
export function personOf(field: string): string | null {
  return /^(?:answer\/[^/]+|item\/[^/]+\/[^/]*)\/(\d{1,2})$/.exec(field)?.[1] ?? null
}

function numbersIn(fields: InterviewFields): readonly string[] {
  const found = Object.entries(fields).flatMap(([field, text]) => {
    const id = personOf(field)
    return id !== null && text !== '' ? [id] : []
  })
  return [...new Set(found)].toSorted((a, b) => Number(a) - Number(b))
}
