import { choice, day, type Labelled, options, required, text, withSpouse } from './data-item-builders'
import type { DataItem } from './data-items'

const joining = ['moving-in', 'foreign-resident', 'job-leaving', 'divorce', 'death', 'ageing', 'hardship']
const registering = [
  'moving-in',
  'foreign-resident',
  'birth',
  'child-raising',
  'job-leaving',
  'job-starting',
  'marriage',
  'divorce',
]

/** Answers that only a form needs, kept in `Application.extra`; grouped by form, in the order of asking. */
export const formDataItems: readonly DataItem[] = [
  ...previousInsurance(),

  // 児童手当 認定請求書
  withSpouse(
    required(
      choice(
        'jidoteate-claimant',
        {
          ja: '児童手当を受け取る方（父母のうち所得が高い方）',
          'ja-easy': '児童手当を もらう 人',
          en: 'Parent with the higher income, who claims the allowance',
        },
        [
          ['self', { ja: 'あなた', en: 'You' }],
          ['spouse', { ja: '配偶者', 'ja-easy': '夫・妻', en: 'Your spouse' }],
        ],
      ),
    ),
  ),
  required(
    choice(
      'claimant-occupation',
      { ja: '受け取る方の職業', 'ja-easy': 'もらう 人の 仕事', en: 'Occupation of the claimant' },
      [employed(), selfEmployed()],
    ),
  ),
  choice(
    'claimant-pension',
    { ja: '受け取る方が入っている年金', 'ja-easy': 'もらう 人の 年金', en: 'Pension of the claimant' },
    [
      ['employees', { ja: '厚生年金（会社員など）', en: "Employees' pension" }],
      ['mutual-aid', { ja: '厚生年金（共済組合など）', en: "Employees' pension (mutual aid association)" }],
      ['national', { ja: '国民年金', en: 'National pension' }],
      ['none', { ja: '入っていない', 'ja-easy': '入っていません', en: 'None' }],
    ],
  ),
  text(
    'claimant-address-in-january',
    {
      ja: '受け取る方の今年1月1日の住所（今の住所と違うとき）',
      'ja-easy': 'もらう 人の 今年 1月1日の 住所',
      en: "Claimant's address on 1 January this year, if different",
    },
    { kind: 'long-text', maxLength: 200 },
  ),
  withSpouse(
    choice('spouse-occupation', { ja: '配偶者の職業', 'ja-easy': '夫・妻の 仕事', en: 'Occupation of the spouse' }, [
      employed(),
      ['public-servant', { ja: '公務員', en: 'Public servant' }],
      selfEmployed(),
      ['none', { ja: '仕事をしていない', 'ja-easy': '仕事を していません', en: 'Not working' }],
    ]),
  ),
  withSpouse(
    text(
      'spouse-address',
      {
        ja: '配偶者の住所（別に住んでいるとき）',
        'ja-easy': '夫・妻の 住所（別の 家の とき）',
        en: 'Address of the spouse, if living apart',
      },
      { kind: 'long-text', maxLength: 200 },
    ),
  ),
  required(
    choice(
      'raises-children',
      {
        ja: 'お子さんの世話をし、生活費を出していますか',
        'ja-easy': '子どもの 世話を して、お金を 出していますか',
        en: 'Do you look after the children and pay for their living?',
      },
      [
        ['yes', { ja: 'はい', en: 'Yes' }],
        ['no', { ja: 'いいえ・一部ちがう', 'ja-easy': 'いいえ', en: 'No, or not for all of them' }],
      ],
    ),
  ),
  text(
    'children-apart',
    {
      ja: '別に住んでいるお子さん（氏名・生年月日・住所）',
      'ja-easy': '別の 家の 子ども（名前・生まれた 日・住所）',
      en: 'Children living apart: name, birth date, address',
    },
    { kind: 'long-text', maxLength: 400 },
  ),
  text(
    'older-children-apart',
    {
      ja: '別に住んでいる18歳の年度末を過ぎ22歳の年度末までのお子さん（氏名・生年月日・住所・学生か就職か）',
      'ja-easy': '別の 家の 19歳から 22歳ぐらいの 子ども',
      en: 'Older children (up to the end of the fiscal year they turn 22) living apart: name, birth date, address, student or working',
    },
    { kind: 'long-text', maxLength: 400 },
  ),

  ...childInsurance(),

  // 転入学申出書
  text(
    'current-school',
    { ja: '今まで通っていた学校', 'ja-easy': '前の 学校', en: 'Previous school' },
    { of: 'school-children' },
  ),
  text(
    'new-school',
    { ja: 'これから通う学校', 'ja-easy': '新しい 学校', en: 'New school' },
    { of: 'school-children', labelAtHome: { ja: '通う学校', 'ja-easy': '学校の 名前', en: 'School' } },
  ),
  day('school-from', {
    ja: '新しい学校に通い始めたい日',
    'ja-easy': '新しい 学校に 行く 最初の 日',
    en: 'First day at the new school',
  }),

  // 住民票の写し等交付請求書
  required(
    choice('juminhyo-kind', { ja: '必要な証明', 'ja-easy': 'ほしい 証明書', en: 'Certificate you need' }, [
      ['copy', { ja: '住民票の写し', en: 'Copy of residence record' }],
      ['entries', { ja: '住民票記載事項証明書', en: 'Certificate of entries in the residence record' }],
      ['removed', { ja: '除票の写し', en: 'Copy of a removed residence record' }],
    ]),
  ),
  required(
    choice('juminhyo-scope', { ja: '載せる人', 'ja-easy': 'だれを 書くか', en: 'Who is to be shown' }, [
      ['whole', { ja: '世帯全員', 'ja-easy': '家族 全員', en: 'The whole household' }],
      ['part', { ja: '世帯の一部（あなただけ）', 'ja-easy': 'あなただけ', en: 'Only you' }],
    ]),
  ),
  {
    id: 'juminhyo-entries',
    target: { part: 'extra' },
    of: 'household',
    label: { ja: '載せる事項', 'ja-easy': '書いて ほしい こと', en: 'Entries to be shown' },
    kind: 'checks',
    options: options([
      ['relation', { ja: '世帯主・続柄', 'ja-easy': '世帯主と 家族の 関係', en: 'Head of household and relation' }],
      ['domicile', { ja: '本籍・筆頭者', en: 'Registered domicile' }],
      ['residence', { ja: '国籍・在留資格など', en: 'Nationality and status of residence' }],
    ]),
    required: false,
  },
  {
    id: 'juminhyo-copies',
    target: { part: 'extra' },
    of: 'household',
    label: { ja: '通数', 'ja-easy': '何枚', en: 'Number of copies' },
    kind: 'count',
    required: true,
    maxLength: 2,
  },
  text('juminhyo-purpose', { ja: '使いみち', 'ja-easy': '何に 使うか', en: 'What it is for' }, { required: true }),
  text('juminhyo-destination', { ja: '提出先', 'ja-easy': 'どこに 出すか', en: 'To whom it will be given' }),

  // 犬の登録事項変更届
  text('dog-name', { ja: '犬の名前', en: 'Name of the dog' }),
  text('dog-breed', { ja: '犬の種類', en: 'Breed' }),
  choice('dog-sex', { ja: '犬の性別', 'ja-easy': '犬の オス・メス', en: 'Sex of the dog' }, [
    ['male', { ja: 'オス', en: 'Male' }],
    ['female', { ja: 'メス', en: 'Female' }],
  ]),
  text('dog-colour', { ja: '犬の毛色', 'ja-easy': '犬の 毛の 色', en: 'Colour' }),
  day('dog-birth-date', { ja: '犬の生年月日', 'ja-easy': '犬の 生まれた 日', en: 'Birth date of the dog' }),
  text(
    'dog-tag',
    {
      ja: '前の市区町村の鑑札番号',
      'ja-easy': '犬の 鑑札の 番号',
      en: 'Number of the dog tag (kansatsu)',
    },
    { labelAtHome: { ja: '犬の鑑札の番号', 'ja-easy': '犬の 鑑札の 番号', en: 'Number of the dog tag (kansatsu)' } },
  ),
  text('dog-microchip', { ja: 'マイクロチップの番号', en: 'Microchip number' }, { maxLength: 15 }),

  // 原動機付自転車 標識交付申請書
  text('moped-make', { ja: '原付の車名（メーカー）', 'ja-easy': 'バイクの メーカー', en: 'Make of the moped' }),
  text('moped-model', { ja: '原付の型式', 'ja-easy': 'バイクの 型', en: 'Model code' }),
  text('moped-frame-number', { ja: '原付の車台番号', 'ja-easy': 'バイクの 車台番号', en: 'Frame number' }),
  text('moped-displacement', {
    ja: '原付の排気量（cc）または定格出力（kW）',
    'ja-easy': 'バイクの 排気量',
    en: 'Displacement (cc) or rated power (kW)',
  }),
  text('moped-plate', {
    ja: '原付のナンバー（標識番号）',
    'ja-easy': 'バイクの ナンバー',
    en: 'Number plate of the moped',
  }),
  text('moped-old-plate', {
    ja: '前の市区町村のナンバー（標識番号）',
    'ja-easy': '前の ナンバー',
    en: 'Previous number plate',
  }),
]

