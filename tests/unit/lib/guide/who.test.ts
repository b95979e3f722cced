import { describe, expect, test } from 'vitest'
import { whoAsHeading, whoIs, whoIsBriefly } from '@/lib/guide/who'
import type { Language } from '@/lib/rules/schema'
import type { MemberAnswers } from '@/lib/rules/situation'
import { friday } from '@/tests/support/situations'

const self = { relation: 'self', 'birth-date': '1988-04-01' }
const person = (relation: string, birth: string) => ({ relation, 'birth-date': birth })
const called = (others: readonly MemberAnswers[], language: Language = 'ja') => {
  const members = [self, ...others]
  return others.map((_, index) => whoIs(index + 1, { members, today: friday, language }))
}

describe('the guide, which knows no names,', () => {
  test.each<[string, readonly MemberAnswers[], readonly string[]]>([
    ['one child', [person('child', '2018-07-08')], ['お子さん（8歳）']],
    [
      'the younger of two, though named first',
      [person('child', '2024-07-08'), person('child', '2018-07-08')],
      ['下のお子さん（2歳）', '上のお子さん（8歳）'],
    ],
    [
      'three children',
      [person('child', '2010-01-01'), person('child', '2015-01-01'), person('child', '2020-01-01')],
      ['いちばん上のお子さん（16歳）', '2番目のお子さん（11歳）', 'いちばん下のお子さん（6歳）'],
    ],
    [
      'twins',
      [person('child', '2020-01-01'), person('child', '2020-01-01')],
      ['お子さん（6歳・1人目）', 'お子さん（6歳・2人目）'],
    ],
    [
      'both parents of one age',
      [person('parent', '1960-01-01'), person('parent', '1960-06-01')],
      ['父・母の方（66歳・1人目）', '父・母の方（66歳・2人目）'],
    ],
    ['somebody whose birthday is not known', [person('spouse', 'unknown')], ['配偶者の方']],
  ])('calls %s by what sets them apart', (_, others, expected) => {
    expect(called(others)).toEqual(expected)
  })

  test('speaks of oneself as you', () => {
    expect(whoIs(0, { members: [self], today: friday, language: 'ja' })).toBe('あなた')
  })

  test('begins with a capital at the head of an English row', () => {
    const naming = { members: [self, person('spouse', '1990-05-06')], today: friday, language: 'en' as const }
    expect(whoIs(1, naming)).toBe('your spouse (age 36)')
    expect(whoAsHeading(1, naming)).toBe('Your spouse (age 36)')
    expect(whoIsBriefly(1, naming)).toBe('Your spouse')
  })
})
