import type { AnswerProblem } from '@/lib/rules/answers'
import type { Fact, Text } from '@/lib/rules/schema'

/** What is wrong with an answer, and what to do: one sentence, no blame. */
export function problemText(problem: AnswerProblem, fact: Fact): Text {
  if (problem === 'out-of-range' && fact.kind === 'count') return outOfRange(fact)
  return texts[problem]
}

const texts: Readonly<Record<AnswerProblem, Text>> = {
  missing: { ja: '答えを選んでください。', 'ja-easy': '答えを えらんで ください。', en: 'Choose an answer.' },
  'not-an-option': {
    ja: '選べる答えの中から選んでください。',
    'ja-easy': 'ある 答えの 中から えらんで ください。',
    en: 'Choose one of the answers offered.',
  },
  'not-a-day': {
    ja: '暦にある日付を入れてください（例：2026-12-02）。',
    'ja-easy': 'カレンダーに ある 日を 入れて ください（例：2026-12-02）。',
    en: 'Enter a day that exists, for example 2026-12-02.',
  },
  'in-the-future': {
    ja: '今日までの日付を入れてください。',
    'ja-easy': '今日までの 日を 入れて ください。',
    en: 'Enter a day up to today.',
  },
  'in-the-past': {
    ja: '今日から後の日付を入れてください。',
    'ja-easy': '今日より 後の 日を 入れて ください。',
    en: 'Enter today or a later day.',
  },
  'too-long-ago': {
    ja: '130年より前の日付です。年を確かめてください。',
    'ja-easy': 'とても 古い 日です。年を 見て ください。',
    en: 'That is more than 130 years ago. Check the year.',
  },
  'too-far-ahead': {
    ja: '20年より先の日付です。年を確かめてください。',
    'ja-easy': 'とても 先の 日です。年を 見て ください。',
    en: 'That is more than 20 years ahead. Check the year.',
  },
  'not-a-number': {
    ja: '数字で入れてください（例：2）。',
    'ja-easy': '数字を 入れて ください（例：2）。',
    en: 'Enter a whole number, for example 2.',
  },
  'out-of-range': {
    ja: '範囲にある数を入れてください。',
    'ja-easy': '数を 見て ください。',
    en: 'That number is out of range.',
  },
}

function outOfRange({ min, max }: Extract<Fact, { kind: 'count' }>): Text {
  return {
    ja: `${min}から${max}までの数を入れてください。`,
    'ja-easy': `${min}から ${max}までの 数を 入れて ください。`,
    en: `Enter a number from ${min} to ${max}.`,
  }
}