/** 公務員 claim the child allowance at work: only a spouse can be one on this form. */
function employed(): Labelled {
  return ['employee', { ja: '会社員など', 'ja-easy': '会社で 働いています', en: 'Employee' }]
}

function selfEmployed(): Labelled {
  return ['other', { ja: '自営業・その他', 'ja-easy': '自分の 店・その ほか', en: 'Self-employed or other' }]
}

/** 国民健康保険: a change of address or name has nothing to do with another insurance. */
function previousInsurance(): readonly DataItem[] {
  const items = [
    text('previous-insurer', {
      ja: '前に入っていた健康保険の名前（保険者名）',
      'ja-easy': '前の 健康保険の 名前',
      en: 'Name of your previous health insurance',
    }),
    text('previous-insurance-number', {
      ja: '前の健康保険の記号・番号',
      'ja-easy': '前の 健康保険の 番号',
      en: 'Symbol and number of your previous health insurance',
    }),
    choice(
      'previous-insurance-role',
      { ja: '前の健康保険での立場', 'ja-easy': '前の 健康保険では', en: 'In the previous health insurance' },
      [
        [
          'insured',
          { ja: '本人（自分の勤め先の保険）', 'ja-easy': '自分の 会社の 保険', en: 'I was the insured person' },
        ],
        ['dependant', { ja: '扶養（家族の保険）', 'ja-easy': '家族の 保険', en: 'I was a dependant' }],
      ],
    ),
    day('previous-insurance-lost-on', {
      ja: '前の健康保険の資格を失った日（退職日の翌日など）',
      'ja-easy': '前の 健康保険が 終わった 日',
      en: 'Day the previous insurance ended (the day after leaving the job)',
    }),
    choice(
      'kokuho-certificate',
      {
        ja: '国民健康保険の資格確認書',
        'ja-easy': '国民健康保険の カード（資格確認書）',
        en: 'Certificate of eligibility',
      },
      [
        [
          'needed',
          {
            ja: '必要（マイナ保険証を使わない）',
            'ja-easy': '要ります',
            en: 'Needed (I do not use a My Number card as insurance card)',
          },
        ],
        [
          'not-needed',
          { ja: '要らない（マイナ保険証を使う）', 'ja-easy': '要りません', en: 'Not needed (I use a My Number card)' },
        ],
      ],
    ),
  ]
  return items.map(item => ({ ...item, onlyIn: joining }))
}

/** 子ども医療費: asked where a child is registered or its insurance changes. */
function childInsurance(): readonly DataItem[] {
  const items = [
    text('child-insurer', {
      ja: 'お子さんの健康保険の名前（保険者名）',
      'ja-easy': '子どもの 健康保険の 名前',
      en: "Name of the children's health insurance",
    }),
    text('child-insurance-number', {
      ja: 'お子さんの健康保険の記号・番号',
      'ja-easy': '子どもの 健康保険の 番号',
      en: "Symbol and number of the children's health insurance",
    }),
    text('child-insured-name', {
      ja: '健康保険の被保険者（勤めている方）の氏名',
      'ja-easy': '健康保険の 会社で 働いている 人の 名前',
      en: 'Name of the insured person',
    }),
    day('child-insured-since', {
      ja: 'お子さんがその健康保険に入った日',
      'ja-easy': '子どもが 健康保険に 入った 日',
      en: 'Day the children joined that insurance',
    }),
  ]
  return items.map(item => ({ ...item, onlyIn: registering }))
}
