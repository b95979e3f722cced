import { parseLocalDate } from '@/lib/calendar/local-date'
import { extraKey } from '@/lib/forms/extra-key'
import { reservationNumber } from '@/lib/forms/reservation-number'
import { kanaKey } from '@/lib/people/names'
import { plainTyping } from '@/lib/people/plain-typing'
import { correctedContent, type DraftContent } from './content'

/** What a draft is found by without its receipt code. Personal data: to be hashed, never stored or logged. */
export type SearchTerm = { readonly kind: 'person' | 'reservation'; readonly text: string }

/** Of everybody in it, by the resident's own values and by those a clerk laid over them. */
export function searchTermsOf(content: DraftContent): readonly SearchTerm[] {
  const terms = [content, correctedContent(content)].flatMap(state => [...peopleIn(state), ...reservationIn(state)])
  return [...new Map(terms.map(term => [`${term.kind}/${term.text}`, term])).values()]
}

export function personTerm(kana: { family: string; given: string }, birthDate: string): SearchTerm | null {
  const day = parseLocalDate(birthDate)
  const text = kanaKey(kana, birthDate)
  return day && !text.startsWith('/') ? { kind: 'person', text } : null
}

/** Letters and digits alone: whatever stands between them is written one way here and another there. */
export function reservationTerm(typed: string): SearchTerm | null {
  const text = plainTyping(typed)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase()
  return text === '' ? null : { kind: 'reservation', text }
}

function peopleIn({ application, answers }: DraftContent): readonly SearchTerm[] {
  return application.people.flatMap(({ kana }, index) => {
    const listed = answers.members?.[index]?.['birth-date']
    const typed = application.extra[extraKey('filer-birth-date', index)]
    return personTerm(kana, String(listed ?? typed ?? '')) ?? []
  })
}

function reservationIn({ application }: DraftContent): readonly SearchTerm[] {
  const term = reservationTerm(application.extra[extraKey(reservationNumber.id)] ?? '')
  return term ? [term] : []
}
