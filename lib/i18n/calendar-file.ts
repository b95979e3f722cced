import { things } from './things'
import type { Words } from './words'

export const calendarWords = {
  product: { ja: '手続きナビ', 'ja-easy': '手続きナビ', en: 'Tetsuzuki Navi' },
  summary: (first: string, count: number): Words =>
    count === 1
      ? { ja: `期限：${first}`, 'ja-easy': `今日まで：${first}`, en: `Deadline: ${first}` }
      : {
          ja: `期限：${first} ほか${count - 1}件`,
          'ja-easy': `今日まで：${first} ほかに ${things(count - 1)}`,
          en: `Deadline: ${first} and ${count - 1} more`,
        },
  visit: (count: number): Words => ({
    ja: `市役所へ行く日（おすすめ）：${count}件`,
    'ja-easy': `市役所に 行く 日：${things(count)}`,
    en: `Best day to visit City Hall: ${count} ${count === 1 ? 'procedure' : 'procedures'}`,
  }),
  place: (city: string): Words => ({ ja: `${city}役所`, 'ja-easy': `${city}役所`, en: `${city} Hall` }),
} as const
