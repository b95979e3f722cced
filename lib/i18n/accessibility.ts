import type { Prose } from './prose'
import type { Words } from './words'

export const accessibilityWords: { readonly title: Words; readonly sections: readonly Prose[] } = {
  title: { ja: '見やすさ・使いやすさ', 'ja-easy': '見やすさ・使いやすさ', en: 'Accessibility' },
  sections: [
    {
      title: { ja: '目標', 'ja-easy': '目標', en: 'Our aim' },
      text: {
        ja: [
          'JIS X 8341-3:2016 と WCAG 2.2 の適合レベルAAに沿うことを目標にしています。画面を変えるたびに、すべての画面を自動検査（axe）と、キーボードだけの操作、320ピクセル幅、文字の拡大で確かめています。',
          '自動検査で見つからない問題があるかもしれません。第三者による適合試験は、まだ行っていません。',
        ],
        'ja-easy': ['だれでも 使える ように 作って います。使いにくい ところは 教えて ください。'],
        en: [
          'We aim at level AA of JIS X 8341-3:2016 and WCAG 2.2. Every page is checked on every change: automatically (axe), with the keyboard alone, at 320 pixels and with enlarged text.',
          'Automatic checks do not find everything. An independent conformance test has not been made yet.',
        ],
      },
    },
    {
      title: { ja: '工夫していること', 'ja-easy': '工夫', en: 'What we do' },
      text: {
        ja: [
          '1画面に1つの質問。スクリプトを使わず、古い端末や遅い回線でも動きます。',
          '文字は200%まで拡大しても欠けません。色だけで伝えることはしません。',
          '入力の間違いは、一番上にまとめて示し、その欄へ進めます。入れた内容は消えません。',
          '操作に短い時間制限はありません。安全のため、2時間使わないときだけ答えが消えます。',
          '日本語、やさしい日本語、英語で使えます。',
        ],
        'ja-easy': ['1つの ページに 質問は 1つです。やさしい 日本語と 英語が あります。'],
        en: [
          'One question a page; no script, so that old devices and slow networks work.',
          'Text can be enlarged to 200 % and more; nothing is told by colour alone.',
          'Mistakes are listed at the top with links to their fields; nothing typed is lost.',
          'No short time limits: only after two hours without use are answers erased, for your safety.',
          'Japanese, easy Japanese and English.',
        ],
      },
    },
    {
      title: { ja: '使いにくいときは', 'ja-easy': '使いにくい とき', en: 'If something does not work for you' },
      text: {
        ja: ['電話か窓口でお知らせください。手続きは、このナビを使わなくてもできます。'],
        'ja-easy': ['市役所に 電話して ください。ナビを 使わなくても できます。'],
        en: ['Tell us by telephone or at the counter. You can do everything without this guide, too.'],
      },
    },
  ],
}
