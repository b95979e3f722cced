import { describe, expect, test } from 'vitest'
import { decidingAnswers } from '@/lib/guide/deciding-answers'
import { adult, aMove, child } from '@/tests/support/situations'
import { smallBook } from '@/tests/support/small-rules'

const situation = aMove({
  household: { from: 'abroad', 'has-dog': 'unknown', vehicles: 2, 'moved-on': '2026-12-02' },
  members: [
    { ...adult, card: 'no' },
    { ...child, card: 'yes' },
  ],
})
const members = situation.answers.members ?? []
const told = (language: 'ja' | 'en') => ({
  book: smallBook,
  situation,
  naming: { members, today: situation.today, language },
})
const ofHousehold = (fact: string) => ({ fact, member: null })

describe('the answers a verdict rests on', () => {
  test('are said with the name of what was asked', () => {
    const facts = ['from', 'vehicles', 'moved-on', 'has-dog'].map(ofHousehold)
    expect(decidingAnswers(facts, told('ja'))).toEqual([
      { name: '前の住まい', answer: '国外' },
      { name: '原付の台数', answer: '2台' },
      { name: '住み始めた日', answer: '令和8年12月2日（水）' },
      { name: '犬', answer: 'わからない' },
    ])
  })

  test('name the member they were asked about, and who was counted in one line', () => {
    const facts = [
      ofHousehold('household'),
      { fact: 'relation', member: 1 },
      { fact: 'birth-date', member: 0 },
      { fact: 'birth-date', member: 1 },
      { fact: 'card', member: 1 },
    ]
    expect(decidingAnswers(facts, told('ja'))).toEqual([
      { name: '家族', answer: 'あなた、お子さん（8歳）' },
      { name: 'カード（お子さん（8歳））', answer: 'はい' },
    ])
    expect(decidingAnswers(facts, told('en'))[0]).toEqual({ name: 'Household', answer: 'you and your child (age 8)' })
  })
})
