import { describe, expect, test } from 'vitest'
import { menusOf } from '@/lib/rule-sets/menus'
import { aTown } from '@/tests/support/town'

const menus = menusOf(aTown())

function offered(per: 'household' | 'member'): readonly string[] {
  return menus.subjects[per].flatMap(({ choices }) => choices.map(({ value }) => value))
}

describe('the menus', () => {
  test('offer a member’s facts only where a member is looked at', () => {
    expect(offered('household')).toEqual([
      'group',
      'member',
      'is:moved-from',
      'day:moved-in-on',
      'is:has-dog',
      'derived:has-child',
      'event',
      'today',
      'always',
    ])
    expect(offered('member')).toEqual([
      'group',
      'is:relation',
      'age:birth-date',
      'fiscal:birth-date',
      'day:birth-date',
      'is:moved-from',
      'day:moved-in-on',
      'is:has-dog',
      'derived:has-child',
      'event',
      'today',
      'always',
    ])
  })

  test('offer the days a deadline can count from', () => {
    expect(menus.days.household.map(({ value }) => value)).toEqual(['today', 'moved-in-on', 'calendar'])
    expect(menus.days.member.map(({ value }) => value)).toEqual(['today', 'birth-date', 'moved-in-on', 'calendar'])
  })

  test('offer the answers of each fact in the city’s words', () => {
    expect(menus.answers['moved-from']).toEqual([
      { value: 'other-city', label: 'ほかの市区町村' },
      { value: 'abroad', label: '国外' },
    ])
    expect(menus.answers['has-dog']?.map(({ label }) => label)).toEqual(['はい', 'いいえ'])
  })
})
