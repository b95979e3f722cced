import type { Words } from './words'

/** Told to whoever was answering when other rules came into force. */
export const rulesChangedWords = {
  title: (day: string): Words => ({
    ja: `${day}から、手続きのきまりが変わりました`,
    'ja-easy': `${day}から、きまりが 変わりました`,
    en: `The rules changed on ${day}`,
  }),
  lead: {
    ja: '入れた答えはそのままです。いまのきまりで、あなたの結果は次のように変わりました。',
    'ja-easy': 'あなたの 答えは 消えて いません。新しい きまりで、ここが 変わりました。',
    en: 'Your answers are kept. Under the rules now in force, this is different for you:',
  },
  added: (title: string): Words => ({
    ja: `増えた手続き：${title}`,
    'ja-easy': `ふえました：${title}`,
    en: `Now also needed: ${title}`,
  }),
  removed: (title: string): Words => ({
    ja: `要らなくなった手続き：${title}`,
    'ja-easy': `しなくて よく なりました：${title}`,
    en: `No longer needed: ${title}`,
  }),
  moved: (title: string, was: string, is: string): Words => ({
    ja: `期限が変わった手続き：${title}（${was} → ${is}）`,
    'ja-easy': `いつまで が 変わりました：${title}（${was} → ${is}）`,
    en: `Deadline changed: ${title} (${was} → ${is})`,
  }),
  noDay: { ja: '日は決まっていません', 'ja-easy': '日は きまって いません', en: 'no fixed day' },
} as const
