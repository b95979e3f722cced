import { describe, expect, test } from 'vitest'
import { checkAnswer, keepReachable } from '@/lib/rules/answers'
import { required } from '@/lib/rules/book'
import { adult, aMove, friday } from '@/tests/support/situations'
import { smallBook } from '@/tests/support/small-rules'

function check(id: string, raw: unknown) {
  return checkAnswer(required(smallBook.facts, id), raw, friday)
}

describe('an answer', () => {
  test.each([
    ['from', 'abroad', { value: 'abroad' }],
    ['from', 'moon', { problem: 'not-an-option' }],
    ['from', '', { problem: 'missing' }],
    ['from', 'unknown', { value: 'unknown' }],
    ['relation', 'unknown', { problem: 'not-an-option' }],
    ['has-dog', true, { value: 'yes' }],
    ['has-dog', 'no', { value: 'no' }],
    ['has-dog', 'maybe', { problem: 'not-an-option' }],
    ['birth-date', '2026-12-04', { value: '2026-12-04' }],
    ['birth-date', '2026-12-05', { problem: 'in-the-future' }],
    ['birth-date', '1896-12-03', { problem: 'too-long-ago' }],
    ['moved-on', '2046-12-05', { problem: 'too-far-ahead' }],
    ['moved-on', '2026-12-31', { value: '2026-12-31' }],
    ['moved-on', '2026-02-30', { problem: 'not-a-day' }],
    ['moved-on', 20261231, { problem: 'not-a-day' }],
    ['vehicles', '2', { value: 2 }],
    ['vehicles', 10, { problem: 'out-of-range' }],
    ['vehicles', 1.5, { problem: 'not-a-number' }],
    ['vehicles', 'two', { problem: 'not-a-number' }],
  ])('%s = %j gives %j', (id, raw, expected) => {
    expect(check(id, raw)).toEqual(expected)
  })
})

describe('answers that cannot matter', () => {
  test('are dropped and named', () => {
    const situation = aMove({
      household: { from: 'abroad', 'has-dog': 'no', 'dog-registered': 'yes', nonsense: 'x', card: 'yes' },
      members: [{ ...adult, from: 'abroad', card: 'no' }],
    })
    const { answers, ignored } = keepReachable(smallBook, situation)
    expect(ignored).toEqual(['dog-registered', 'nonsense', 'card', 'household.0.from'])
    expect(answers).toEqual({ household: { from: 'abroad', 'has-dog': 'no' }, members: [{ ...adult, card: 'no' }] })
  })
})
