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
  const judged = judgeAll(book, situation, 'ja')
  const because = Object.fromEntries(judged.map(one => [one.procedure.id, one.because]))
  const verdicts = Object.fromEntries(judged.map(one => [one.procedure.id, one.verdict]))
  return { pages, because, verdicts }
}

const none = { 'household-circumstances': 'none', 'other-matters': 'none' }

describe('a divorce and a move out of the city', () => {
  const household = {
    ...none,
    'divorce-way': 'filed',
    'divorced-on': '2026-12-01',
    'children-after-divorce': 'with-me',
    'name-after-divorce': 'unchanged',
    'child-allowance-paid-to': 'partner',
    'moving-to': 'other-city',
    'moving-out-on': '2026-12-20',
    'moving-out-way': 'online',
    'whole-household-moves': 'no',
    'head-moves-out': 'no',
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

  test('ask once who moves, and who receives the child allowance', () => {
    const { pages } = walk(['divorce', 'moving-out'], { household, members })
    const twice = ['home-after-divorce', 'child-allowance-claimant-leaves', 'single-parent']
    expect(pages.filter(page => twice.includes(page))).toEqual([])
    expect(pages).toContain('child-allowance-paid-to')
  })

  test('are each the reason of their own procedures', () => {
    const { because } = walk(['divorce', 'moving-out'], { household, members })
    expect(because['suido-chushi']).toBe('会津若松市から引っ越すため')
    expect(because['sodai-gomi']).toBe('会津若松市から引っ越すため')
  })
})

describe('a move into the city with a newborn', () => {
  const household = {
    ...none,
    'moved-from': 'other-city',
    'moved-in-on': '2026-12-01',
    'moving-out-notice': 'paper',
    'planned-leaving-on': '2026-11-30',
    'birth-place': 'japan',
    'birth-weight': 'usual',
    'baby-parents': 'married',
    'baby-insurance': 'work',
    'mother-in-kokuho': 'no',
    'first-category-parents': 'neither',
    'claimant-is-public-servant': 'no',
  }
  const adult = { 'birth-date': '1994-05-01', 'has-my-number-card': 'yes', 'health-insurance': 'work-self' }
  const members: Household['members'] = [
    { relation: 'self', ...adult },
    { relation: 'spouse', ...adult },
    { relation: 'child', 'birth-date': '2026-11-28', 'wants-childcare': 'no' },
  ]

  test.each([
    ['all-work', 'not-required', 'required'],
    ['all-kokuho', 'required', 'not-required'],
  ])('asks nothing about insurance after 「%s」', (insurance, kokuho, work) => {
    const told = {
      household: { ...household, 'household-insurance': insurance, 'birth-payment': 'paid-directly' },
      members,
    }
    const { pages, verdicts } = walk(['moving-in', 'birth'], told)
    expect(pages.filter(page => ['baby-insurance', 'mother-in-kokuho', 'health-insurance'].includes(page))).toEqual([])
    expect([verdicts['kokuho-kanyu'], verdicts['kenpo-fuyo-birth']]).toEqual([kokuho, work])
  })

  test('asks of the baby once where insurance differs', () => {
    const told = { household: { ...household, 'household-insurance': 'differs' }, members }
    const { pages, verdicts } = walk(['moving-in', 'birth'], told)
    expect(pages.filter(page => page === 'health-insurance')).toHaveLength(2)
    expect(pages).toContain('baby-insurance')
    expect([verdicts['kokuho-kanyu'], verdicts['kodomo-iryohi']]).toEqual(['not-required', 'required'])
  })
})

describe('a move into the city after leaving a job', () => {
  const household = {
    ...none,
    'moved-from': 'other-city',
    'moved-in-on': '2026-12-01',
    'moving-out-notice': 'paper',
    'left-on': '2026-11-30',
    'left-involuntarily': 'no',
  }
  const members = [{ relation: 'self', 'birth-date': '1990-05-01', 'has-my-number-card': 'no' }]

  test.each([
    ['kokuho', 'required'],
    ['voluntary', 'not-required'],
    ['next-job', 'not-required'],
  ])('asks of insurance once: %s makes 国民健康保険 %s', (after, verdict) => {
    const told = { household: { ...household, 'insurance-after-leaving': after }, members }
    const { pages, verdicts } = walk(['job-leaving', 'moving-in'], told)
    expect(pages).not.toContain('health-insurance')
    expect(verdicts['kokuho-kanyu']).toBe(verdict)
  })
})
