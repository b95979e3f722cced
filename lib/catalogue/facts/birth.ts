import { choice, text, yesNo } from '../vocabulary'

/**
 * The baby is a member of the household like everybody else: listed once, with a date of birth from which the deadlines
 * count and the forms are filled. What concerns its parents is asked of the household, because nobody can tell from a
 * list of 「あなた・配偶者」 who the mother is.
 */
export const birthFacts = {
  'birth-place': choice({
    per: 'household',
    name: text('生まれた場所', '生まれた ところ', 'the place of birth'),
    options: {
      japan: {
        label: text('日本の中', '日本', 'In Japan'),
        clause: text('日本の中で生まれた', '日本で 生まれました。', 'the baby was born in Japan'),
      },
      abroad: {
        label: text('国外', '外国', 'Abroad'),
        clause: text('国外で生まれた', '外国で 生まれました。', 'the baby was born abroad'),
      },
    },
  }),
  'baby-parents': choice({
    per: 'household',
    name: text('赤ちゃんの父母', '赤ちゃんの お父さんと お母さん', 'the baby’s parents'),
    options: {
      married: {
        label: text(
          '結婚していて、父か母が日本国籍',
          '結婚して いる（日本の 国籍）',
          'Married, and one of them is Japanese',
        ),
        clause: text(
          '父母が結婚していて、どちらかが日本国籍である',
          'お父さんと お母さんは 結婚して います。日本の 国籍です。',
          'the parents are married and one of them is Japanese',
        ),
      },
      unmarried: {
        label: text(
          '結婚しておらず、父か母が日本国籍',
          '結婚して いない（日本の 国籍）',
          'Not married, and one of them is Japanese',
        ),
        clause: text(
          '赤ちゃんの父母が結婚していない',
          'お父さんと お母さんは 結婚して いません。',
          'the parents are not married',
        ),
      },
      foreign: {
        label: text('どちらも外国籍（在留カード）', 'どちらも 外国の 国籍', 'Both are foreign, with residence cards'),
        clause: text(
          '赤ちゃんの父母がどちらも外国籍である',
          'お父さんも お母さんも 外国の 国籍です。',
          'both parents are foreign nationals',
        ),
      },
      'special-permanent': {
        label: text(
          '父か母が特別永住者で、赤ちゃんに日本国籍がない',
          '特別永住者で、赤ちゃんは 日本の 国籍では ない',
          'A special permanent resident, and the baby is not Japanese',
        ),
        clause: text(
          '父か母が特別永住者で、赤ちゃんに日本国籍がない',
          '特別永住者の 赤ちゃんです。',
          'a parent is a special permanent resident and the baby is not Japanese',
        ),
      },
    },
  }),
  'birth-weight': choice({
    per: 'household',
    name: text('生まれたときの体重', '生まれた ときの 体重', 'the weight at birth'),
    options: {
      usual: {
        label: text('2,500g以上', '2,500gか もっと', '2,500 g or more'),
        clause: text(
          '赤ちゃんが2,500g以上で生まれた',
          '赤ちゃんは 2,500g以上でした。',
          'the baby weighed 2,500 g or more',
        ),
      },
      low: {
        label: text('2,000gを超え、2,500g未満', '2,001gから 2,499g', 'Between 2,000 and 2,500 g'),
        clause: text(
          '赤ちゃんが2,500g未満で生まれた',
          '赤ちゃんは 2,500gより かるかったです。',
          'the baby weighed less than 2,500 g',
        ),
      },
      'very-low': {
        label: text(
          '2,000g以下、または入院が必要と言われた',
          '2,000gまで、または 入院が いる',
          '2,000 g or less, or needs to stay in hospital',
        ),
        hint: text(
          '体が弱く、医師から入院して育てる必要があると言われた場合',
          '医者に 入院が いると 言われた とき',
          'If a doctor said the baby has to be cared for in hospital',
        ),
        clause: text(
          '2,000g以下で生まれたか、入院が必要である',
          '赤ちゃんは 小さくて 入院が いります。',
          'the baby weighed 2,000 g or less or needs to stay in hospital',
        ),
      },
    },
  }),
  'baby-insurance': choice({
    per: 'household',
    name: text('赤ちゃんの健康保険', '赤ちゃんの 保険', 'the baby’s health insurance'),
    options: {
      work: {
        label: text('親の勤め先の健康保険（扶養）', 'お父さんか お母さんの 会社の 保険', 'A parent’s work insurance'),
        hint: text('共済組合・国保組合も', '共済組合・国保組合も 同じ', 'Mutual aid and union insurance too'),
        clause: text(
          '赤ちゃんが勤め先の健康保険に入る',
          '赤ちゃんは 会社の 保険に 入ります。',
          'the baby joins a parent’s work insurance',
        ),
      },
      kokuho: {
        label: text('国民健康保険', '国民健康保険', 'National Health Insurance'),
        clause: text(
          '赤ちゃんが国民健康保険に入る',
          '赤ちゃんは 国民健康保険に 入ります。',
          'the baby joins National Health Insurance',
        ),
      },
      welfare: {
        label: text('生活保護を受けている', '生活保護', 'The family is on public assistance'),
        clause: text('生活保護を受けている', '生活保護を もらって います。', 'the family is on public assistance'),
      },
    },
  }),
  'mother-in-kokuho': yesNo({
    per: 'household',
    name: text('お母さんの健康保険', 'お母さんの 保険', 'the mother’s health insurance'),
    yes: text(
      'お母さんが国民健康保険に入っている',
      'お母さんは 国民健康保険です。',
      'the mother is in National Health Insurance',
    ),
    no: text(
      'お母さんが国民健康保険に入っていない',
      'お母さんは 国民健康保険では ありません。',
      'the mother is not in National Health Insurance',
    ),
  }),
  'birth-payment': choice({
    per: 'household',
    name: text('出産費用の払い方', '病院に はらった お金', 'how the birth was paid for'),
    options: {
      'paid-directly': {
        label: text(
          '一時金が病院に直接払われ、残りはない',
          '国の お金が 病院に はらわれた。のこりは ない',
          'Paid straight to the hospital, nothing left over',
        ),
        clause: text(
          '出産育児一時金が病院に直接支払われ、残りもない',
          'お金は 病院に はらわれました。のこりは ありません。',
          'the birth grant went straight to the hospital with nothing left over',
        ),
      },
      'difference-left': {
        label: text(
          '一時金が病院に直接払われ、残りがある',
          '国の お金が 病院に はらわれた。のこりが ある',
          'Paid straight to the hospital, with something left over',
        ),
        hint: text(
          '出産費用が一時金の額より少なかった場合',
          '病院の お金が 少なかった とき',
          'Where the birth cost less than the grant',
        ),
        clause: text(
          '出産費用が一時金の額より少なかった',
          '病院の お金が 少なかったです。',
          'the birth cost less than the grant',
        ),
      },
      'paid-oneself': {
        label: text('直接払いを使わず、自分で全額払った', '自分で ぜんぶ はらった', 'You paid it all yourself'),
        hint: text('国外での出産も', '外国で うんだ ときも', 'Births abroad too'),
        clause: text('出産費用を自分で払った', '自分で はらいました。', 'you paid for the birth yourself'),
      },
    },
  }),
  'first-category-parents': choice({
    per: 'household',
    name: text(
      '国民年金を自分で納めている親',
      '国民年金を はらって いる 親',
      'parents who pay into the National Pension',
    ),
    options: {
      neither: {
        label: text('どちらもいない', 'いない', 'Neither'),
        hint: text(
          '会社員・公務員、その扶養の配偶者',
          '会社員・公務員と その おっと・つま',
          'Employees and their dependent spouses',
        ),
        clause: text(
          '国民年金を自分で納めている親がいない',
          '国民年金を はらって いる 親は いません。',
          'neither parent pays into the National Pension',
        ),
      },
      mother: {
        label: text('お母さん', 'お母さん', 'The mother'),
        clause: text(
          'お母さんが国民年金を納めている',
          'お母さんは 国民年金を はらって います。',
          'the mother pays into the National Pension',
        ),
      },
      father: {
        label: text('お父さん', 'お父さん', 'The father'),
        clause: text(
          'お父さんが国民年金を納めている',
          'お父さんは 国民年金を はらって います。',
          'the father pays into the National Pension',
        ),
      },
      both: {
        label: text('両方', '両方', 'Both'),
        clause: text(
          'お父さんもお母さんも国民年金を納めている',
          'お父さんも お母さんも 国民年金を はらって います。',
          'both parents pay into the National Pension',
        ),
      },
    },
  }),
  'receives-child-allowance': yesNo({
    per: 'household',
    name: text('いま受けている児童手当', '今 もらって いる 児童手当', 'child allowance received now'),
    yes: text(
      '会津若松市から児童手当を受け取っている',
      '会津若松市から 児童手当を もらって います。',
      'the family receives the child allowance from Aizuwakamatsu',
    ),
    no: text(
      '会津若松市から児童手当を受け取っていない',
      '会津若松市から 児童手当を もらって いません。',
      'the family does not receive the child allowance from Aizuwakamatsu',
    ),
  }),
} as const
