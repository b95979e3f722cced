import type { Words } from './words'

export const calendarWords = {
  product: { ja: '手続きナビ', 'ja-easy': '手続きナビ', en: 'Tetsuzuki Navi' },
  summary: (first: string, count: number): Words =>
    count === 1
      ? { ja: `期限：${first}`, 'ja-easy': `今日まで：${first}`, en: `Deadline: ${first}` }
      : {
          ja: `期限：${first} ほか${count - 1}件`,
          'ja-easy': `今日まで：${first} ほかに ${count - 1}つ`,
          en: `Deadline: ${first} and ${count - 1} more`,
        },
  place: (city: string): Words => ({ ja: `${city}役所`, 'ja-easy': `${city}役所`, en: `${city} Hall` }),
} as const
