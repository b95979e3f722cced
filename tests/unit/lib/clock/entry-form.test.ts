import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { BaselineForm, PaperCountForm, readBaseline, readPaperCount } from '@/lib/clock/entry-form'

const today = localDate('2026-11-22')
const events = new Set(['birth'])
const baseline = { measure: 'total', event: 'birth', minutes: '４２', sampleSize: '', source: '令和4年度の調査' }
const count = { month: '2026-10', applications: '1,204', source: '月報' }

describe('a baseline as it is typed', () => {
  test('is read', () => {
    expect(readBaseline(baseline, events)).toEqual({
      value: { measure: 'total', event: 'birth', minutes: 42, sampleSize: null, source: '令和4年度の調査' },
    })
  })

  test.each([
    ['measure', 'speed'],
    ['event', 'party'],
    ['minutes', '0'],
    ['minutes', '1441'],
    ['minutes', '四十二'],
    ['sampleSize', '0'],
    ['source', ''],
  ])('is refused with %s %j', (name, typed) => {
    expect(readBaseline({ ...baseline, [name]: typed }, events)).toEqual({
      problems: { [name]: expect.stringMatching(/^＊/) },
    })
  })

  test('says all at once what is missing', () => {
    const read = readBaseline(BaselineForm.parse({}), events)
    expect('problems' in read && Object.keys(read.problems)).toEqual(['measure', 'event', 'minutes', 'source'])
  })
})

describe('a count of paper as it is typed', () => {
  test('is read', () => {
    expect(readPaperCount(count, today)).toEqual({ value: { month: '2026-10', applications: 1204, source: '月報' } })
  })

  test.each([
    ['month', '2026-12'],
    ['month', 'x'],
    ['applications', '-1'],
    ['applications', ''],
    ['source', ''],
  ])('is refused with %s %j', (name, typed) => {
    expect(readPaperCount({ ...count, [name]: typed }, today)).toEqual({
      problems: { [name]: expect.stringMatching(/^＊/) },
    })
  })

  test('of nothing says all that is missing', () => {
    const read = readPaperCount(PaperCountForm.parse({}), today)
    expect('problems' in read && Object.keys(read.problems)).toHaveLength(3)
  })
})
