import { describe, expect, test } from 'vitest'
import { isAnsweredHere, neighbour, questionAfter, questionNow } from '@/components/interview/next-question'
import { interviewView } from '@/lib/interviews/interview-view'
import { aFamilyListed, ground, typed } from '@/tests/support/interviews'

const view = interviewView(aFamilyListed, ground)
const untold = interviewView(typed({ told: '' }, aFamilyListed), ground)
const nothing = () => ''
const [first = '', second = '', third = ''] = view.open

describe('the question that comes up', () => {
  test('is the one chosen, open or answered, else the first open one', () => {
    expect(questionNow(view, third, nothing)).toBe(third)
    expect(questionNow(view, 'moved-from', nothing)).toBe('moved-from')
    expect(questionNow(view, 'dog-is-registered', nothing)).toBe(first)
    expect(questionNow(view, null, nothing)).toBe(first)
  })

  test('is none once all are answered, also where the server has yet to say so', () => {
    expect(questionNow(view, null, () => 'yes')).toBeNull()
  })
})

describe('an answer that could not be taken', () => {
  const wrong = interviewView(typed({ 'answer/moved-in-on': '13/40' }, aFamilyListed), ground)

  test('leaves its question the one to ask, until something else is typed there', () => {
    const stored = (field: string) => (field === 'answer/moved-in-on' ? '13/40' : '')
    expect(isAnsweredHere(wrong, 'moved-in-on', stored)).toBe(false)
    expect(questionNow(wrong, null, stored)).toBe('moved-in-on')
    expect(isAnsweredHere(wrong, 'moved-in-on', () => '12/2')).toBe(true)
  })
})

describe('after an answer', () => {
  test('the next of the open ones comes, then those left out before', () => {
    expect(questionAfter(view, first, nothing)).toBe(second)
    const last = view.open.at(-1) ?? ''
    expect(questionAfter(view, last, nothing)).toBe(first)
  })

  test('the list of members has its place among the others', () => {
    expect(untold.open).toContain('household')
    const before = untold.open[untold.open.indexOf('household') - 1]
    expect(questionAfter(untold, before ?? '', nothing)).toBe('household')
    expect(isAnsweredHere(untold, 'household', field => (field === 'told' ? 'yes' : ''))).toBe(true)
  })

  test('a question of several people is answered when all of them are', () => {
    const rows = view.questions.find(({ id }) => id === 'has-my-number-card')?.rows ?? []
    const answered = (count: number) => (field: string) =>
      rows.slice(0, count).some(row => row.field === field) ? 'yes' : ''
    expect(isAnsweredHere(view, 'has-my-number-card', answered(3))).toBe(false)
    expect(isAnsweredHere(view, 'has-my-number-card', answered(4))).toBe(true)
  })
})

test('up and down go through the open ones and stop at the ends', () => {
  expect(neighbour(view, first, 1)).toBe(second)
  expect(neighbour(view, second, -1)).toBe(first)
  expect(neighbour(view, first, -1)).toBe(first)
  expect(neighbour(view, 'moved-from', 1)).toBe(first)
})
