import { describe, expect, test } from 'vitest'
import { caseTimes, type StopTimes } from '@/lib/clock/case-times'

const at = (time: string) => new Date(`2026-12-04T${time}+09:00`)
const receivedAt = at('10:00:00')

function stop(changes: Partial<Record<'queuedAt' | 'calledAt' | 'startedAt' | 'finishedAt', string>>): StopTimes {
  const day = (time: string | undefined) => (time === undefined ? null : at(time))
  const { queuedAt, calledAt, startedAt, finishedAt } = changes
  return {
    queuedAt: day(queuedAt),
    calledAt: day(calledAt),
    startedAt: day(startedAt),
    finishedAt: day(finishedAt),
    waitedSeconds: 0,
    servedSeconds: 0,
  }
}

const first = stop({ queuedAt: '10:00:10', calledAt: '10:05:10', startedAt: '10:06:00', finishedAt: '10:16:00' })
const second = stop({ queuedAt: '10:16:00', calledAt: '10:18:00', startedAt: '10:18:30', finishedAt: '10:24:30' })

describe('what a case took', () => {
  test.each([
    ['two desks', [first, second], { waitingSeconds: 420, handlingSeconds: 960, totalSeconds: 1500, desks: 2 }],
    ['none: the reception did it', [], { waitingSeconds: null, handlingSeconds: 1500, totalSeconds: 1500, desks: 1 }],
    [
      'a stop planned and never visited',
      [first, stop({})],
      { waitingSeconds: 300, handlingSeconds: 600, totalSeconds: 1500, desks: 1 },
    ],
    [
      'a stop that was not finished',
      [stop({ queuedAt: '10:00:00', calledAt: '10:10:00' })],
      { waitingSeconds: 600, handlingSeconds: 900, totalSeconds: 1500, desks: 1 },
    ],
    [
      'a second turn at the same desk',
      [{ ...first, waitedSeconds: 60, servedSeconds: 30 }],
      { waitingSeconds: 360, handlingSeconds: 630, totalSeconds: 1500, desks: 1 },
    ],
  ])('%s', (_, stops, expected) => {
    expect(caseTimes({ receivedAt, completedAt: at('10:25:00'), stops })).toEqual(expected)
  })

  test('a case that was deleted has no end, and what it waited is kept', () => {
    expect(caseTimes({ receivedAt, completedAt: null, stops: [first] })).toEqual({
      waitingSeconds: 300,
      handlingSeconds: 600,
      totalSeconds: null,
      desks: 1,
    })
  })

  test('two clocks that differ never make a time less than nothing', () => {
    expect(caseTimes({ receivedAt, completedAt: at('09:59:58'), stops: [] }).totalSeconds).toBe(0)
  })
})
