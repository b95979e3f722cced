import { describe, expect, test } from 'vitest'
import { classesOf } from '@/lib/answer-counts/classes'
import { smallestGroup, Waiting } from '@/lib/answer-counts/waiting'
import { bookOf } from '@/lib/rules/book'
import { situationOf } from '@/lib/rules/cases'
import { aCase, aTown } from '@/tests/support/town'

const dog = { event: 'moving-in', fact: 'has-dog', class: 'yes' }

describe('answers that wait to be counted', () => {
  test('are given away by fives, and never before', () => {
    const waiting = new Waiting()
    for (let nth = 1; nth < smallestGroup; nth++) expect(waiting.add([dog], '2026-12')).toEqual([])
    expect(waiting.add([dog], '2026-12')).toEqual([{ ...dog, month: '2026-12', count: smallestGroup }])
    expect(waiting.add([dog], '2026-12'), 'the next begins a group of its own').toEqual([])
  })

  test('of another month, event or class do not help to make five', () => {
    const waiting = new Waiting()
    for (let nth = 1; nth < smallestGroup; nth++) waiting.add([dog], '2026-12')
    expect(waiting.add([dog], '2027-01')).toEqual([])
    expect(waiting.add([{ ...dog, event: 'birth' }], '2026-12')).toEqual([])
    expect(waiting.add([{ ...dog, class: 'no' }], '2026-12')).toEqual([])
  })
})

describe('the classes of somebody’s answers', () => {
  const book = bookOf(aTown())
  const { household, members } = aCase('one').answers

  test('are what was chosen: no day, no member, nothing unknown', () => {
    expect(classesOf(situationOf(aCase('one')), book)).toEqual([
      { event: 'moving-in', fact: 'moved-from', class: 'other-city' },
      dog,
    ])
    const unsure = aCase('unsure', { answers: { household: { ...household, 'has-dog': 'unknown' }, members } })
    expect(classesOf(situationOf(unsure), book).map(({ fact }) => fact)).toEqual(['moved-from'])
  })

  test('hold nothing that is no option', () => {
    const typed = aCase('typed', { answers: { household: { 'has-dog': '若松 花子' }, members } })
    expect(classesOf(situationOf(typed), book)).toEqual([])
  })
})
