import { expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { witnessLines } from '@/lib/rule-sets/witness-words'
import type { Situation } from '@/lib/rules/situation'
import { aTown } from '@/tests/support/town'

test('a witness is told in the words of the questions', () => {
  const situation: Situation = {
    events: ['moving-in'],
    today: localDate('2026-11-24'),
    answers: {
      household: { 'moved-from': 'abroad', 'moved-in-on': '2026-11-20', 'has-dog': 'unknown' },
      members: [
        { relation: 'self' },
        { relation: 'child', 'birth-date': '2020-05-01' },
        { 'birth-date': '1990-01-01' },
      ],
    },
  }
  expect(witnessLines(situation, aTown()).map(({ name, answer }) => `${name}=${answer}`)).toEqual([
    'できごと=引っ越してきた',
    '来庁日=2026年11月24日（火）',
    '前に住んでいたところ=国外',
    '住み始めた日=2026年11月20日（金）',
    '犬=わからない',
    '子=生年月日：2020年5月1日（金）',
    '3人目=生年月日：1990年1月1日（月）',
  ])
})
