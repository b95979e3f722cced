import type { LocalDate } from '@/lib/calendar/local-date'
import { dayInJapan } from '@/lib/config/clock'
import type { QueuedStop } from '@/lib/db/queues'

/** Who can be called now: whoever has waited longest first, and who did not come when called behind everybody. */
export function waitingToday(entries: readonly QueuedStop[], today: LocalDate): readonly QueuedStop[] {
  return entries.filter(({ stop }) => isWaitingOn(stop, today)).toSorted((a, b) => turnOf(a) - turnOf(b))
}

export function isWaitingOn({ state, queuedAt }: QueuedStop['stop'], day: LocalDate): boolean {
  return (state === 'waiting' || state === 'absent') && queuedAt !== null && dayInJapan(queuedAt) === day
}

const absentLastMs = 24 * 60 * 60 * 1000

/** Whoever was put back has the place they had before. */
function turnOf({ stop: { queuedAt, waitedSeconds, servedSeconds, state } }: QueuedStop): number {
  const since = (queuedAt?.getTime() ?? 0) - (waitedSeconds + servedSeconds) * 1000
  return state === 'absent' ? since + absentLastMs : since
}
