import type { Words } from './words'

/** What stands on every page. */
export const shellWords = {
  product: { ja: '手続きナビ', 'ja-easy': '手続きナビ', en: 'Tetsuzuki Navi' },
  city: { ja: '会津若松市', 'ja-easy': '会津若松市', en: 'Aizuwakamatsu City' },
  skip: { ja: '本文へ進む', 'ja-easy': '本文へ 行く', en: 'Skip to content' },
  languages: { ja: '言語', 'ja-easy': 'ことば', en: 'Language' },
  leave: { ja: 'すぐ離れる', 'ja-easy': 'すぐ 出る', en: 'Leave now' },
  leaveNote: {
    ja: '気象庁のページへ移ります',
    'ja-easy': '天気の ページに 行きます',
    en: 'Goes to the weather agency’s page',
  },
  clear: { ja: '答えを消す', 'ja-easy': '答えを 消す', en: 'Erase my answers' },
  about: { ja: 'このナビについて', 'ja-easy': 'このナビに ついて', en: 'About this guide' },
  privacy: { ja: '個人情報の扱い', 'ja-easy': 'あなたの 情報の 使い方', en: 'Privacy' },
  accessibility: { ja: '見やすさ・使いやすさ', 'ja-easy': '見やすさ・使いやすさ', en: 'Accessibility' },
  home: { ja: '最初の画面', 'ja-easy': '最初の 画面', en: 'Start page' },
  back: { ja: '戻る', 'ja-easy': 'もどる', en: 'Back' },
  errorTitle: (title: string): Words => ({
    ja: `エラー：${title}`,
    'ja-easy': `エラー：${title}`,
    en: `Error: ${title}`,
  }),
} as const

/** Told once, at the top of the next page. */
export const toldWords = {
  tampered: {
    ja: 'この端末に残っていた答えを読み取れなかったため、はじめからになりました。保存した下書きは、そのまま残っています。',
    'ja-easy':
      'このスマホの 答えを 読むことが できませんでした。最初から 始めて ください。保存した ものは 消えて いません。',
    en: 'The answers kept on this device could not be read, so we start again. Anything you saved as a draft is untouched.',
  },
  expired: {
    ja: '2時間使われなかったため、安全のためにこの端末の答えを消しました。保存した下書きは、そのまま残っています。',
    'ja-easy': '2時間 使わなかったので、このスマホの 答えを 消しました。保存した ものは 消えて いません。',
    en: 'After two hours without use, the answers on this device were erased to keep you safe. Anything you saved as a draft is untouched.',
  },
  converted: {
    ja: '入れた文字の一部を、書類で使う全角の文字やカタカナに直しました。下の内容を確かめてください。',
    'ja-easy': '字を 紙に 書く 形に 直しました。下を 見て ください。',
    en: 'Some characters were converted to the form used on paper. Please check them below.',
  },
} as const satisfies Readonly<Record<string, Words>>
