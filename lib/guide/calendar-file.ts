import { addDays, type LocalDate } from '@/lib/calendar/local-date'
import { calendarWords } from '@/lib/i18n/calendar-file'
import type { RuleBook } from '@/lib/rules/book'
import type { Language } from '@/lib/rules/schema'
import { textIn } from '@/lib/rules/text'
import type { DeadlineGroup } from './result-view'

type Stamp = { readonly book: RuleBook; readonly language: Language; readonly now: Date }

/**
 * Deadlines as RFC 5545: one all-day event a day, with the names of procedures and desks only. Nothing in it tells whose it is;
 * `UID` repeats, so that loading it again moves an entry instead of doubling it.
 */
export function calendarFile(groups: readonly DeadlineGroup[], stamp: Stamp): string {
  const { book, language } = stamp
  const events = groups.flatMap(({ on, judged }) => (on ? [eventLines(on, judged, stamp)] : []))
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

function eventLines(on: LocalDate, judged: DeadlineGroup['judged'], { book, language, now }: Stamp): readonly string[] {
  const { municipality } = book.ruleSet
  const titles = judged.map(({ procedure }) => textIn(procedure.title, language))
  const summary = calendarWords.summary(titles[0] ?? '', titles.length)[language]
  return [
    'BEGIN:VEVENT',
    `UID:${on}-${judged.map(({ procedure }) => procedure.id).join('.')}@${municipality.code}`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped([...titles, municipality.phone].join('\n'))}`,
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
