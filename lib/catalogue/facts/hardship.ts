import { choice, day, text } from '../vocabulary'

/** 生活困窮: what is worst today comes first; nobody is asked to list the family or to explain themselves. */
export const hardshipFacts = {
  'hardship-urgency': choice({
    per: 'household',
    name: text('いちばん困っていること', 'いちばん こまって いること', 'what is worst right now'),
    options: {
      tonight: {
        label: text(
          '今夜泊まるところ、食べるもの、手持ちのお金がない',
          '今日の 家・食べもの・お金が ありません',
          'No place to sleep tonight, no food, or no money at hand',
        ),
        clause: text(
          '今夜の住まいや食べるもの、手持ちのお金に困っている',
          '今日の 家・食べもの・お金に こまって います。',
          'there is no place to sleep, food or money right now',
        ),
      },
      rent: {
        label: text('家賃が払えず、住むところをなくしそう', '家の お金が はらえません', 'The rent cannot be paid'),
        clause: text(
          '家賃が払えず、住むところをなくすおそれがある',
          '家の お金が はらえません。',
          'the rent cannot be paid and the home may be lost',
        ),
      },
      living: {
        label: text('収入が足りず、生活が苦しい', 'お金が 足りません', 'Income is not enough to live on'),
        clause: text('収入が足りず、生活に困っている', 'お金が 足りません。', 'income is not enough to live on'),
      },
      bills: {
        label: text(
          '暮らしてはいけるが、税・保険・学校・医療の支払いが難しい',
          '税金・保険・学校・病院の お金が むずかしいです',
          'Living is possible, but taxes, insurance, school or medical bills are too much',
        ),
        clause: text(
          '税や保険、学校、医療の支払いが難しい',
          '税金・保険・学校・病院の お金が むずかしいです。',
          'taxes, insurance, school or medical bills are too much',
        ),
      },
    },
  }),
  'hard-bills': choice({
    per: 'household',
    name: text('難しい支払い', 'むずかしい お金', 'the bills that are too much'),
    options: {
      tax: {
        label: text('市の税金', '市の 税金', 'City taxes'),
        clause: text('市の税金の支払いが難しい', '市の 税金が はらえません。', 'city taxes are too much'),
      },
      insurance: {
        label: text('国民健康保険税・国民年金', '国民健康保険・国民年金', 'National Health Insurance and Pension'),
        clause: text(
          '国民健康保険税や国民年金の支払いが難しい',
          '保険や 年金が はらえません。',
          'insurance tax or pension premiums are too much',
        ),
      },
      school: {
        label: text('小中学校の費用', '学校の お金', 'School costs'),
        clause: text('小中学校の費用の支払いが難しい', '学校の お金が はらえません。', 'school costs are too much'),
      },
      medical: {
        label: text('医療費', '病院の お金', 'Medical costs'),
        clause: text('医療費の支払いが難しい', '病院の お金が はらえません。', 'medical costs are too much'),
      },
      several: {
        label: text('2つ以上', '2つ以上', 'Two or more of these'),
        clause: text('難しい支払いが2つ以上ある', '2つ以上 はらえません。', 'several bills are too much'),
      },
      none: {
        label: text('どれもない', 'どれも ありません', 'None of these'),
        clause: text(
          '税や保険などの支払いには困っていない',
          'ほかは だいじょうぶです。',
          'none of these bills is a worry',
        ),
      },
    },
  }),
  'insurance-state': choice({
    per: 'household',
    name: text('健康保険の状態', '健康保険', 'the state of health insurance'),
    options: {
      kept: {
        label: text('健康保険がある', '健康保険が あります', 'There is health insurance'),
        clause: text('健康保険がある', '健康保険が あります。', 'there is health insurance'),
      },
      lost: {
        label: text('健康保険がない・切れた', '健康保険が ありません', 'There is none, or it has ended'),
        hint: text(
          '会社を辞めた、扶養から外れたなど',
          '会社を やめた 人など',
          'After leaving work or a family’s insurance',
        ),
        clause: text('健康保険がない', '健康保険が ありません。', 'there is no health insurance'),
      },
      'protection-began': {
        label: text(
          '生活保護が始まった（国保だった）',
          '生活保護が はじまりました',
          'Public assistance began (was in National Health Insurance)',
        ),
        clause: text(
          '国民健康保険だった方の生活保護が始まった',
          '生活保護が はじまりました。',
          'public assistance began',
        ),
      },
      'protection-ended': {
        label: text('生活保護が終わった', '生活保護が おわりました', 'Public assistance ended'),
        clause: text('生活保護が終わった', '生活保護が おわりました。', 'public assistance ended'),
      },
    },
  }),
  'insurance-changed-on': day({
    per: 'household',
    range: 'past',
    name: text('健康保険が変わった日', '保険が かわった 日', 'the day insurance changed'),
  }),
} as const
