import type { Prose } from './prose'
import type { Words } from './words'

export const aboutWords: { readonly title: Words; readonly sections: readonly Prose[] } = {
  title: { ja: 'このナビについて', 'ja-easy': 'このナビに ついて', en: 'About this guide' },
  sections: [
    {
      title: { ja: 'できること', 'ja-easy': 'できる こと', en: 'What it does' },
      text: {
        ja: [
          '質問に答えると、必要な手続きと期限、持ち物、行く窓口が、理由と根拠の法令つきでわかります。しなくてよい手続きも理由つきで出ます。',
          '続けて名前や住所を一度だけ入れると、必要な書類の下書きがすべてできます。窓口で受付コードを見せると、職員が読み取り、本人確認をして受け付けます。',
        ],
        'ja-easy': [
          '質問に 答えると、すること・いつまでか・持って 行く ものが わかります。',
          '名前と 住所を 1回 書くと、紙の 下書きが ぜんぶ できます。市役所で コードを 見せて ください。',
        ],
        en: [
          'Answer a few questions and see the procedures you need, their deadlines, what to bring and which desk, each with its reason and its law; and what you need not do, and why.',
          'Then type your names and addresses once: all forms are drafted from them. At the counter you show the receipt code; the staff scan it, check your identity and receive it.',
        ],
      },
    },
    {
      title: { ja: '結果の確かさ', 'ja-easy': 'どのくらい 正しいか', en: 'How sure the result is' },
      text: {
        ja: [
          '結果は、入れた答えと市が公開した規則から計算します。答えが「わからない」ものは「要確認」と出し、窓口で一緒に確かめます。担当課の確認がまだの項目には「担当課確認」と書いてあります。',
          '結果は案内です。最後の判断は、窓口での審査によります。',
        ],
        'ja-easy': [
          '答えと きまりから 計算します。わからない ことは 市役所で いっしょに 見ます。',
          '最後は 市役所の 人が 決めます。',
        ],
        en: [
          'The result is computed from your answers and the rules the city has published. What you do not know is shown as “to be checked”, and fields the office has yet to confirm are marked as such.',
          'The result is guidance; the counter decides.',
        ],
      },
    },
    {
      title: { ja: '使えないとき', 'ja-easy': '使えない とき', en: 'If you cannot use it' },
      text: {
        ja: ['使わなくても、これまでどおり窓口で手続きできます。電話でも案内します。'],
        'ja-easy': ['使わなくても、市役所で できます。電話でも 聞けます。'],
        en: [
          'You never have to use it: everything can be done at the counter as before, and we advise you by telephone.',
        ],
      },
    },
    {
      title: { ja: 'ソフトウェア', 'ja-easy': 'ソフトウェア', en: 'Software' },
      text: {
        ja: ['手続きナビはオープンソースです。規則も公開されており、ほかの市区町村も使えます。'],
        'ja-easy': ['だれでも 使える ソフトウェアです。'],
        en: ['Tetsuzuki Navi is open source, its rules included; other municipalities may use it.'],
      },
    },
  ],
}
