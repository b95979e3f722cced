import { describe, expect, test } from 'vitest'
import { personTerm, reservationTerm, searchTermsOf } from '@/lib/drafts/search-terms'
import { aFamilyMovingIn } from '@/tests/support/a-family'
import { aCorrection } from '@/tests/support/drafts'

const texts = (content: Parameters<typeof searchTermsOf>[0]) => searchTermsOf(content).map(({ text }) => text)

describe('what a draft is found by', () => {
  test('is everybody’s reading and birth date', () => {
    expect(texts(aFamilyMovingIn())).toEqual([
      'ワタナベダイスケ/1988-05-14',
      'ワタナベミサキ/1990-09-03',
      'ワタナベハルナ/2018-07-08',
      'ワタナベアオイ/2024-02-11',
    ])
  })

  test('is the clerk’s value as much as the resident’s, each once', () => {
    const found = texts(
      aFamilyMovingIn({
        corrections: [
          aCorrection('application.people.0.kana.given', 'ダイスケイ'),
          aCorrection('answers.members.1.birth-date', '1990-09-04'),
          aCorrection('application.extra.reservation-number', 'a-100 23'),
        ],
      }),
    )
    expect(found).toHaveLength(7)
    expect(found).toEqual(
      expect.arrayContaining(['ワタナベダイスケ/1988-05-14', 'ワタナベミサキ/1990-09-04', 'A10023']),
    )
  })

  test('is nobody whose reading or birth date is not known', () => {
    const { application, answers } = aFamilyMovingIn()
    const [first, ...others] = application.people
    if (!first) throw new Error('a family has people')
    const people = [{ ...first, kana: { family: '', given: '' } }, ...others]
    const members = answers.members?.map((one, index) => (index === 1 ? { ...one, 'birth-date': 'unknown' } : one))
    expect(
      texts(
        aFamilyMovingIn({
          application: { ...application, people },
          answers: { ...answers, members: members ?? null },
        }),
      ),
    ).toEqual(['ワタナベハルナ/2018-07-08', 'ワタナベアオイ/2024-02-11'])
  })
})

test.each([
  ['Ａ－１００２３', 'A10023'],
  [' a 100/23 ', 'A10023'],
  ['予約12', '予約12'],
])('a reservation %s is %s', (typed, text) => {
  expect(reservationTerm(typed)).toEqual({ kind: 'reservation', text })
})

test('nothing is no term', () => {
  expect(reservationTerm(' - ')).toBeNull()
  expect(personTerm({ family: '・', given: '' }, '1988-05-14')).toBeNull()
  expect(personTerm({ family: 'ワタナベ', given: '' }, '1988-02-30')).toBeNull()
})
