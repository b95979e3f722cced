import type { FieldSpec } from './field-spec'

export const perChoices = [
  ['household', '世帯について1つ'],
  ['member', '一人ひとりについて'],
] as const

export const sourceSpec: FieldSpec = {
  kind: 'part',
  key: 'source',
  label: '出典',
  of: [
    {
      kind: 'choice',
      key: 'verification',
      label: '確かめ方',
      from: [
        ['web-checked', '公開資料で確認'],
        ['law-from-memory', '条文の知識のみ'],
        ['knowledge-only', '知識のみ'],
      ],
    },
    {
      kind: 'choice',
      key: 'confidence',
      label: '確かさ',
      from: [
        ['high', '高い'],
        ['medium', '中くらい'],
        ['low', '低い'],
      ],
    },
    { kind: 'line', key: 'url', label: '掲載先（https://…）', isOptional: true },
    { kind: 'day', key: 'readOn', label: '読んだ日', isOptional: true },
    { kind: 'line', key: 'supports', label: '裏づける内容', isOptional: true },
  ],
}

export const eventSpecs: readonly FieldSpec[] = [
  { kind: 'text', key: 'title', label: '題名', hint: '住民が選ぶ言葉（例：会津若松市に引っ越してきた）' },
  { kind: 'text', key: 'summary', label: '一行の説明' },
  { kind: 'choice', key: 'icon', label: '絵', from: 'icons' },
  {
    kind: 'choice',
    key: 'prominence',
    label: '最初の画面での大きさ',
    from: [
      ['first', '大きく'],
      ['tile', '小さな札'],
      ['list', '一覧だけ'],
    ],
  },
  { kind: 'text', key: 'clause', label: '理由の言葉', hint: '「…ため」と続く言葉（例：引っ越してきた）' },
  { kind: 'text', key: 'notice', label: 'お知らせ', hint: 'なければ空けておく', isOptional: true },
  { kind: 'text', key: 'householdHint', label: '家族を入れる画面の説明', hint: 'なければ空けておく', isOptional: true },
]

export const groupSpecs: readonly FieldSpec[] = [{ kind: 'text', key: 'title', label: '題名' }]

export const departmentSpecs: readonly FieldSpec[] = [
  { kind: 'text', key: 'name', label: '名前' },
  { kind: 'text', key: 'place', label: '場所', hint: 'まだわからなければ空けておく（担当課確認）', isOptional: true },
  { kind: 'line', key: 'phone', label: '電話', isOptional: true },
  { kind: 'number', key: 'order', label: '回る順番', unit: '番目' },
  { kind: 'flag', key: 'isCity', label: '市の窓口' },
]

export const itemSpecs: readonly FieldSpec[] = [
  { kind: 'text', key: 'name', label: '名前' },
  { kind: 'text', key: 'note', label: '補足', hint: 'なければ空けておく', isOptional: true },
]

export const valueSpecs: readonly FieldSpec[] = [
  { kind: 'text', key: 'name', label: '名前' },
  {
    kind: 'choice',
    key: 'unit',
    label: '単位',
    from: [
      ['yen', '円'],
      ['yen-a-month', '円（1か月）'],
      ['days', '日'],
      ['months', 'か月'],
      ['years', '年'],
    ],
  },
  {
    kind: 'list',
    key: 'ranges',
    label: '額と期間',
    noun: '期間',
    of: [
      { kind: 'day', key: 'from', label: 'この日から', isOptional: true },
      { kind: 'day', key: 'until', label: 'この日まで', isOptional: true },
      { kind: 'number', key: 'amount', label: '額・数', unit: '' },
    ],
  },
  { kind: 'line', key: 'law', label: '根拠法令' },
  sourceSpec,
]

export const derivedFactSpecs: readonly FieldSpec[] = [
  { kind: 'choice', key: 'per', label: 'だれのこと', from: perChoices },
  { kind: 'condition', key: 'when', label: '条件' },
  { kind: 'text', key: 'yes', label: '当てはまるときの言葉', hint: '「…ため」と続く言葉' },
  { kind: 'text', key: 'no', label: '当てはまらないときの言葉' },
]

export const closedDaysSpecs: readonly FieldSpec[] = [
  {
    kind: 'choices',
    key: 'weekdays',
    label: '毎週の閉庁日',
    numeric: true,
    from: [
      ['0', '日曜日'],
      ['1', '月曜日'],
      ['2', '火曜日'],
      ['3', '水曜日'],
      ['4', '木曜日'],
      ['5', '金曜日'],
      ['6', '土曜日'],
    ],
  },
  { kind: 'flag', key: 'nationalHolidays', label: '国民の祝日は閉庁' },
  {
    kind: 'list',
    key: 'yearly',
    label: '毎年の閉庁の期間',
    noun: '期間',
    of: [
      { kind: 'line', key: 'from', label: 'この日から（月-日、例：12-29）' },
      { kind: 'line', key: 'to', label: 'この日まで（月-日、例：01-03）' },
    ],
  },
  { kind: 'days', key: 'extra', label: 'そのほかの閉庁日', noun: '日' },
]

export const municipalitySpecs: readonly FieldSpec[] = [
  { kind: 'line', key: 'code', label: '全国地方公共団体コード（6桁）' },
  { kind: 'text', key: 'name', label: '市の名前' },
  { kind: 'line', key: 'mayorTitle', label: 'あて名（例：会津若松市長）' },
  { kind: 'line', key: 'phone', label: '代表電話' },
  { kind: 'text', key: 'hours', label: '開庁時間' },
]
