import { addDays, type LocalDate } from '@/lib/calendar/local-date'
import { colonIn } from '@/lib/format/colon'
import { joinList } from '@/lib/format/list'
import { calendarWords } from '@/lib/i18n/calendar-file'
import type { RuleBook } from '@/lib/rules/book'
import type { Language } from '@/lib/rules/schema'
import { textIn } from '@/lib/rules/text'
import type { Trip, Visit } from '@/lib/rules/visit'
import type { DeadlineGroup } from './result-view'

type Stamp = { readonly book: RuleBook; readonly language: Language; readonly now: Date }

type Shown = { readonly groups: readonly DeadlineGroup[]; readonly visit: Visit }

/**
 * Deadlines and the best day of each trip as RFC 5545: one all-day event a day, with the names of procedures and desks only.
 * Nothing in it tells whose it is; `UID` repeats, so that loading it again moves an entry instead of doubling it.
 */
export function calendarFile({ groups, visit }: Shown, stamp: Stamp): string {
  const { book, language } = stamp
  const deadlines = groups.flatMap(({ on, judged }) => (on ? [deadlineEntry(on, judged, stamp)] : []))
  const trips = visit.trips.map((trip, index) => tripEntry(trip, index, stamp))
  const events = [...trips, ...deadlines].map(entry => eventLines(entry, stamp))
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${book.ruleSet.municipality.name.ja}//${calendarWords.product.ja}//${language === 'en' ? 'EN' : 'JA'}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flat(),
    'END:VCALENDAR',
  ]
  return lines.map(line => `${folded(line)}\r\n`).join('')
}

type Entry = {
  readonly on: LocalDate
  readonly uid: string
  readonly summary: string
  readonly description: readonly string[]
}

function deadlineEntry(on: LocalDate, judged: DeadlineGroup['judged'], { language }: Stamp): Entry {
  const titles = judged.map(({ procedure }) => textIn(procedure.title, language))
  const uid = `${on}-${judged.map(({ procedure }) => procedure.id).join('.')}`
  return { on, uid, summary: calendarWords.summary(titles[0] ?? '', titles.length)[language], description: titles }
}

/** The day of a trip may move; which trip it is does not. */
function tripEntry({ on, stops }: Trip, index: number, { language }: Stamp): Entry {
  const desks = stops.map(({ department, procedures }) => {
    const titles = procedures.map(({ procedure }) => textIn(procedure.title, language))
    return `${textIn(department.name, language)}${colonIn(language)}${joinList(titles, language)}`
  })
  const count = stops.reduce((sum, { procedures }) => sum + procedures.length, 0)
  return { on, uid: `visit-${index + 1}`, summary: calendarWords.visit(count)[language], description: desks }
}

function eventLines({ on, uid, summary, description }: Entry, { book, language, now }: Stamp): readonly string[] {
  const { municipality } = book.ruleSet
  return [
    'BEGIN:VEVENT',
    `UID:${uid}@${municipality.code}`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped([...description, municipality.phone].join('\n'))}`,
    `LOCATION:${escaped(calendarWords.place(textIn(municipality.name, language))[language])}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(summary)}`,
    'TRIGGER:-P3D',
    'END:VALARM',
    'END:VEVENT',
  ]
}

function compact(day: LocalDate): string {
  return day.replaceAll('-', '')
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')
}

/** Lines of at most 75 bytes, never cut inside a character (RFC 5545 §3.1). */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  for (const character of line) {
    const limit = parts.length === 0 ? 75 : 74
    if (Buffer.byteLength(part + character) > limit) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part].join('\r\n ')
}
