import { type CaseSpec, text } from '../vocabulary'

export const hardshipCases: readonly CaseSpec[] = [
  {
    id: 'hardship-tonight',
    title: text('今夜泊まるところがない。相談と生活保護を先に'),
    events: ['hardship'],
    today: '2026-12-04',
    answers: {
      household: { 'hardship-urgency': 'tonight', 'hard-bills': 'none', 'insurance-state': 'kept' },
      members: [],
    },
    expect: {
      required: ['seikatsu-konkyu-sodan', 'seikatsu-hogo', 'seikatsu-fukushi-shikin', 'josei-sodan', 'shien-sochi'],
      notRequired: ['jukyo-kakuho-konkyu', 'nozei-yuyo-konkyu', 'kokuho-kanyu-konkyu'],
      deadlines: { 'seikatsu-konkyu-sodan': '2026-12-04' },
    },
  },
  {
    id: 'hardship-rent-and-insurance-lost',
    title: text('家賃が払えず、11月30日に健康保険が切れた。国保は12月14日（月）まで'),
    events: ['hardship'],
    today: '2026-12-04',
    answers: {
      household: {
        'hardship-urgency': 'rent',
        'hard-bills': 'insurance',
        'insurance-state': 'lost',
        'insurance-changed-on': '2026-11-30',
      },
      members: [],
    },
    expect: {
      required: [
        'seikatsu-konkyu-sodan',
        'jukyo-kakuho-konkyu',
        'seikatsu-hogo',
        'kokuho-kanyu-konkyu',
        'nenkin-menjo-konkyu',
        'kokuho-zei-genmen',
      ],
      notRequired: ['shugaku-enjo-konkyu', 'kokuho-kogaku', 'kokuho-soshitsu-konkyu'],
      deadlines: { 'seikatsu-konkyu-sodan': '2026-12-04', 'kokuho-kanyu-konkyu': '2026-12-14' },
    },
  },
  {
    id: 'hardship-protection-ended',
    title: text('12月18日に生活保護が終わった。国保の14日目1月1日は閉庁なので1月4日まで'),
    events: ['hardship'],
    today: '2026-12-18',
    answers: {
      household: {
        'hardship-urgency': 'bills',
        'hard-bills': 'several',
        'insurance-state': 'protection-ended',
        'insurance-changed-on': '2026-12-18',
      },
      members: [],
    },
    expect: {
      required: [
        'kokuho-kanyu-konkyu',
        'nozei-yuyo-konkyu',
        'shugaku-enjo-konkyu',
        'kokuho-gendogaku-konkyu',
        'kokuho-kogaku',
      ],
      notRequired: ['seikatsu-hogo', 'jukyo-kakuho-konkyu', 'seikatsu-fukushi-shikin'],
      deadlines: { 'kokuho-kanyu-konkyu': '2027-01-04' },
    },
  },
  {
    id: 'hardship-protection-began',
    title: text('11月22日に生活保護が始まった。国保をやめる届は12月7日（月）まで'),
    events: ['hardship'],
    today: '2026-11-24',
    answers: {
      household: {
        'hardship-urgency': 'living',
        'hard-bills': 'none',
        'insurance-state': 'protection-began',
        'insurance-changed-on': '2026-11-22',
      },
      members: [],
    },
    expect: {
      required: ['kokuho-soshitsu-konkyu', 'seikatsu-konkyu-sodan'],
      notRequired: ['kokuho-kanyu-konkyu', 'nenkin-menjo-konkyu'],
      deadlines: { 'kokuho-soshitsu-konkyu': '2026-12-07' },
    },
  },
  {
    id: 'hardship-on-a-saturday',
    title: text('12月5日（土）に家賃が払えないとわかった。次の開庁日12月7日（月）に相談'),
    events: ['hardship'],
    today: '2026-12-05',
    answers: {
      household: { 'hardship-urgency': 'rent', 'hard-bills': 'none', 'insurance-state': 'kept' },
      members: [],
    },
    expect: {
      required: ['seikatsu-konkyu-sodan', 'jukyo-kakuho-konkyu'],
      notRequired: ['kokuho-zei-genmen'],
      deadlines: { 'seikatsu-konkyu-sodan': '2026-12-07' },
    },
  },
  {
    id: 'hardship-everything-unknown',
    title: text('何もわからなくても、相談先は必ず出る'),
    events: ['hardship'],
    today: '2026-12-04',
    answers: {
      household: { 'hardship-urgency': 'unknown', 'hard-bills': 'unknown', 'insurance-state': 'unknown' },
      members: [],
    },
    expect: {
      required: ['seikatsu-konkyu-sodan', 'josei-sodan', 'houterasu-sodan'],
      needsChecking: ['seikatsu-hogo', 'jukyo-kakuho-konkyu', 'kokuho-kanyu-konkyu', 'nozei-yuyo-konkyu'],
    },
  },
  {
    id: 'hardship-only-the-tax',
    title: text('暮らしてはいけるが、市税だけ納められない'),
    events: ['hardship'],
    today: '2026-12-04',
    answers: {
      household: { 'hardship-urgency': 'bills', 'hard-bills': 'tax', 'insurance-state': 'kept' },
      members: [],
    },
    expect: {
      required: ['nozei-yuyo-konkyu', 'seikatsu-konkyu-sodan', 'boshi-fushi-kashitsuke'],
      notRequired: [
        'seikatsu-hogo',
        'nenkin-menjo-konkyu',
        'kokuho-zei-genmen',
        'shugaku-enjo-konkyu',
        'kokuho-gendogaku-konkyu',
        'kokuho-kogaku',
        'kokuho-kanyu-konkyu',
      ],
    },
  },
  {
    id: 'hardship-hospital-bills',
    title: text('収入が足りず、入院の支払いが難しい'),
    events: ['hardship'],
    today: '2026-12-04',
    answers: {
      household: { 'hardship-urgency': 'living', 'hard-bills': 'medical', 'insurance-state': 'kept' },
      members: [],
    },
    expect: {
      required: ['kokuho-gendogaku-konkyu', 'kokuho-kogaku', 'seikatsu-hogo', 'seikatsu-fukushi-shikin'],
      notRequired: ['jukyo-kakuho-konkyu', 'nozei-yuyo-konkyu', 'shugaku-enjo-konkyu', 'kokuho-soshitsu-konkyu'],
    },
  },
]
