import { describe, expect, test } from 'vitest'
import type { LocalDate } from '@/lib/calendar/local-date'
import { ruleSet } from '@/lib/catalogue'
import { newSession, type Session } from '@/lib/guide/session'
import { householdView } from '@/lib/guide/show-household'
import { bookOf } from '@/lib/rules/book'

const book = bookOf(ruleSet)
const moved: Session = { ...newSession('ja'), events: ['moving-in'] }

function backFrom(session: Session, changing: number | null): string {
  return householdView({ session, book, today: '2026-11-23' as LocalDate, language: 'ja', changing }).back
}

describe('the list of members leads back', () => {
  test('to the start where nothing was asked before it', () => {
    expect(backFrom(moved, null)).toBe('/')
  })

  test('to the question answered before it', () => {
    const household = { 'moved-from': 'other-city', 'moved-in-on': '2026-11-10' }
    const place = book.ruleSet.questions.findIndex(({ id }) => id === 'moved-in-on') + 1
    expect(backFrom({ ...moved, household }, null)).toBe(`/guide/${place}`)
  })

  test('to itself from somebody who is being changed', () => {
    const members = [{ relation: 'self', 'birth-date': '1990-01-01' }]
    expect(backFrom({ ...moved, members }, 0)).toBe('/guide/household')
  })
})

describe('who belongs on the list', () => {
  const hintsAfter = (...events: string[]) =>
    householdView({
      session: { ...newSession('ja'), events },
      book,
      today: '2026-11-23' as LocalDate,
      language: 'ja',
      changing: null,
    }).hints.map(({ ja }) => ja)

  test('is said for each thing that happened', () => {
    expect(hintsAfter('birth', 'moving-within')).toEqual([
      '生まれた赤ちゃんも、家族に入れます。',
      'いっしょに引っ越した方だけを入れます。',
    ])
  })

  test('goes without saying after a move from outside', () => {
    expect(hintsAfter('moving-in')).toEqual([])
  })
})
