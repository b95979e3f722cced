import type { Words } from './words'

/** The choice between a stored draft and a code that holds everything, and the page with the code. */
export const sealedCodeWords = {
  reviewLead: {
    ja: '内容がよければ、窓口への渡し方を選びます。届け出は、窓口で受け付けたときに終わります。',
    'ja-easy': 'よければ、市役所に 渡す 方法を 下で えらびます。',
    en: 'If everything is right, choose below how to bring it to the counter. Nothing is filed before the counter accepts it.',
  },
  choice: { ja: '窓口への渡し方', 'ja-easy': '市役所に 渡す 方法', en: 'How to bring it to the counter' },
  store: {
    ja: '市に保存して受付コードをもらう',
    'ja-easy': '市役所に 保存して 受付コードを もらう',
    en: 'Store it with the city and get a receipt code',
  },
  storeHint: {
    ja: '暗号にして市に保存します。窓口では9文字の受付コードを見せるだけで、あとから直すこともできます。使わなければ30日で消えます。',
    'ja-easy': 'だれも 読めない 形で 市役所に 保存します。あとで 直す ことが できます。使わなければ 30日で 消えます。',
    en: 'Stored encrypted. You show a code of 9 characters at the counter and can still change the draft. Deleted after 30 days if not used.',
  },
  seal: {
    ja: '保存しないでQRコードに入れる',
    'ja-easy': '保存しないで QRコードに 入れる',
    en: 'Put it into a QR code without storing it',
  },
  sealHint: {
    ja: '市には何も残しません。内容は暗号になってQRコードの中だけに入り、窓口でしか開けません。画像か印刷したものを持っていきます。',
    'ja-easy': '市役所には 何も のこりません。QRコードの 中に 入ります。読めるのは 市役所だけです。',
    en: 'Nothing stays with the city. Everything is encrypted inside the QR code, which only the counter can open. You bring it as a picture or on paper.',
  },
  tooLarge: {
    ja: '内容が多く、QRコード2つにも入りきりません。市に保存して受付コードをもらってください。',
    'ja-easy': '書いた ことが 多くて、QRコードに 入りません。市役所に 保存して ください。',
    en: 'There is too much for two QR codes. Please store it with the city and get a receipt code.',
  },
  title: { ja: 'QRコードができました', 'ja-easy': 'QRコードが できました', en: 'Your QR code is ready' },
  show: (count: number): Words => ({
    ja: count === 1 ? '窓口でこのQRコードを見せてください。' : `QRコードは${count}つです。窓口で両方見せてください。`,
    'ja-easy':
      count === 1
        ? '市役所で この QRコードを 見せて ください。'
        : `QRコードは ${count}つです。${count}つとも 見せて ください。`,
    en: count === 1 ? 'Show this QR code at the counter.' : `There are ${count} QR codes. Show both at the counter.`,
  }),
  label: (number: number, count: number): Words => ({
    ja: count === 1 ? '申請内容の入った2次元コード' : `申請内容の入った2次元コード（${count}つのうち${number}つ目）`,
    'ja-easy':
      count === 1 ? '書いた ことが 入った コード' : `書いた ことが 入った コード（${count}つの うち ${number}番）`,
    en: count === 1 ? 'Code with your application' : `Code with your application, ${number} of ${count}`,
  }),
  number: (number: number, count: number): Words => ({
    ja: `${count}つのうち${number}つ目`,
    'ja-easy': `${count}つの うち ${number}番`,
    en: `${number} of ${count}`,
  }),
  picture: (number: number, count: number): Words => ({
    ja: count === 1 ? '画像を保存する' : `${number}つ目の画像を保存する`,
    'ja-easy': count === 1 ? '絵を 保存する' : `${number}番の 絵を 保存する`,
    en: count === 1 ? 'Save the picture' : `Save picture ${number}`,
  }),
  print: {
    ja: '印刷するときは、お使いのブラウザーの「印刷」を選んでください。QRコードの1辺を5cmより小さくしないでください。',
    'ja-easy': '紙に 印刷しても いいです。小さく しないで ください（5cmより 大きく）。',
    en: 'To print it, use the print command of your browser. Keep each code at least 5 cm wide.',
  },
  keep: {
    ja: '画像を保存するか、印刷してください。市に控えがないので、この画面を閉じると、2時間たったあとは作り直しになります。',
    'ja-easy':
      '絵を 保存するか、印刷して ください。市役所には ありません。2時間 たつと この 画面は 見えなく なります。',
    en: 'Save the picture or print it. The city keeps no copy: two hours after you leave this page it has to be made again.',
  },
  notStored: {
    ja: [
      '市には何も保存していません。',
      '内容はこのQRコードの中だけにあり、暗号になっているので、',
      '窓口でしか開けません',
      '。',
    ],
    'ja-easy': [
      '市役所には 何も 保存して いません。',
      '全部 この QRコードの 中に あります。',
      '市役所だけ 読めます',
      '。',
    ],
    en: [
      'Nothing has been stored with the city.',
      'All of it is in this QR code, encrypted: ',
      'only the counter can open it',
      '.',
    ],
  },
  guard: {
    ja: 'ほかの人に渡さないでください。',
    'ja-easy': 'ほかの 人に あげないで ください。',
    en: 'Do not give it to anybody else.',
  },
  contains: { ja: '中に入っているもの', 'ja-easy': '中に あるもの', en: 'What is in it' },
  answers: {
    ja: '質問への答えと、入れた名前・住所・連絡先など',
    'ja-easy': '質問の 答え、名前、住所、電話など',
    en: 'Your answers, and the names, addresses and other details you typed',
  },
  back: { ja: '内容を直す・渡し方を選び直す', 'ja-easy': '直す・えらび直す', en: 'Change something or choose again' },
} as const
