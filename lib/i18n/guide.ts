import { things } from './things'
import type { Words } from './words'

export const guideWords = {
  back: { ja: '前の質問に戻る', 'ja-easy': '前の 質問に もどる', en: 'Back to the previous question' },
  toStart: { ja: '最初の画面に戻る', 'ja-easy': '最初の 画面に もどる', en: 'Back to the start page' },
  remaining: (count: number): Words => ({
    ja: `あと最大${count}問`,
    'ja-easy': `あと いちばん 多くて ${count}問`,
    en: `At most ${count} more`,
  }),
  remainingUnknown: {
    ja: '質問の数は、家族の人数で変わります',
    'ja-easy': '質問の 数は 家族の 数で 変わります',
    en: 'The number of questions depends on your household',
  },
  progress: (done: number, left: number): Words => ({
    ja: `${done}問に答えました。のこりは最大${left}問です。`,
    'ja-easy': `${done}問 答えました。のこりは いちばん 多くて ${left}問です。`,
    en: `${done} answered. At most ${left} left.`,
  }),
  why: { ja: 'なぜ聞くの？', 'ja-easy': 'なぜ 聞きますか', en: 'Why do you ask?' },
  because: (count: number): Words => ({
    ja: `この答えで、次の${count}件が必要か、いつまでか、何を持って行くかが決まります。`,
    'ja-easy': `この 答えで、次の ${things(count)}の ことが わかります。`,
    en:
      count === 1
        ? 'This answer decides whether you need the following, by when, or what to bring.'
        : `This answer decides whether you need the following ${count}, by when, or what to bring.`,
  }),
  becauseYours: {
    ja: 'この答えで、あなたに関わる手続きがわかります。',
    'ja-easy': 'この 答えで、あなたが する ことが わかります。',
    en: 'This answer decides which procedures concern you.',
  },
  andMore: (count: number): Words => ({
    ja: `ほか${count}件`,
    'ja-easy': `ほかに ${things(count)}`,
    en: `and ${count} more`,
  }),
  onlyForResult: {
    ja: '答えは結果を出すためだけに使います。',
    'ja-easy': '答えは ほかの ことに 使いません。',
    en: 'Your answer is used for nothing but the result.',
  },
  yes: { ja: 'はい', 'ja-easy': 'はい', en: 'Yes' },
  no: { ja: 'いいえ', 'ja-easy': 'いいえ', en: 'No' },
  or: { ja: 'または', 'ja-easy': 'または', en: 'or' },
  unknown: { ja: 'わからない', 'ja-easy': 'わかりません', en: 'I don’t know' },
  unknownIsFine: {
    ja: 'このまま進めます。結果に「要確認」と出し、窓口で一緒に確かめます。',
    'ja-easy': 'このまま 進みます。市役所で いっしょに 見ます。',
    en: 'You can go on. The result will say “to be checked”, and we will look at it together at the counter.',
  },
  next: { ja: '次へ進む', 'ja-easy': '次へ', en: 'Continue' },
  answersSoFar: (count: number): Words => ({
    ja: `ここまでの答えを見る・直す（${count}問）`,
    'ja-easy': `今までの 答えを 見る・直す（${count}問）`,
    en: `See or change your answers (${count})`,
  }),
  answersTitle: { ja: 'ここまでの答え', 'ja-easy': '今までの 答え', en: 'Your answers so far' },
  answersNone: { ja: 'まだ答えはありません。', 'ja-easy': 'まだ 答えは ありません。', en: 'No answers yet.' },
  answersLead: {
    ja: '直しても、ほかの答えはそのまま残ります。',
    'ja-easy': '直しても、ほかの 答えは 消えません。',
    en: 'Changing one leaves the others as they are.',
  },
  household: { ja: '家族', 'ja-easy': '家族', en: 'Household' },
  change: { ja: '直す', 'ja-easy': '直す', en: 'Change' },
  changeOf: (what: string): Words => ({ ja: `${what}を直す`, 'ja-easy': `${what}を 直す`, en: `Change: ${what}` }),
  goOn: { ja: '続きの質問へ進む', 'ja-easy': '続きの 質問へ', en: 'Go on with the questions' },
  toResult: { ja: '結果を見る', 'ja-easy': '結果を 見る', en: 'See the result' },
  noticeTitle: { ja: 'はじめにお読みください', 'ja-easy': 'はじめに 読んで ください', en: 'Before you start' },
} as const
