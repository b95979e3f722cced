import type { Words } from './words'

/** The resident's own screen at the counter. */
export const screenWords = {
  title: { ja: '内容を確かめてください', 'ja-easy': '正しいか 見て ください', en: 'Please check your details' },
  lead: {
    ja: 'ひとつずつ見て、「正しい」か「ちがう」を押してください。ちがうところは、係の者がその場で直します。',
    'ja-easy': 'ひとつずつ 見て、「正しい」か「ちがう」を おして ください。ちがう ところは 係の人が 直します。',
    en: 'Look at each one and press “Correct” or “Not correct”. What is wrong we put right here and now.',
  },
  right: { ja: '正しい', 'ja-easy': '正しい', en: 'Correct' },
  wrong: { ja: 'ちがう', 'ja-easy': 'ちがう', en: 'Not correct' },
  rightOf: (what: string): Words => ({
    ja: `${what}は正しい`,
    'ja-easy': `${what}は 正しい`,
    en: `${what}: correct`,
  }),
  wrongOf: (what: string): Words => ({
    ja: `${what}はちがう`,
    'ja-easy': `${what}は ちがう`,
    en: `${what}: not correct`,
  }),
  saidRight: { ja: '正しい', 'ja-easy': '正しい', en: 'Correct' },
  saidWrong: {
    ja: '係の者に伝えました。直すと、ここに出ます。',
    'ja-easy': '係の人に 言いました。直したら ここに 出ます。',
    en: 'We have been told. It comes back here when it is corrected.',
  },
  corrected: { ja: '直しました', 'ja-easy': '直しました', en: 'Corrected' },
  progress: (done: number, all: number): Words => ({
    ja: `${all}のうち${done}を確かめました`,
    'ja-easy': `${all}の うち ${done}を 見ました`,
    en: `${done} of ${all} checked`,
  }),
  birth: { ja: '生年月日', 'ja-easy': '生まれた日', en: 'Date of birth' },
  relation: { ja: 'あなたとの続柄', 'ja-easy': 'あなたとの 関係', en: 'Relationship to you' },
  answers: { ja: '質問への答え', 'ja-easy': '質問への 答え', en: 'Your answers' },
  procedures: (count: number): Words => ({
    ja: `手続き（${count}件）`,
    'ja-easy': `手続き（${count}つ）`,
    en: `Procedures (${count})`,
  }),
  signTitle: (name: string): Words => ({
    ja: `${name} さんの署名`,
    'ja-easy': `${name} さんの 署名（名前を 書くこと）`,
    en: `Signature of ${name}`,
  }),
  signLater: {
    ja: '署名は、すべて確かめてからです。',
    'ja-easy': 'ぜんぶ 見てから、名前を 書きます。',
    en: 'You sign after everything has been checked.',
  },
  signFor: {
    ja: 'この署名は、次の書類に入ります。',
    'ja-easy': 'この 名前は、つぎの 紙に 入ります。',
    en: 'This signature goes onto these forms:',
  },
  statements: {
    ja: '次のことに同意する署名です。',
    'ja-easy': 'つぎの ことを「いいです」と 言う 署名です。',
    en: 'By signing you agree to this:',
  },
  signHow: {
    ja: '枠の中に、指かペンで名前を書きます。',
    'ja-easy': '中に、ゆびか ペンで 名前を 書きます。',
    en: 'Write your name in the box with a finger or a pen.',
  },
  pad: { ja: '署名を書く枠', 'ja-easy': '名前を 書く ところ', en: 'Box to sign in' },
  clear: { ja: '消して書き直す', 'ja-easy': '消して もう一度 書く', en: 'Clear and write again' },
  sign: { ja: 'この内容で署名する', 'ja-easy': 'これで 署名する', en: 'Sign' },
  paper: {
    ja: '署名しない（紙に書きます）',
    'ja-easy': 'ここに 書かない（紙に 書きます）',
    en: 'Do not sign here (sign on paper)',
  },
  noScript: {
    ja: 'この端末では画面に署名できません。紙に書いてください。キーボードだけで使う方も、紙に書けます。',
    'ja-easy': 'ここでは 書けません。紙に 書いて ください。',
    en: 'You cannot sign on this device. Please sign on paper.',
  },
  keyboard: {
    ja: 'キーボードで名前を打っても署名にはなりません。書けないときは「署名しない」を選んでください。',
    'ja-easy': 'キーボードの 文字は 署名に なりません。書けない ときは「ここに 書かない」を おして ください。',
    en: 'A typed name is not a signature. If you cannot write here, choose paper.',
  },
  notWritten: {
    ja: '＊枠の中に名前を書いてから、「この内容で署名する」を押してください。',
    'ja-easy': '＊中に 名前を 書いてから、「これで 署名する」を おして ください。',
    en: '* Please write your name in the box before you press “Sign”.',
  },
  signed: { ja: '署名しました', 'ja-easy': '名前を 書きました', en: 'Signed' },
  onPaper: { ja: '紙に署名します', 'ja-easy': '紙に 名前を 書きます', en: 'You sign on paper' },
  again: { ja: '署名をやり直す', 'ja-easy': 'もう一度 書く', en: 'Sign again' },
  voided: {
    ja: '署名のあとに内容が直されたため、前の署名は無効です。確かめて、もう一度署名してください。',
    'ja-easy': '名前を 書いた あとで、内容が かわりました。もう一度 見て、名前を 書いて ください。',
    en: 'The details changed after you signed, so that signature no longer counts. Please check and sign again.',
  },
  noneToSign: {
    ja: 'この画面に署名する書類はありません。',
    'ja-easy': 'ここに 名前を 書く 紙は ありません。',
    en: 'There is nothing to sign on this screen.',
  },
  done: { ja: 'ありがとうございました', 'ja-easy': 'ありがとうございました', en: 'Thank you' },
  doneLead: {
    ja: '係の者に伝わりました。このままお待ちください。',
    'ja-easy': '係の人に とどきました。まって いて ください。',
    en: 'Everything has reached us. Please wait a moment.',
  },
  changed: {
    ja: '内容が変わりました。もう一度見てください。',
    'ja-easy': '内容が かわりました。もう一度 見て ください。',
    en: 'The details have changed. Please look again.',
  },
  onForms: {
    ja: '書類の言葉のとおりです。',
    'ja-easy': '紙に 書いて ある 言葉です。',
    en: 'The forms are in Japanese: please ask us about anything that is not clear.',
  },
  signHere: { ja: '画面に署名する', 'ja-easy': 'ここに 名前を 書く', en: 'Sign here instead' },
  pairTitle: { ja: '住民の画面をつなぐ', 'ja-easy': '住民の画面をつなぐ', en: 'Pair this screen' },
  languages: { ja: '言語', 'ja-easy': '言葉', en: 'Language' },
  clerk: (name: string): Words => ({ ja: `担当　${name}`, 'ja-easy': `係の人　${name}`, en: `Served by ${name}` }),
  desk: (number: string): Words => ({ ja: `${number}番窓口`, 'ja-easy': `${number}番の 窓口`, en: `Desk ${number}` }),
} as const
