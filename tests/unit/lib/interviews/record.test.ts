import { describe, expect, test } from 'vitest'
import { addressesOf, record } from '@/lib/interviews/record'
import { aFamilyListed, ground, typed } from '@/tests/support/interviews'

const aMove = typed({ events: 'moving-in' })

describe('what is typed', () => {
  test.each([
    ['answer/moved-in-on', '12/2', '2026-12-02'],
    ['answer/moved-in-on', '１２月２日', '2026-12-02'],
    ['answer/moved-in-on', '0', 'unknown'],
    ['answer/moved-in-on', '?', 'unknown'],
    ['answer/birth-date/1', 'S630514', '1988-05-14'],
    ['answer/birth-date/1', '5/14', '5/14'],
    ['answer/moved-from', 'other-city', 'other-city'],
    ['answer/moved-from', '火星', '火星'],
    ['item/kana/family/1', 'わたなべ', 'ワタナベ'],
    ['item/phone/', '０９０ー１２３４ー５６７８', '090-1234-5678'],
    ['item/new-head/', '1', '1'],
    ['brought/tenshutsu-shomeisho', 'yes', undefined],
    ['language', 'en', 'en'],
  ])('in %s as %s is kept as %s', (field, text, kept) => {
    expect(typed({ [field]: text }, aMove)[field]).toBe(kept)
  })

  test.each([
    'answer/no-such-fact',
    'item/no-such-item/',
    'item/name/family',
    'item/phone//2',
    'brought/nothing',
    'secret',
    'answer/moved-in-on/1',
    'answer/birth-date',
    'answer/birth-date/100',
    'answer/birth-date/1/2',
    'item/kana/family/1/2',
    'item/kana/family/everybody',
    'brought/tenshutsu-shomeisho/again',
  ])('in %s is kept nowhere', field => {
    expect(typed({ [field]: 'x' }, aMove)).toEqual(aMove)
  })

  test('is the same when it is recorded twice, and gone when it is taken back', () => {
    const changes = [{ field: 'answer/moved-in-on', text: '12/2' }]
    const once = record(aMove, changes, ground)
    expect(record(once, changes, ground)).toEqual(once)
    expect(typed({ 'answer/moved-in-on': ' ' }, once)).toEqual(aMove)
  })

  test('of events keeps those the rules know', () => {
    expect(typed({ events: 'moving-in,flying,birth' }).events).toBe('moving-in,birth')
  })
})

describe('a postal code', () => {
  test('brings its town, which stays when somebody typed on', () => {
    const found = typed({ 'item/new-address/postalCode': '９６５ー０８７３' }, aMove)
    expect(found['item/new-address/text']).toBe('福島県会津若松市追手町')
    const whole = typed({ 'item/new-address/text': '福島県会津若松市追手町2-3' }, found)
    expect(typed({ 'item/new-address/postalCode': '9650871' }, whole)['item/new-address/text']).toBe(
      '福島県会津若松市追手町2-3',
    )
  })

  test.each([
    ['2-3', '福島県会津若松市追手町2-3'],
    ['２－３', '福島県会津若松市追手町２－３'],
    ['会津若松市栄町1', '会津若松市栄町1'],
  ])('brings its town before a number typed ahead of it: %s', (text, address) => {
    const found = typed({ 'item/new-address/postalCode': '9650873', 'item/new-address/text': text }, aMove)
    expect(found['item/new-address/text']).toBe(address)
  })

  test('that is corrected at once takes the town with it', () => {
    const wrong = typed({ 'item/new-address/postalCode': '9650873' }, aMove)
    const right = typed({ 'item/new-address/postalCode': '9650871' }, wrong)
    expect(right['item/new-address/text']).toBe('福島県会津若松市栄町')
  })

  test('of several towns leaves the choice', () => {
    expect(addressesOf('498-0000').length).toBeGreaterThan(1)
    expect(typed({ 'item/old-address/postalCode': '498-0000' }, aMove)['item/old-address/text']).toBeUndefined()
  })
})

describe('somebody taken off the list', () => {
  test('leaves with all that was said of them, and nobody else changes', () => {
    const told = typed({ 'answer/has-my-number-card/3': 'yes', 'item/name/given/3': '陽菜' }, aFamilyListed)
    const left = typed({ remove: '3' }, told)
    expect(Object.keys(told).filter(field => !(field in left))).toEqual([
      'answer/relation/3',
      'answer/birth-date/3',
      'answer/has-my-number-card/3',
      'item/name/given/3',
    ])
  })

  test('is never the one who sits at the desk', () => {
    expect(typed({ remove: '1' }, aFamilyListed)).toEqual(aFamilyListed)
  })
})
