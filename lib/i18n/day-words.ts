import type { Words } from './words'

/** Everything said around the three boxes of a day. */
export const dayWords = {
  how: { ja: '年の書き方', 'ja-easy': '年の 書き方', en: 'How the year is written' },
  western: { ja: '西暦', 'ja-easy': '西暦', en: 'Western year' },
  reiwa: { ja: '令和', 'ja-easy': '令和', en: 'Reiwa' },
  heisei: { ja: '平成', 'ja-easy': '平成', en: 'Heisei' },
  showa: { ja: '昭和', 'ja-easy': '昭和', en: 'Showa' },
  taisho: { ja: '大正', 'ja-easy': '大正', en: 'Taisho' },
  meiji: { ja: '明治', 'ja-easy': '明治', en: 'Meiji' },
  year: { ja: '年', 'ja-easy': '年', en: 'year' },
  month: { ja: '月', 'ja-easy': '月', en: 'month' },
  day: { ja: '日', 'ja-easy': '日', en: 'day' },
  unknown: { ja: '日にちがわからない', 'ja-easy': '日が わかりません', en: 'I do not know the date' },
} as const satisfies Readonly<Record<string, Words>>

export const dayMistakes = {
  missing: (example: string): Words => ({
    ja: `年・月・日を入れてください（例：${example}）。`,
    'ja-easy': `年・月・日を 入れて ください（例：${example}）。`,
    en: `Enter the year, month and day, for example ${example}.`,
  }),
  incomplete: {
    ja: '年・月・日の3つを、数字で入れてください。',
    'ja-easy': '年と 月と 日を 数字で 入れて ください。',
    en: 'Enter year, month and day, all three as numbers.',
  },
  'no-era': {
    ja: '年の数え方（元号か西暦）を選んでください。',
    'ja-easy': '年の 書き方を 1つ えらんで ください（令和・西暦など）。',
    en: 'Choose how the year is written: the era or Western.',
  },
  'outside-era': (typed: string): Words => ({
    ja: `${typed}は、暦にありません。元号と年を確かめてください。`,
    'ja-easy': `${typed}は ありません。令和・平成・昭和と 年を 見て ください。`,
    en: `${typed} does not exist. Check the era and the year.`,
  }),
  'not-a-day': (typed: string): Words => ({
    ja: `${typed}は、暦にない日です。月と日を確かめてください。`,
    'ja-easy': `${typed}は カレンダーに ありません。月と 日を 見て ください。`,
    en: `${typed} is not in the calendar. Check the month and the day.`,
  }),
  'in-the-future': (typed: string, today: string): Words => ({
    ja: `${typed}は、まだ来ていません。今日（${today}）までの日付を入れてください。`,
    'ja-easy': `${typed}は まだ 来て いません。今日（${today}）までの 日を 入れて ください。`,
    en: `${typed} is still to come. Enter a day up to today (${today}).`,
  }),
  'in-the-past': (typed: string, today: string): Words => ({
    ja: `${typed}は、もう過ぎています。今日（${today}）から後の日付を入れてください。`,
    'ja-easy': `${typed}は もう すぎました。今日（${today}）より 後の 日を 入れて ください。`,
    en: `${typed} has passed. Enter today (${today}) or a later day.`,
  }),
  'too-long-ago': (typed: string): Words => ({
    ja: `${typed}は、130年より前です。年を確かめてください。`,
    'ja-easy': `${typed}は とても 古い 日です。年を 見て ください。`,
    en: `${typed} is more than 130 years ago. Check the year.`,
  }),
  'too-far-ahead': (typed: string): Words => ({
    ja: `${typed}は、20年より先です。年を確かめてください。`,
    'ja-easy': `${typed}は とても 先の 日です。年を 見て ください。`,
    en: `${typed} is more than 20 years ahead. Check the year.`,
  }),
} as const
