import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { type Baseline, baselineOf, clockFigures, standingOf } from '@/lib/clock/figures'
import type { ClockRecord } from '@/lib/clock/record'

function aCase(changes: Partial<ClockRecord> = {}): ClockRecord {
  return {
    day: localDate('2026-11-20'),
    events: ['moving-in'],
    people: '2',
    channel: 'phone',
    procedures: 4,
    desks: 2,
    waitingSeconds: 300,
    handlingSeconds: 900,
    totalSeconds: 1440,
    ...changes,
  }
}

const cases = (count: number, changes: Partial<ClockRecord> = {}) => Array.from({ length: count }, () => aCase(changes))
const baseline = (changes: Partial<Baseline>): Baseline => ({
  measure: 'total',
  event: 'all',
  minutes: 42,
  sampleSize: null,
  source: '令和4年度の調査',
  ...changes,
})
const nothing = { baselines: [], paper: [] }

describe('the figures of a period', () => {
  test.each([
    [5, null],
    [6, 1440],
  ])('tell nothing of %i cases but how many', (count, median) => {
    const { total, parts } = clockFigures(cases(count), nothing)
    expect(total.cases).toBe(count)
    expect(total.summary?.median ?? null).toBe(median)
    expect(parts === null).toBe(median === null)
  })

  test('are held against the baseline by the plan’s formula', () => {
    const { total, waiting } = clockFigures(cases(6), { baselines: [baseline({})], paper: [] })
    expect(total.reduction?.ratio).toBeCloseTo(18 / 42)
    expect(waiting.reduction).toBeNull()
  })

  test('leave out what ended on another day or never, and say how many those were', () => {
    const records = [...cases(6), aCase({ totalSeconds: 86_400 }), aCase({ totalSeconds: null, waitingSeconds: 60 })]
    expect(clockFigures(records, nothing)).toMatchObject({
      cases: 8,
      laterDay: 1,
      unfinished: 1,
      total: { cases: 6 },
      waiting: { cases: 6 },
    })
  })

  test('are told by event, several events apart', () => {
    const records = [...cases(6), ...cases(7, { events: ['birth'] }), ...cases(8, { events: ['birth', 'moving-in'] })]
    const { events } = clockFigures(records, nothing)
    expect(events.map(({ event, total }) => [event, total.cases])).toEqual([
      ['birth', 7],
      ['moving-in', 6],
      [null, 8],
    ])
  })

  test('say how the time divides', () => {
    const { parts } = clockFigures(cases(6), nothing)
    expect(parts?.waiting).toBeCloseTo(300 / 1440)
    expect(parts?.handling).toBeCloseTo(900 / 1440)
    expect(parts?.between).toBeCloseTo(240 / 1440)
  })
})

describe('the share of digital applications', () => {
  test('is procedures out of procedures, in the months whose paper was counted', () => {
    const records = [...cases(10), ...cases(5, { day: localDate('2026-10-05') })]
    const { share, months } = clockFigures(records, {
      baselines: [],
      paper: [{ month: '2026-11', applications: 60 }],
    })
    expect(share).toMatchObject({ digital: 40, paper: 60, ratio: 0.4 })
    expect(months.map(({ month }) => month)).toEqual(['2026-11'])
  })

  test('of nothing is not told', () => {
    expect(clockFigures([], nothing).share.ratio).toBeNull()
  })
})

test('the baseline of an event goes before the one of all', () => {
  const all = [baseline({}), baseline({ event: 'birth', minutes: 30 })]
  expect(baselineOf(all, 'total', 'birth')?.minutes).toBe(30)
  expect(baselineOf(all, 'total', 'moving-in')?.minutes).toBe(42)
  expect(baselineOf(all, 'waiting', 'birth')).toBeNull()
})

test.each([
  [0.39, [0.35, 0.43], 'open'],
  [0.4, [0.39, 0.5], 'likely'],
  [0.45, [0.4, 0.5], 'reached'],
] as const)('a reduction of %f within %j is %s', (ratio, interval, standing) => {
  expect(standingOf({ ratio, interval }, 0.4)).toBe(standing)
})
