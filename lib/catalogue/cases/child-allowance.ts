import { type CaseSpec, text } from '../vocabulary'
import { allowanceExamples } from './examples'

/**
 * 児童手当法 第8条: paid from the month after the claim and never back, but a claim within fifteen days of the event counts
 * as made in its month. Each case is somebody who claims on its day.
 */

const selfEmployed = {
  'birth-place': 'japan',
  'birth-weight': 'usual',
  'baby-insurance': 'kokuho',
  'mother-in-kokuho': 'yes',
  'birth-payment': 'paid-directly',
  'first-category-parents': 'both',
  'claimant-is-public-servant': 'no',
}

const parents = [
  { relation: 'self', 'birth-date': '1994-05-05', 'has-my-number-card': 'yes' },
  { relation: 'spouse', 'birth-date': '1993-02-02', 'has-my-number-card': 'yes' },
]

function child(birth: string) {
  return { relation: 'child', 'birth-date': birth, 'has-my-number-card': 'no', 'wants-childcare': 'no' }
}

function firstChild(birth: string) {
  return { household: selfEmployed, members: [...parents, child(birth)] }
}

const movedOverTheMonth = {
  household: {
    'moved-from': 'other-city',
    'planned-leaving-on': '2026-11-28',
    'moved-in-on': '2026-12-02',
    'moving-out-notice': 'paper',
    'household-circumstances': 'none',
    'household-insurance': 'all-work',
    'claimant-is-public-servant': 'no',
    'other-matters': 'none',
  },
  members: [...parents, child('2024-08-20')],
}

const secondChild = {
  household: { ...selfEmployed, 'receives-child-allowance': 'yes' },
  members: [...parents, child('2023-06-01'), child('2026-11-30')],
}

export const childAllowanceCases: readonly CaseSpec[] = [
  {
    id: 'allowance-on-the-fifteenth-day',
    title: text('11月30日生まれ、15日目の12月15日に請求。12月分から受け取れる'),
    about: [allowanceExamples.lastDay],
    events: ['birth'],
    today: '2026-12-15',
    answers: firstChild('2026-11-30'),
    expect: {
      required: ['jidoteate-nintei'],
      notRequired: ['jidoteate-gakukaitei'],
      deadlines: { 'jidoteate-nintei': '2026-12-15' },
      paidFrom: { 'jidoteate-nintei': '2026-12' },
    },
  },
  {
    id: 'allowance-a-day-late',
    title: text('11月30日生まれ、16日目の12月16日に請求。1月分からになり、1か月分を失う'),
    about: [allowanceExamples.oneDayLate],
    events: ['birth'],
    today: '2026-12-16',
    answers: firstChild('2026-11-30'),
    expect: { required: ['jidoteate-nintei'], paidFrom: { 'jidoteate-nintei': '2027-01' } },
  },
  {
    id: 'allowance-late-within-the-month',
    title: text('11月10日生まれ、15日目11月25日を過ぎた11月28日に請求しても、同じ月なので12月分から'),
    about: [allowanceExamples.withinTheMonth],
    events: ['birth'],
    today: '2026-11-28',
    answers: firstChild('2026-11-10'),
    expect: {
      required: ['jidoteate-nintei'],
      deadlines: { 'jidoteate-nintei': '2026-11-25' },
      paidFrom: { 'jidoteate-nintei': '2026-12' },
    },
  },
  {
    id: 'allowance-on-the-monday-after',
    title: text('11月20日生まれ、15日目12月5日は土曜なので12月7日に請求。12月分から'),
    about: [allowanceExamples.movedToMonday],
    events: ['birth'],
    today: '2026-12-07',
    answers: firstChild('2026-11-20'),
    expect: {
      required: ['jidoteate-nintei'],
      deadlines: { 'jidoteate-nintei': '2026-12-07' },
      paidFrom: { 'jidoteate-nintei': '2026-12' },
    },
  },
  {
    id: 'allowance-the-day-after-the-monday',
    title: text('11月20日生まれ、12月8日に請求。1月分から'),
    about: [allowanceExamples.movedToMonday],
    events: ['birth'],
    today: '2026-12-08',
    answers: firstChild('2026-11-20'),
    expect: { required: ['jidoteate-nintei'], paidFrom: { 'jidoteate-nintei': '2027-01' } },
  },
  {
    id: 'allowance-from-the-planned-day',
    title: text('転出予定日11月28日・住み始め12月2日、15日目12月13日は日曜なので12月14日に請求。12月分から'),
    about: [allowanceExamples.countsFromThePlannedDay],
    events: ['moving-in'],
    today: '2026-12-14',
    answers: movedOverTheMonth,
    expect: {
      required: ['jidoteate-nintei', 'kodomo-iryohi'],
      deadlines: { 'jidoteate-nintei': '2026-12-14' },
      paidFrom: { 'jidoteate-nintei': '2026-12' },
    },
  },
  {
    id: 'allowance-late-for-the-planned-day',
    title: text('同じ転入で12月15日に請求。住み始めた日からは13日目でも、1月分から'),
    about: [allowanceExamples.countsFromThePlannedDay],
    events: ['moving-in'],
    today: '2026-12-15',
    answers: movedOverTheMonth,
    expect: { required: ['jidoteate-nintei'], paidFrom: { 'jidoteate-nintei': '2027-01' } },
  },
  {
    id: 'allowance-increase-a-day-late',
    title: text('2人目が11月30日に生まれ、増額を12月16日に請求。増えるのは1月分から'),
    events: ['birth'],
    today: '2026-12-16',
    answers: secondChild,
    expect: {
      required: ['jidoteate-gakukaitei'],
      notRequired: ['jidoteate-nintei'],
      deadlines: { 'jidoteate-gakukaitei': '2026-12-15' },
      paidFrom: { 'jidoteate-gakukaitei': '2027-01' },
    },
  },
]
