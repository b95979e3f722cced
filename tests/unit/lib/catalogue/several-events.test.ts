import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { ruleSet } from '@/lib/catalogue'
import { bookOf } from '@/lib/rules/book'
import { judgeAll } from '@/lib/rules/verdicts'
import { type Household, walkThrough } from '@/tests/support/households'

const book = bookOf(ruleSet)
const today = localDate('2026-12-04')

function walk(events: readonly string[], told: Household) {
  const { pages, situation } = walkThrough(book, events, { ...told, today })
  const because = Object.fromEntries(judgeAll(book, situation, 'ja').map(one => [one.procedure.id, one.because]))
  return { pages, because }
}

const none = { 'household-circumstances': 'none', 'other-matters': 'none' }

describe('a divorce and a move out of the city', () => {
  const household = {
    ...none,
    'divorce-way': 'filed',
    'divorced-on': '2026-12-01',
    'children-after-divorce': 'with-me',
    'home-after-divorce': 'i-move',
    'name-after-divorce': 'unchanged',
    'child-allowance-paid-to': 'partner',
    'moving-to': 'other-city',
    'moving-out-on': '2026-12-20',
    'moving-out-way': 'online',
    'whole-household-moves': 'no',
    'head-moves-out': 'no',
    'child-allowance-claimant-leaves': 'no',
    'claimant-is-public-servant': 'no',
  }
  const self = {
    'birth-date': '1988-05-01',
    'has-my-number-card': 'yes',
    'insured-through-partner': 'no',
    'in-kokuho': 'no',
  }
  const members = [
    { relation: 'self', ...self },
    { relation: 'child', ...self, 'birth-date': '2017-05-01', 'has-my-number-card': 'no' },
  ]

  test('are each the reason of their own procedures', () => {
    const { because } = walk(['divorce', 'moving-out'], { household, members })
    expect(because['suido-chushi']).toBe('会津若松市から引っ越すため')
    expect(because['sodai-gomi']).toBe('会津若松市から引っ越すため')
  })
})
