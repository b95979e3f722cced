import { describe, expect, test } from 'vitest'
import { stopSeconds, stopState } from '@/lib/counter/stop-state'

const at = (minute: number) => new Date(Date.UTC(2026, 11, 4, 1, minute))
const nothing = { queuedAt: null, calledAt: null, startedAt: null, finishedAt: null, absentAt: null }

describe('a stop is', () => {
  test.each([
    ['ahead', nothing],
    ['waiting', { ...nothing, queuedAt: at(0) }],
    ['absent', { ...nothing, queuedAt: at(0), absentAt: at(5) }],
    ['called', { ...nothing, queuedAt: at(0), calledAt: at(5) }],
    ['serving', { ...nothing, queuedAt: at(0), calledAt: at(5), startedAt: at(6) }],
    ['finished', { ...nothing, queuedAt: at(0), calledAt: at(5), startedAt: at(6), finishedAt: at(9) }],
    ['finished', { ...nothing, finishedAt: at(9) }],
  ] as const)('%s', (state, times) => {
    expect(stopState(times)).toBe(state)
  })
})

describe('the seconds of a stop', () => {
  const begun = { ...nothing, waitedSeconds: 0, servedSeconds: 0 }
  test.each([
    ['nobody waits for', begun, { waited: 0, served: 0 }],
    ['somebody waits for', { ...begun, queuedAt: at(0) }, { waited: 600, served: 0 }],
    ['somebody was called to', { ...begun, queuedAt: at(0), calledAt: at(4) }, { waited: 240, served: 0 }],
    [
      'somebody is served at',
      { ...begun, queuedAt: at(0), calledAt: at(4), startedAt: at(5) },
      { waited: 240, served: 300 },
    ],
    [
      'is over, after a first turn',
      { queuedAt: at(2), calledAt: at(4), startedAt: at(5), finishedAt: at(7), waitedSeconds: 60, servedSeconds: 30 },
      { waited: 180, served: 150 },
    ],
    [
      'was called before it was queued, by a clock set back',
      { ...begun, queuedAt: at(4), calledAt: at(0) },
      { waited: 0, served: 0 },
    ],
  ])('that %s', (_, stop, seconds) => {
    expect(stopSeconds(stop, at(10))).toEqual(seconds)
  })
})
