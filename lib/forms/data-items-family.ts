import { day, text } from './data-item-builders'
import type { DataItem } from './data-items'

/** Births, marriages, names and schools: what only their forms ask. */
export const familyDataItems: readonly DataItem[] = [
  text(
    'previous-name',
    { ja: '変わる前の氏名', 'ja-easy': '前の 名前', en: 'Full name before the change' },
    { of: 'renamed' },
  ),
  text('father-name', { ja: '父の氏名', 'ja-easy': 'お父さんの 名前', en: 'Name of the father' }, { of: 'couple' }),
  text('mother-name', { ja: '母の氏名', 'ja-easy': 'お母さんの 名前', en: 'Name of the mother' }, { of: 'couple' }),
  text(
    'birth-order',
    {
      ja: '父母との続き柄（長男・二女など）',
      'ja-easy': '何番目の 子どもか（長男・二女など）',
      en: 'Which child of the parents (first son and so on)',
    },
    { of: 'couple', maxLength: 20 },
  ),
  text(
    'workplace',
    { ja: '勤務先（仕事をしている方）', 'ja-easy': '会社の 名前（働いて いる 人）', en: 'Employer, if working' },
    { of: 'couple' },
  ),
  text(
    'new-domicile',
    { ja: '新しい本籍', 'ja-easy': '新しい 本籍', en: 'New registered domicile (honseki)' },
    { maxLength: 200 },
  ),
  {
    ...text('babies', { ja: '赤ちゃんの人数', 'ja-easy': '赤ちゃんの 人数', en: 'Number of babies' }, { maxLength: 2 }),
    kind: 'count',
    onlyIn: ['pregnancy', 'moving-in'],
  },
  day(
    'due-date',
    { ja: '出産予定日', 'ja-easy': '赤ちゃんが 生まれる 予定の 日', en: 'Expected date of birth' },
    { onlyIn: ['pregnancy', 'moving-in'] },
  ),
  text('former-surname', { ja: '載せる旧氏（旧姓）', 'ja-easy': '前の 名字', en: 'Former surname to be recorded' }),
  text(
    'former-surname-kana',
    { ja: '旧氏の振り仮名', 'ja-easy': '前の 名字の 読み方（カタカナ）', en: 'Former surname in katakana' },
    { kind: 'kana-text' },
  ),
  text('alias', { ja: '載せる通称', 'ja-easy': '通称（日本で 使って いる 名前）', en: 'Alias to be recorded' }),
  text(
    'alias-kana',
    { ja: '通称の振り仮名', 'ja-easy': '通称の 読み方（カタカナ）', en: 'Alias in katakana' },
    { kind: 'kana-text' },
  ),
  {
    ...text(
      'seal-copies',
      { ja: '印鑑登録証明書の枚数', 'ja-easy': '印鑑証明書は 何枚', en: 'Copies of the seal certificate' },
      { maxLength: 2 },
    ),
    kind: 'count',
  },
  text(
    'maternity-clinic',
    { ja: '妊婦健診を受ける医療機関', 'ja-easy': '赤ちゃんの 病院の 名前', en: 'Hospital or clinic for the pregnancy' },
    { onlyIn: ['pregnancy', 'moving-in'] },
  ),
  text(
    'nursery-wishes',
    {
      ja: '希望する保育施設（第１希望から順に）',
      'ja-easy': '行きたい 保育所（１番目から）',
      en: 'Nurseries you would like, first choice first',
    },
    { maxLength: 200 },
  ),
  day('childcare-from', {
    ja: '保育所・こどもクラブを使い始めたい日',
    'ja-easy': '保育所・こどもクラブを 使う 最初の 日',
    en: 'Day childcare should begin',
  }),
  text('university-name', {
    ja: '学生の方の学校の名前',
    'ja-easy': '学校の 名前',
    en: 'Name of the university or school',
  }),
]
