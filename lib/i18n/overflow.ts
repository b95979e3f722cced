import type { Words } from './words'

/** Said when what was typed no longer fits on the phone. */
export const overflowWords = {
  title: {
    ja: 'ここで下書きとして保存しませんか',
    'ja-easy': 'ここで 保存して ください',
    en: 'Save this as a draft now?',
  },
  text: {
    ja: '入れていただいた内容が、この端末に一時的に置ける量を超えました。下書きとして市に保存すると、このまま続けられます。',
    'ja-easy': '書いた ことが 多く なりました。市役所に 保存すると、続ける ことが できます。',
    en: 'You have entered more than can be kept on this device for the time being. Save it with the city as a draft to go on.',
  },
  save: { ja: '保存して続ける', 'ja-easy': '保存して 続ける', en: 'Save and go on' },
  safe: {
    ja: '暗号にして保存します。使わなければ30日で消えます。',
    'ja-easy': 'だれも 読めない 形で 保存します。使わなければ 30日で 消えます。',
    en: 'It is stored encrypted and deleted after 30 days if you do not use it.',
  },
} as const satisfies Readonly<Record<string, Words>>
