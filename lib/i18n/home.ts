import type { Words } from './words'

export const homeWords = {
  title: { ja: 'どんなことがありましたか', 'ja-easy': '何が ありましたか', en: 'What happened?' },
  titleLines: {
    ja: ['どんなことが', 'ありましたか'],
    'ja-easy': ['何が', 'ありましたか'],
    en: ['What', 'happened?'],
  },
  lead: {
    ja: '質問に答えると、必要な手続きと期限、持ち物がわかります。',
    'ja-easy': '質問に 答えて ください。市役所で すること・いつまでか・持って 行く ものが わかります。',
    en: 'Answer a few questions and see which procedures you need, by when, and what to bring.',
  },
  facts: {
    ja: ['登録なし', '名前も不要', '約3分'],
    'ja-easy': ['登録は いりません', '名前も いりません', '3分ぐらい'],
    en: ['No sign-up', 'No name', 'About 3 minutes'],
  },
  others: { ja: 'ほかのできごと', 'ja-easy': 'ほかの こと', en: 'Other events' },
  all: (count: number): Words => ({
    ja: `できごとをすべて見る（${count}）`,
    'ja-easy': `ぜんぶ 見る（${count}）`,
    en: `See all events (${count})`,
  }),
  allTitle: { ja: 'できごとをすべて見る', 'ja-easy': 'ぜんぶの できごと', en: 'All events' },
  search: { ja: '言葉でさがす', 'ja-easy': 'ことばで さがす', en: 'Search by word' },
  searchHint: {
    ja: '例：児童手当、引っ越し、印鑑',
    'ja-easy': '例：引っ越し、子ども、保険',
    en: 'For example: child allowance, moving, insurance',
  },
  searchButton: { ja: 'さがす', 'ja-easy': 'さがす', en: 'Search' },
  more: { ja: '続きから・相談', 'ja-easy': '続き・相談', en: 'Continue or ask' },
  goOn: { ja: '答えの続きへ進む', 'ja-easy': '続きを する', en: 'Continue your answers' },
  goOnHint: {
    ja: 'この端末に残っています',
    'ja-easy': 'このスマホに あります',
    en: 'They are still on this device',
  },
  resume: { ja: '受付コードで確かめる', 'ja-easy': '受付コードで 見る', en: 'Check with a receipt code' },
  resumeHint: {
    ja: '保存した下書きの期限と状態',
    'ja-easy': '保存した ものが いつまで あるか',
    en: 'Expiry and state of a saved draft',
  },
  call: (phone: string): Words => ({
    ja: `電話で聞く　${phone}`,
    'ja-easy': `電話で 聞く　${phone}`,
    en: `Call ${phone}`,
  }),
  safety: {
    ja: '住所を知られたくない方へ',
    'ja-easy': '住所を 知られたく ない 人へ',
    en: 'If someone must not find you',
  },
  safetyHint: {
    ja: '秘密を守って相談できます',
    'ja-easy': '秘密は 守ります',
    en: 'You can talk to us in confidence',
  },
} as const

export const searchWords = {
  title: (query: string): Words => ({
    ja: `「${query}」でさがした結果`,
    'ja-easy': `「${query}」で さがしました`,
    en: `Results for “${query}”`,
  }),
  empty: { ja: '言葉でさがす', 'ja-easy': 'ことばで さがす', en: 'Search by word' },
  events: { ja: 'できごと', 'ja-easy': 'できごと', en: 'Life events' },
  procedures: { ja: '手続き', 'ja-easy': '手続き', en: 'Procedures' },
  startFor: (event: string): Words => ({
    ja: `「${event}」の質問に答える`,
    'ja-easy': `「${event}」の 質問に 答える`,
    en: `Answer the questions for “${event}”`,
  }),
  none: {
    ja: '見つかりませんでした。短い言葉や、別の言い方でためしてください。電話でもお答えします。',
    'ja-easy': 'ありませんでした。ほかの ことばで さがして ください。電話で 聞く ことも できます。',
    en: 'Nothing found. Try a shorter word or another one, or call us.',
  },
} as const

export const startWords = {
  title: (event: string): Words => ({ ja: event, 'ja-easy': event, en: event }),
  lead: {
    ja: 'いくつかの質問に答えると、必要な手続きと期限、持ち物がわかります。名前は聞きません。',
    'ja-easy': '質問に 答えて ください。すること・いつまでか・持って 行く ものが わかります。名前は 聞きません。',
    en: 'Answer a few questions and see what you need to do, by when, and what to bring. We do not ask for your name.',
  },
  unknown: {
    ja: 'わからない質問は「わからない」で進めます。窓口で一緒に確かめます。',
    'ja-easy': 'わからない ときは「わからない」を えらんで ください。市役所で いっしょに 見ます。',
    en: 'Where you do not know, choose “I don’t know”; we will check it together at the counter.',
  },
  keeps: {
    ja: '前に入れた答えは、そのまま使います。',
    'ja-easy': '前の 答えを そのまま 使います。',
    en: 'What you answered before is used again.',
  },
  begin: { ja: '質問に答える', 'ja-easy': '質問に 答える', en: 'Answer the questions' },
} as const

export const anotherWords = {
  title: {
    ja: '保存した下書きがあります',
    'ja-easy': '保存した 下書きが あります',
    en: 'You have a stored draft',
  },
  text: {
    ja: '同じ下書きに加えると、1つの受付コードで一緒に手続きできます。別に始めると、いまの下書きは市に残りますが、この端末からは開けなくなります。先に受付コードを控えてください。',
    'ja-easy':
      '同じ 下書きに 入れると、1つの コードで いっしょに できます。別に 始めると、今の 下書きは この スマホでは 見えなく なります。先に コードを 書いて ください。',
    en: 'Added to the same draft, everything is handled with one receipt code. If you start separately, the present draft stays with the city but this device can no longer open it: write down its receipt code first.',
  },
  add: { ja: '同じ下書きに加える', 'ja-easy': '同じ 下書きに 入れる', en: 'Add to the same draft' },
  apart: { ja: '別に始める', 'ja-easy': '別に 始める', en: 'Start separately' },
  back: { ja: '受付コードを見る', 'ja-easy': '受付コードを 見る', en: 'See the receipt code' },
} as const
