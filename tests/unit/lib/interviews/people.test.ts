import { describe, expect, test } from 'vitest'
import { nextPerson, peopleIn, personOf, spareNumbers } from '@/lib/interviews/people'
import { aFamilyListed, typed } from '@/tests/support/interviews'

describe('the people of an interview', () => {
  test('are the filer at least, then whoever has a relation', () => {
    expect(peopleIn({})).toEqual(['1'])
    expect(peopleIn(aFamilyListed)).toEqual(['1', '2', '3', '4'])
  })

  test('keep their numbers when one before them is taken off', () => {
    const left = typed({ remove: '2' }, aFamilyListed)
    expect(peopleIn(left)).toEqual(['1', '3', '4'])
    expect(nextPerson(left)).toBe('5')
  })

  test('who have only a birth date yet are the next to be listed', () => {
    expect(nextPerson({})).toBe('2')
    expect(nextPerson(typed({ 'answer/birth-date/7': '2020-01-01' }))).toBe('7')
  })

  test('are ten at most', () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`answer/relation/${at + 2}`, 'other']))
    expect(peopleIn(many)).toHaveLength(10)
    expect(nextPerson(many)).toBeNull()
    expect(spareNumbers(many)).toEqual([])
  })

  test('have lines for the next three, as far as there is room', () => {
    expect(spareNumbers({})).toEqual(['2', '3', '4'])
    expect(spareNumbers(typed({ remove: '2' }, aFamilyListed))).toEqual(['5', '6', '7'])
    expect(spareNumbers(typed({ 'answer/birth-date/7': '2020-01-01' }))).toEqual(['7', '8', '9'])
    const nine = Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`answer/relation/${at + 2}`, 'other']))
    expect(spareNumbers(nine)).toEqual(['10'])
  })
})

test.each([
  ['answer/relation/3', '3'],
  ['item/name/family/12', '12'],
  ['item/current-school//2', '2'],
  ['answer/moved-from', null],
  ['item/phone/', null],
  ['brought/dog-tag', null],
])('%s is of %s', (field, person) => {
  expect(personOf(field)).toBe(person)
})
