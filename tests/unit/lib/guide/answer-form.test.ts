import { describe, expect, test } from 'vitest'
import { formFromAnswers, readAnswers } from '@/lib/guide/answer-form'
import { pageOf } from '@/lib/guide/question-pages'
import { formOf } from '@/lib/html/form'
import { adult, aMove, child } from '@/tests/support/situations'
import { smallBook } from '@/tests/support/small-rules'

const situation = aMove({ members: [adult, child] })

function read(question: string, sent: Record<string, string>) {
  const page = pageOf(question, null, { book: smallBook, situation })
  if (!page) throw new Error(`no page for ${question}`)
  return readAnswers(formOf(new URLSearchParams(sent)), page, { situation, language: 'ja' })
}

const moved = (year: string, month: string, day: string) => ({
  'answer-era': 'reiwa',
  'answer-year': year,
  'answer-month': month,
  'answer-day': day,
})

describe('an answer', () => {
  test.each([
    ['from', { answer: 'abroad' }, 'abroad'],
    ['from', { answer: 'unknown' }, 'unknown'],
    ['has-dog', { answer: 'yes' }, 'yes'],
    ['moved-on', moved('8', '12', '2'), '2026-12-02'],
    ['moved-on', { ...moved('', '', ''), unknown: 'yes' }, 'unknown'],
    ['vehicles', { answer: '２' }, 2],
    ['vehicles', { answer: '0' }, 0],
  ])('to %s is taken: %j', (question, sent, value) => {
    expect(read(question, sent)).toEqual({ given: [{ member: null, value }] })
  })

  test.each([
    ['from', {}, 'answer', '1つ選んでください。'],
    ['from', { answer: 'the-moon' }, 'answer', '1つ選んでください。'],
    ['vehicles', { answer: '' }, 'answer', '数字で入れてください（例：2）。'],
    ['vehicles', { answer: '10' }, 'answer', '0から9までの数を入れてください。'],
    ['moved-on', moved('8', '2', '30'), 'answer-year', '令和8年2月30日は、暦にない日です。月と日を確かめてください。'],
    ['moved-on', moved('', '', ''), 'answer-year', '年・月・日を入れてください（例：令和8年12月4日）。'],
  ])('to %s is refused with a sentence at its field: %j', (question, sent, field, text) => {
    expect(read(question, sent)).toEqual({ mistakes: [{ field, text }] })
  })

  test('of several people is asked of each, and the missing one is named', () => {
    expect(read('card', { 'answer-1': 'yes', 'answer-2': 'no' })).toEqual({
      given: [
        { member: 0, value: 'yes' },
        { member: 1, value: 'no' },
      ],
    })
    expect(read('card', { 'answer-1': 'yes' })).toEqual({
      mistakes: [{ field: 'answer-2', text: 'お子さん（8歳）について、1つ選んでください。' }],
    })
  })

  test('is shown again as it was given', () => {
    const given = aMove({ household: { 'moved-on': '2026-12-02' } })
    const page = pageOf('moved-on', null, { book: smallBook, situation: given })
    const shown = page && formFromAnswers(page, given)
    expect(shown && Object.fromEntries(shown.entries())).toEqual(moved('8', '12', '2'))
  })
})
