import { describe, expect, test } from 'vitest'
import type { LocalDate } from '@/lib/calendar/local-date'
import { ruleSet } from '@/lib/catalogue'
import { pageOf } from '@/lib/guide/question-pages'
import { questionTitle } from '@/lib/guide/question-title'
import { bookOf } from '@/lib/rules/book'
import type { MemberAnswers, Situation } from '@/lib/rules/situation'

const book = bookOf(ruleSet)
const self = { relation: 'self', 'birth-date': '1951-03-04' }
const spouse = { relation: 'spouse', 'birth-date': '1953-03-04' }

function titleFor(members: readonly MemberAnswers[]): string {
  const situation: Situation = {
    events: ['moving-in'],
    today: '2026-11-23' as LocalDate,
    answers: { household: {}, members },
  }
  const page = pageOf('has-my-number-card', null, { book, situation })
  if (!page) throw new Error('nobody is asked about cards')
  return questionTitle(page, { members, today: situation.today, language: 'ja' })
}

describe('the title of a question about everybody', () => {
  test('asks who, in a family', () => {
    expect(titleFor([self, spouse])).toBe('マイナンバーカードを持っている方は、だれですか')
  })

  test('asks whoever is alone about themself', () => {
    expect(titleFor([self])).toBe('マイナンバーカードを持っていますか')
  })
})
