import { describe, expect, test } from 'vitest'
import { ruleSet } from '@/lib/catalogue'
import { recordHousehold } from '@/lib/guide/record-household'
import { newSession, type Session } from '@/lib/guide/session'
import { formOf } from '@/lib/html/form'
import { bookOf } from '@/lib/rules/book'
import { friday } from '@/tests/support/situations'

const empty: Session = { ...newSession('ja'), events: ['moving-in'] }
const self = { relation: 'self', 'birth-date': '1988-04-01' }
const spouse = { relation: 'spouse', 'birth-date': '1990-05-06' }
const couple: Session = { ...empty, members: [self, spouse] }

const record = (session: Session, sent: Record<string, string>) =>
  recordHousehold(formOf(new URLSearchParams(sent)), { session, book: bookOf(ruleSet), today: friday, language: 'ja' })

const born = (era: string, year: string, month: string, day: string) => ({
  'birth-era': era,
  'birth-year': year,
  'birth-month': month,
  'birth-day': day,
})

describe('the household', () => {
  test('begins with oneself; alone, it is complete at once', () => {
    const birth = born('showa', '63', '4', '1')
    expect(record(empty, { ...birth, alone: 'none' })).toMatchObject({
      session: { members: [self], householdIsTold: true },
      isFinished: true,
    })
    expect(record(empty, { ...birth, alone: 'some' })).toMatchObject({
      session: { members: [self], householdIsTold: false },
      isFinished: false,
    })
  })

  test('says everything that is missing at once', () => {
    const refused = record(empty, {})
    expect('mistakes' in refused && refused.mistakes.map(({ field }) => field)).toEqual(['birth-year', 'alone'])
  })

  test('grows by one person at a time, whose birthday may be unknown', () => {
    const child = { relation: 'child', ...born('reiwa', '6', '7', '8') }
    expect(record(couple, child)).toMatchObject({ session: { members: [self, spouse, { relation: 'child' }] } })
    expect(record(couple, { relation: 'other', 'birth-unknown': 'yes' })).toMatchObject({
      session: { members: [self, spouse, { relation: 'other', 'birth-date': 'unknown' }] },
    })
  })

  test.each([
    [{ relation: 'spouse', ...born('heisei', '1', '1', '8') }, ['relation']],
    [{ relation: 'self', ...born('heisei', '1', '1', '8') }, ['relation']],
    [born('heisei', '1', '1', '8'), ['relation']],
    [{ relation: 'child', ...born('reiwa', '9', '1', '1') }, ['birth-year']],
    [{ relation: 'parent', ...born('western', '1890', '1', '1') }, ['birth-year']],
  ])('refuses %j', (sent, fields) => {
    const refused = record(couple, sent as Record<string, string>)
    expect('mistakes' in refused && refused.mistakes.map(({ field }) => field)).toEqual(fields)
  })

  test('keeps what else was answered when a person is changed', () => {
    const answered: Session = { ...couple, members: [self, { ...spouse, card: 'yes' }] }
    const changed = record(answered, { place: '1', relation: 'spouse', ...born('heisei', '3', '5', '6') })
    expect(changed).toMatchObject({ session: { members: [self, { 'birth-date': '1991-05-06', card: 'yes' }] } })
  })

  test('loses a person, but never the one who answers', () => {
    expect(record(couple, { remove: '1' })).toMatchObject({ session: { members: [self] } })
    expect(record(couple, { remove: '0' })).toMatchObject({ session: { members: [self, spouse] } })
  })

  test('is complete when the person says so', () => {
    expect(record(couple, { done: 'yes' })).toMatchObject({ session: { householdIsTold: true }, isFinished: true })
  })
})
