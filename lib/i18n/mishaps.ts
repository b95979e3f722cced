import type { Words } from './words'

/** Pages for what goes wrong on our side or on the way. */
export const mishapWords = {
  error: {
    title: { ja: '画面を出せませんでした', 'ja-easy': '画面を 出せませんでした', en: 'This page could not be shown' },
    text: {
      ja: '申し訳ありません。こちらの不具合です。答えはこの端末に残っています。少し待ってから、もう一度ためしてください。',
      'ja-easy': 'ごめんなさい。答えは 消えて いません。少し 待ってから もう一度 して ください。',
      en: 'Sorry, something went wrong on our side. Your answers are still on this device. Wait a moment and try again.',
    },
    reference: (id: string): Words => ({
      ja: `続くときは、この番号を市役所に伝えてください：${id}`,
      'ja-easy': `何度も 出る ときは、この 番号を 市役所に 言って ください：${id}`,
      en: `If it happens again, tell City Hall this number: ${id}`,
    }),
  },
  notFound: {
    title: { ja: 'ページが見つかりません', 'ja-easy': 'ページが ありません', en: 'Page not found' },
    text: {
      ja: 'アドレスが変わったか、間違っているようです。最初の画面から探せます。',
      'ja-easy': 'この アドレスの ページは ありません。最初の 画面から 探して ください。',
      en: 'The address may have changed or be mistyped. You can search from the start page.',
    },
  },
  previewClosed: {
    title: {
      ja: '確認表示では、ここから先へ進めません',
      'ja-easy': 'ここから 先へ 行けません',
      en: 'Not available in the preview',
    },
    text: {
      ja: '先の日の画面では、下書きを作ることも、出すことも、開くこともできません。画面の上の「確認表示を終わる」で、今日の画面に戻ります。',
      'ja-easy': '先の 日の 画面では、申し込みは できません。「確認表示を終わる」を 押すと、今日の 画面に もどります。',
      en: 'Drafts cannot be made, submitted or opened here. End the preview to return to today.',
    },
  },
  tooLarge: {
    title: { ja: '送る内容が大きすぎます', 'ja-easy': '送る ものが 大きすぎます', en: 'That is too much to send' },
    text: {
      ja: '文章を短くしてから、もう一度送ってください。ブラウザーの「戻る」で、入れた内容に戻れます。',
      'ja-easy': '文を 短くして、もう一度 送って ください。ブラウザーの「もどる」で 書いた ものに もどれます。',
      en: 'Shorten the text and send it again. Your browser’s back button returns to what you typed.',
    },
  },
  foreign: {
    title: {
      ja: '送り元を確かめられませんでした',
      'ja-easy': '送る ことが できませんでした',
      en: 'We could not tell where this came from',
    },
    text: {
      ja: '安全のため、この画面の外から送られた内容は受け付けません。最初の画面を開いて、もう一度入れてください。答えは変わっていません。',
      'ja-easy': '安全の ために 止めました。最初の 画面から もう一度 して ください。答えは 変わって いません。',
      en: 'For your safety we only accept what is sent from our own pages. Open the start page and enter it again. Nothing was changed.',
    },
  },
  unsendable: {
    title: {
      ja: '送られた形を読み取れませんでした',
      'ja-easy': '読む ことが できませんでした',
      en: 'We could not read what was sent',
    },
    text: {
      ja: 'ブラウザーの「戻る」で前の画面に戻り、もう一度送ってください。',
      'ja-easy': 'ブラウザーの「もどる」で もどって、もう一度 送って ください。',
      en: 'Go back with your browser’s back button and send it again.',
    },
  },
} as const
