import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { bookOf } from '@/lib/rules/book'
import type { Procedure } from '@/lib/rules/schema'
import { judgeAll } from '@/lib/rules/verdicts'
import { aMove } from '@/tests/support/situations'
import { aProcedure, smallRuleSet } from '@/tests/support/small-rules'

const tax = {
  id: 'tax',
  name: { ja: '税' },
  unit: 'yen',
  ranges: [
    { until: '2026-03-31', amount: 1000 },
    { from: '2026-04-01', amount: 2000 },
  ],
  law: '試験条例',
  source: { verification: 'law-from-memory', confidence: 'high' },
} as const

function judged(changes: Partial<Procedure>, today: string, household: Record<string, string> = {}) {
  const values = [{ ...tax, ranges: [...tax.ranges] }]
  const book = bookOf({ ...smallRuleSet, values, procedures: [aProcedure({ id: 'one', ...changes })] })
  const [one] = judgeAll(book, aMove({ today: localDate(today), household }), 'ja')
  return one
}

const byToday = { day: 'today' } as const
const byMove = { fact: 'moved-on' } as const

describe('a procedure that begins and ends', () => {
  const valid = { by: byToday, from: '2026-06-14', until: '2027-03-31' }

  test.each([
    ['2026-06-14', 'required'],
    ['2027-03-31', 'required'],
  ])('is required on %s', (today, verdict) => {
    expect(judged({ valid }, today)?.verdict).toBe(verdict)
  })

  test.each(['2026-06-13', '2027-04-01'])('is required of nobody on %s', today => {
    expect(judged({ valid }, today)).toBeUndefined()
  })

  test.each([
    ['2026-03-31', 'not-required'],
    ['2026-04-01', 'required'],
    ['unknown', 'needs-checking'],
  ])('by the day of the event: moved on %s → %s', (movedOn, verdict) => {
    const found = judged({ valid: { by: byMove, from: '2026-04-01' } }, '2026-12-04', { 'moved-on': movedOn })
    expect(found?.verdict).toBe(verdict)
  })

  test('says so where an answer also counts', () => {
    const requiredWhen = { op: 'is', fact: 'from', in: ['abroad'] } as const
    const either = {
      op: 'any' as const,
      of: [
        { ...requiredWhen, in: [...requiredWhen.in] },
        { op: 'today' as const, from: '2027-01-01' },
      ],
    }
    expect(judged({ requiredWhen: either }, '2026-12-04', { from: 'other-city' })?.because).toBe(
      'ほかの市から引っ越してきて、まだ2027年1月1日になっていないため',
    )
  })
})

describe('a form that is used on some days', () => {
  const forms = { forms: ['old', 'new'], formsValid: [{ form: 'old', by: byToday, until: '2026-03-31' }] }

  test.each([
    ['2026-03-31', ['old', 'new']],
    ['2026-04-01', ['new']],
  ])('on %s: %j', (today, expected) => {
    expect(judged(forms, today)?.forms).toEqual(expected)
  })

  test('is printed while the day it goes by is not known', () => {
    const formsValid = [{ form: 'old', by: byMove, until: '2026-03-31' }]
    expect(judged({ ...forms, formsValid }, '2026-12-04', { 'moved-on': 'unknown' })?.forms).toEqual(['old', 'new'])
  })
})

describe('a fee that changes', () => {
  const text = { ja: '1台{yen}', 'ja-easy': '1台 {yen}', en: '{yen} each' }

  test.each([
    ['2026-03-31', 1000, '1台1,000円', '¥1,000 each'],
    ['2026-04-01', 2000, '1台2,000円', '¥2,000 each'],
  ])('goes by the filing on %s', (today, amountYen, ja, en) => {
    const fee = { amountYen: { value: 'tax', by: byToday }, text }
    expect(judged({ fee }, today)?.fee).toMatchObject({ amountYen, text: { ja, en } })
  })

  test('goes by the event where the law says so, and has no sum while that is not known', () => {
    const fee = { amountYen: { value: 'tax', by: byMove }, text }
    expect(judged({ fee }, '2026-12-04', { 'moved-on': '2026-03-01' })?.fee.amountYen).toBe(1000)
    expect(judged({ fee }, '2026-12-04', { 'moved-on': 'unknown' })?.fee).toMatchObject({
      amountYen: null,
      text: { ja: '1台（額は窓口で確認）', en: '(amount to be confirmed) each' },
    })
  })

  test('and the amounts of today stand in words', () => {
    const fee = { amountYen: 0, text: { ja: '無料（税は年{tax}）' } }
    expect(judged({ fee }, '2026-12-04')?.fee.text.ja).toBe('無料（税は年2,000円）')
    const deadlines = [{ rules: [{ kind: 'promptly' as const }], text: { ja: '早めに' }, loss: { ja: '{tax}を失う' } }]
    expect(judged({ deadlines }, '2026-03-31')?.deadline?.loss?.ja).toBe('1,000円を失う')
  })
})
