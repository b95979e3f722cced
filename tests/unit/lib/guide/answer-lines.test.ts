import { describe, expect, test } from 'vitest'
import type { LocalDate } from '@/lib/calendar/local-date'
import { ruleSet } from '@/lib/catalogue'
import { answerLines } from '@/lib/guide/answer-lines'
import { bookOf } from '@/lib/rules/book'
import type { Language } from '@/lib/rules/schema'
import type { Situation } from '@/lib/rules/situation'

const book = bookOf(ruleSet)
const members = [
  { relation: 'self', 'birth-date': '1995-06-12', 'has-my-number-card': 'yes' },
  { relation: 'spouse', 'birth-date': '1997-02-03', 'has-my-number-card': 'no' },
]
const situation: Situation = {
  events: ['moving-in'],
  today: '2026-11-23' as LocalDate,
  answers: { household: { 'moved-from': 'abroad' }, members },
}

function answersTo(key: string, language: Language): readonly string[] | undefined {
  return answerLines(book, situation, language).find(line => line.key === key)?.answers
}

describe('what was answered so far', () => {
  test('names everybody as at the head of a row', () => {
    expect(answersTo('household', 'en')).toEqual(['You', 'Your spouse (age 29)'])
  })

  test('stands behind the colon of its language', () => {
    expect(answersTo('has-my-number-card/', 'en')).toEqual(['You: Yes', 'Your spouse (age 29): No'])
    expect(answersTo('has-my-number-card/', 'ja')).toEqual(['あなた：はい', '配偶者の方（29歳）：いいえ'])
  })
})
