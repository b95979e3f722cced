import type { Words } from './words'

/** What is said of a benefit that is paid by the month and never back. */
export const lateClaimWords = {
  monthOf: { ja: '分', 'ja-easy': 'の 分', en: '' },
  nextYear: (month: number): Words => ({ ja: `来年${month}月`, 'ja-easy': `来年 ${month}月`, en: '' }),
  manyMonths: (count: number, first: string, last: string): Words => ({
    ja: `${first}から${last}まで${count}か月`,
    'ja-easy': `${first}から ${last}まで ${count}か月`,
    en: `${count} months (${first} to ${last})`,
  }),
  atLeast: (least: string): Words => ({ ja: `${least}〜`, 'ja-easy': `${least}から`, en: `from ${least}` }),
  upTo: (most: string): Words => ({ ja: `最大${most}`, 'ja-easy': `多くて ${most}`, en: `up to ${most}` }),
  sum: (months: string, yen: string): Words => ({
    ja: `${months}（${yen}）`,
    'ja-easy': `${months}（${yen}）`,
    en: `${months} (${yen})`,
  }),
  willLose: (day: string, sum: string): Words => ({
    ja: `${day}を過ぎると、${sum}を受け取れません。`,
    'ja-easy': `${day}より おそいと、${sum}が もらえません。`,
    en: `After ${day} you lose the payment for ${sum}.`,
  }),
  stillSafe: (deadline: string, day: string): Words => ({
    ja: `期限の${deadline}を過ぎても、${day}までに申し込めば失いません。`,
    'ja-easy': `${deadline}を すぎても、${day}までなら もらえます。`,
    en: `Past the deadline of ${deadline} nothing is lost yet until ${day}.`,
  }),
  hasLost: (from: string, sum: string): Words => ({
    ja: `今から申し込むと${from}からで、${sum}は受け取れません。`,
    'ja-easy': `今から 申し込むと ${from}からです。${sum}は もらえません。`,
    en: `If you claim now it is paid from ${from}: the payment for ${sum} is lost.`,
  }),
  losesMore: (day: string): Words => ({
    ja: `${day}を過ぎると、もう1か月分を失います。`,
    'ja-easy': `${day}より おそいと、もう 1か月 もらえません。`,
    en: `After ${day} another month is lost.`,
  }),
} as const
