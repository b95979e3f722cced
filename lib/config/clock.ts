import { addDays, type LocalDate, parseLocalDate } from '@/lib/calendar/local-date'
import { config } from './config'

const japanOffsetMs = 9 * 60 * 60 * 1000

const started = globalThis as typeof globalThis & { naviClockStartedMs?: number }

/** The only clock. With `NAVI_CLOCK` it starts there when it is first read, and runs on. */
export function now(): Date {
  const { clockStartsAt } = config()
  if (!clockStartsAt) return new Date()
  started.naviClockStartedMs ??= Date.now()
  return new Date(clockStartsAt.getTime() + Date.now() - started.naviClockStartedMs)
}

export function todayInJapan(): LocalDate {
  return dayInJapan(now())
}

/** Japan has had no summer time since 1951. */
export function dayInJapan(instant: Date): LocalDate {
  const day = parseLocalDate(new Date(instant.getTime() + japanOffsetMs).toISOString().slice(0, 10))
  if (!day) throw new RangeError('the clock is out of range')
  return day
}

/** The instant a calendar day is over in Japan. */
export function endOfDayInJapan(day: LocalDate): Date {
  return new Date(Date.parse(`${addDays(day, 1)}T00:00:00Z`) - japanOffsetMs)
}

/** From midnight to midnight in Japan. */
export function instantsOf(day: LocalDate): readonly [from: Date, to: Date] {
  const from = Date.parse(`${day}T00:00:00Z`) - japanOffsetMs
  return [new Date(from), new Date(from + 24 * 60 * 60 * 1000)]
}
