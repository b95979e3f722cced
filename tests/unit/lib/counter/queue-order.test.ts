import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { waitingToday } from '@/lib/counter/queue-order'
import type { StopState } from '@/lib/counter/stop-state'
import type { QueuedStop } from '@/lib/db/queues'

const today = localDate('2026-12-04')

/** Somebody who has queued at this time in Japan. */
function waiting(id: string, queuedAt: string, more: Partial<QueuedStop['stop']> = {}): QueuedStop {
  const stop = { id, queuedAt: new Date(queuedAt), waitedSeconds: 0, servedSeconds: 0, state: 'waiting' as StopState }
  return { stop: { ...stop, ...more } } as unknown as QueuedStop
}

function order(entries: readonly QueuedStop[]): readonly string[] {
  return waitingToday(entries, today).map(({ stop }) => stop.id)
}

describe('who is called next', () => {
  test('is whoever came first', () => {
    const later = waiting('later', '2026-12-04T10:20:00+09:00')
    expect(order([later, waiting('earlier', '2026-12-04T10:10:00+09:00')])).toEqual(['earlier', 'later'])
  })

  test('is whoever was put back, if they came first', () => {
    const between = waiting('between', '2026-12-04T10:10:00+09:00')
    const back = waiting('back', '2026-12-04T10:30:00+09:00', { waitedSeconds: 1200, servedSeconds: 60 })
    expect(order([between, back])).toEqual(['back', 'between'])
  })

  test('is not whoever did not come when called, before everybody who is there', () => {
    const absent = waiting('absent', '2026-12-04T08:30:00+09:00', { state: 'absent' })
    expect(order([absent, waiting('there', '2026-12-04T17:00:00+09:00')])).toEqual(['there', 'absent'])
  })

  test.each(['ahead', 'called', 'serving', 'finished'] as const)('is nobody who is %s', state => {
    expect(order([waiting('one', '2026-12-04T10:00:00+09:00', { state })])).toEqual([])
  })

  test('is nobody of another day in Japan', () => {
    expect(order([waiting('yesterday', '2026-12-03T23:59:00+09:00')])).toEqual([])
    expect(order([waiting('today', '2026-12-04T00:01:00+09:00')])).toEqual(['today'])
  })
})
