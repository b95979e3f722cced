import { now } from '@/lib/config/clock'
import { calendarFile } from '@/lib/guide/calendar-file'
import { resultFor } from '@/lib/guide/result-for'
import { shows, type Visitor } from '@/lib/html/citizen-route'
import { file } from '@/lib/html/reply'

export const GET = shows(sendCalendar)

async function sendCalendar(visitor: Visitor) {
  const result = await resultFor(visitor)
  if ('instead' in result) return result.instead
  const { groups, rules } = result.view
  const shown = { groups, visit: result.view.result.visit }
  const text = calendarFile(shown, { book: rules.book, language: visitor.language, now: now() })

  return file(text, { type: 'text/calendar; charset=utf-8', name: 'tetsuzuki-navi.ics', opensInPlace: false })
}
