import { choice, day, required, text } from './data-item-builders'
import type { DataItem } from './data-items'

/** Who died: their facts are on every form of おくやみ and are asked once. */
const items: readonly DataItem[] = [
  required(
    text('deceased-name', {
      ja: '亡くなった方の氏名',
      'ja-easy': 'なくなった 人の 名前',
      en: 'Name of the person who died',
    }),
  ),
  text(
    'deceased-kana',
    {
      ja: '亡くなった方のフリガナ',
      'ja-easy': 'なくなった 人の 名前の 読み方（カタカナ）',
      en: 'Their name in katakana',
    },
    { kind: 'kana-text' },
  ),
  day('deceased-birth-date', {
    ja: '亡くなった方の生年月日',
    'ja-easy': 'なくなった 人の 生まれた 日',
    en: 'Their date of birth',
  }),
  choice('deceased-sex', { ja: '亡くなった方の性別', 'ja-easy': 'なくなった 人の 男・女', en: 'Their sex' }, [
    ['male', { ja: '男', en: 'Male' }],
    ['female', { ja: '女', en: 'Female' }],
  ]),
  text(
    'deceased-address',
    {
      ja: '亡くなった方の住所（あなたと違うとき）',
      'ja-easy': 'なくなった 人の 住所（あなたと 違う とき）',
      en: 'Their address, if not yours',
    },
    { maxLength: 200 },
  ),
  text(
    'deceased-domicile',
    { ja: '亡くなった方の本籍', 'ja-easy': 'なくなった 人の 本籍', en: 'Their registered domicile (honseki)' },
    { maxLength: 200 },
  ),
  text('deceased-register-head', {
    ja: '亡くなった方の戸籍の筆頭者',
    'ja-easy': 'なくなった 人の 戸籍の いちばん 最初の 人',
    en: 'First person in their family register',
  }),
  choice(
    'relation-to-deceased',
    {
      ja: 'あなたは亡くなった方の何に当たりますか',
      'ja-easy': 'あなたは なくなった 人の 何ですか',
      en: 'What are you to the person who died?',
    },
    [
      ['spouse', { ja: '配偶者', 'ja-easy': '夫・妻', en: 'Spouse' }],
      ['child', { ja: '子', 'ja-easy': '子ども', en: 'Child' }],
      ['parent', { ja: '父母', 'ja-easy': '父・母', en: 'Parent' }],
      ['grandchild', { ja: '孫', en: 'Grandchild' }],
      ['grandparent', { ja: '祖父母', en: 'Grandparent' }],
      ['sibling', { ja: '兄弟姉妹', en: 'Brother or sister' }],
      ['other-relative', { ja: 'その他の親族', 'ja-easy': 'ほかの 親せき', en: 'Another relative' }],
      ['other', { ja: '親族ではない', 'ja-easy': '親せきでは ありません', en: 'No relative' }],
    ],
  ),
  choice(
    'lived-with-deceased',
    {
      ja: '亡くなった方と同居していましたか',
      'ja-easy': 'なくなった 人と いっしょに 住んで いましたか',
      en: 'Did you live with them?',
    },
    [
      ['yes', { ja: '同居していた', 'ja-easy': 'はい', en: 'Yes' }],
      ['no', { ja: '同居していなかった', 'ja-easy': 'いいえ', en: 'No' }],
    ],
  ),
  day('funeral-on', { ja: '葬祭を行った日', 'ja-easy': 'お葬式の 日', en: 'Day of the funeral' }),
]

export const deathDataItems: readonly DataItem[] = items.map(item => ({ ...item, onlyIn: ['death'] }))
