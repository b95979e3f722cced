import type { Words } from './words'

/** For people whose address somebody must not learn (住民基本台帳事務における支援措置). */
export const safetyWords = {
  title: {
    ja: '住所を知られたくない方へ',
    'ja-easy': '住所を 知られたく ない 人へ',
    en: 'If someone must not learn your address',
  },
  lead: {
    ja: '暴力やつきまといなどから逃れている方は、届け出の前に市民課へ相談できます。窓口で「住所のことで相談したい」とだけ伝えてください。理由を人前で話す必要はありません。',
    'ja-easy':
      'だれかの 暴力から 逃げて いる 人は、紙を 出す 前に 市民課に 相談して ください。「住所の ことで 相談したい」と 言うだけで いいです。',
    en: 'If you are escaping violence or stalking, talk to the Citizens’ Affairs Section before you file anything. It is enough to say “I want to talk about my address”; you need not explain in front of others.',
  },
  measureTitle: { ja: '支援措置とは', 'ja-easy': '支援措置とは', en: 'What the city can do' },
  measure: {
    ja: '申し出て認められると、相手が住民票の写しなどを取って新しい住所を知ることを、市が防ぎます。警察や相談機関の意見を聞いて決まります。',
    'ja-easy': '市役所に 言うと、相手は あなたの 新しい 住所を 見る ことが できなく なります。',
    en: 'If your request is accepted, the city keeps the other person from obtaining your residence record and learning your new address. The police or a counselling office is heard first.',
  },
  callTitle: { ja: 'いま相談できる電話', 'ja-easy': '今 電話できる ところ', en: 'Call now' },
  city: { ja: '市役所（代表）', 'ja-easy': '市役所', en: 'City Hall' },
  dv: { ja: 'DV相談ナビ', 'ja-easy': '暴力の 相談', en: 'Domestic violence helpline' },
  dvNote: {
    ja: '近くの配偶者暴力相談支援センターにつながります',
    'ja-easy': '近くの 相談する ところに つながります',
    en: 'Connects you to the nearest support centre',
  },
  police: { ja: '警察相談専用電話', 'ja-easy': '警察に 相談', en: 'Police advice line' },
  emergency: {
    ja: '危ないときは、ためらわず110番へ',
    'ja-easy': 'あぶない ときは すぐ 110',
    en: 'In danger, call the police',
  },
  hereTitle: { ja: 'このナビの使い方', 'ja-easy': 'この ナビの 使い方', en: 'Using this guide safely' },
  here: {
    ja: [
      'どの画面にも「すぐ離れる」があり、押すと気象庁のページに変わります。',
      '答えは2時間使わないと消えます。「答えを消す」を押すと、すぐ消えます。',
      'アドレスには、答えも選んだできごとも残りません。それでも、共用の端末ではブラウザーの履歴を消してください。',
      '相談が先なら、下書きを保存せずに窓口へ来てください。名前や新しい住所を入れなくても、結果は見られます。',
    ],
    'ja-easy': [
      '「すぐ 出る」を 押すと、天気の ページに 変わります。',
      '2時間 使わないと 答えは 消えます。「答えを 消す」を 押すと すぐ 消えます。',
      'みんなで 使う スマホの ときは、ブラウザーの「りれき」も 消して ください。',
      '先に 相談したい 人は、名前や 住所を 書かないで 市役所に 来て ください。',
    ],
    en: [
      'Every page has “Leave now”; it turns into the weather agency’s page.',
      'Your answers disappear after two hours without use, and at once with “Erase my answers”.',
      'Addresses tell neither your answers nor what happened to you. On a shared device, clear the browser’s history all the same.',
      'If you want to talk first, come without saving a draft: you can see the result without typing a name or your new address.',
    ],
  },
} as const satisfies Readonly<Record<string, Words | Readonly<Record<keyof Words, readonly string[]>>>>
