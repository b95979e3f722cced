import type { Words } from './words'

export const rosterWords = {
  title: { ja: 'ご家族について', 'ja-easy': '家族に ついて', en: 'Your household' },
  selfTitle: { ja: 'あなたの生年月日', 'ja-easy': 'あなたが 生まれた 日', en: 'Your date of birth' },
  selfHint: {
    ja: '年齢で変わる手続きを調べるためです。名前は聞きません。',
    'ja-easy': '年で 変わる 手続きが あります。名前は 聞きません。',
    en: 'Some procedures depend on age. We do not ask for names.',
  },
  alone: {
    ja: 'いっしょに暮らす家族はいますか',
    'ja-easy': 'いっしょに 住む 家族が いますか',
    en: 'Does anyone of your family live with you?',
  },
  aloneMoving: {
    ja: 'いっしょに引っ越す家族はいますか',
    'ja-easy': 'いっしょに 引っ越す 家族が いますか',
    en: 'Is anyone of your family moving with you?',
  },
  some: { ja: 'いる', 'ja-easy': 'います', en: 'Yes' },
  none: { ja: 'いない（1人）', 'ja-easy': 'いません（1人）', en: 'No, only me' },
  listTitle: {
    ja: 'いっしょの家族を全員入れてください',
    'ja-easy': '家族を みんな 入れて ください',
    en: 'Add everybody in your household',
  },
  listHint: {
    ja: '1人ずつ足します。名前は聞きません。',
    'ja-easy': '1人ずつ 入れます。名前は 聞きません。',
    en: 'One at a time. We do not ask for names.',
  },
  add: { ja: '家族を足す', 'ja-easy': '家族を 入れる', en: 'Add a family member' },
  addButton: { ja: 'この人を足す', 'ja-easy': 'この 人を 入れる', en: 'Add this person' },
  change: { ja: '家族を直す', 'ja-easy': '家族を 直す', en: 'Change a family member' },
  changeButton: { ja: 'この内容に直す', 'ja-easy': '直す', en: 'Save the change' },
  remove: { ja: 'この人を外す', 'ja-easy': 'この 人を 消す', en: 'Remove this person' },
  relation: { ja: 'あなたから見て', 'ja-easy': 'あなたの 何ですか', en: 'This person is' },
  birth: { ja: '生年月日', 'ja-easy': '生まれた 日', en: 'Date of birth' },
  birthUnknown: {
    ja: '生年月日がわからない',
    'ja-easy': '生まれた 日が わかりません',
    en: 'I do not know the date of birth',
  },
  born: (day: string): Words => ({ ja: `${day}生まれ`, 'ja-easy': `${day}に 生まれました`, en: `Born ${day}` }),
  bornUnknown: { ja: '生年月日はわからない', 'ja-easy': '生まれた 日は わかりません', en: 'Date of birth not known' },
  full: {
    ja: '10人まで入れられます。これより多いご家族は、窓口で一緒に確かめます。',
    'ja-easy': '10人まで 入れる ことが できます。',
    en: 'Up to 10 people can be added. For a larger household we will go through it together at the counter.',
  },
  done: (count: number): Words => ({
    ja: `これで全員です（${count}人）・次へ進む`,
    'ja-easy': `これで みんなです（${count}人）・次へ`,
    en: count === 1 ? 'That is everybody (1 person): continue' : `That is everybody (${count} people): continue`,
  }),
} as const

export const rosterMistakes = {
  oneSpouse: {
    ja: '配偶者の方は、もう入っています。ほかの関係を選んでください。',
    'ja-easy': 'おっと・つまは もう 入って います。ほかの 答えを えらんで ください。',
    en: 'Your spouse is already in the list. Choose another answer.',
  },
} as const satisfies Readonly<Record<string, Words>>
