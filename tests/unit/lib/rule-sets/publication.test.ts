import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { PublicationForm, readPublication, waitingVersion } from '@/lib/rule-sets/publication'

const today = localDate('2026-11-24')
const waiting = { version: 43, effectiveOn: localDate('2027-01-04') }
const form: PublicationForm = { effectiveOn: '2026-11-24', note: '条例の改正のため', confirmed: 'yes' }

function fieldsRefused(changes: Partial<PublicationForm>, bounds = { today, waiting: null as typeof waiting | null }) {
  const read = readPublication({ ...form, ...changes }, bounds)
  return 'problems' in read ? read.problems.map(({ field }) => field) : []
}

describe('what is asked before publishing', () => {
  test('is read tidied', () => {
    expect(readPublication({ ...form, note: ' 改正のため\u0000 ' }, { today, waiting: null })).toEqual({
      effectiveOn: '2026-11-24',
      note: '改正のため',
    })
  })

  test.each([
    ['2026-11-23', ['effectiveOn']],
    ['2026-11-24', []],
    ['2031-11-24', []],
    ['2031-11-25', ['effectiveOn']],
    ['2026-02-30', ['effectiveOn']],
    ['', ['effectiveOn']],
  ])('takes effect on %s: refused %j', (effectiveOn, fields) => {
    expect(fieldsRefused({ effectiveOn })).toEqual(fields)
  })

  test.each([
    ['2027-01-03', ['effectiveOn']],
    ['2027-01-04', []],
  ])('does not overtake a version that waits for 4 January: %s', (effectiveOn, fields) => {
    expect(fieldsRefused({ effectiveOn }, { today, waiting })).toEqual(fields)
  })

  test('needs a reason and a confirmation', () => {
    expect(fieldsRefused({ note: ' ', confirmed: '' })).toEqual(['note', 'confirmed'])
    expect(fieldsRefused({ note: 'あ'.repeat(501) })).toEqual(['note'])
    expect(fieldsRefused({ note: '窓口で聞いた 1234 5678 9018 のため' })).toEqual(['note'])
  })

  test('is all asked at once of an empty form', () => {
    expect(fieldsRefused(PublicationForm.parse({}))).toEqual(['effectiveOn', 'note', 'confirmed'])
  })
})

describe('the version that waits', () => {
  test.each([
    ['none', [{ version: 1, effectiveOn: localDate('2026-11-24') }], null],
    ['the newest', [{ version: 42, effectiveOn: today }, waiting], 43],
    ['none that a newer one has ended', [waiting, { version: 44, effectiveOn: today }], null],
  ])('is %s', (_, versions, expected) => {
    expect(waitingVersion(versions, today)?.version ?? null).toBe(expected)
  })
})
