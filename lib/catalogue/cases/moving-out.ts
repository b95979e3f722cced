import { type CaseSpec, text } from '../vocabulary'
import { recentChanges } from './examples'

const parent = { relation: 'self', 'birth-date': '1985-05-05', 'has-my-number-card': 'yes', 'in-kokuho': 'yes' }
const pupil = { relation: 'child', 'birth-date': '2018-06-01', 'has-my-number-card': 'no', 'in-kokuho': 'no' }

const plain = {
  'whole-household-moves': 'yes',
  'household-circumstances': 'none',
  'other-matters': 'none',
}

export const movingOutCases: readonly CaseSpec[] = [
  {
    id: 'moving-out-online-with-a-child',
    title: text('11月28日に東京へ、スマートフォンで転出届（転入先の児童手当は15日目13日が日曜なので14日）'),
    events: ['moving-out'],
    today: '2026-11-24',
    answers: {
      household: {
        ...plain,
        'moving-to': 'other-city',
        'moving-out-on': '2026-11-28',
        'moving-out-way': 'online',
        'single-parent': 'no',
        'child-allowance-claimant-leaves': 'yes',
        'other-matters': 'several',
        'has-dog': 'yes',
        'has-moped': 'yes',
      },
      members: [parent, pupil],
    },
    expect: {
      required: [
        'tenshutsu-online',
        'tennyu-todoke-next-city',
        'jidoteate-nintei-next-city',
        'jidoteate-shometsu',
        'kokuho-soshitsu',
        'kodomo-iryohi-henkan',
        'tenko-tenshutsu',
        'dog-henko-next-city',
        'gentsuki-haisha',
        'suido-chushi',
        'shien-sochi',
        'sodai-gomi',
      ],
      notRequired: [
        'kokuho-gakusei',
        'tenshutsu-todoke',
        'tenshutsu-todoke-abroad',
        'mynumber-card-abroad-continue',
        'setainushi-henko',
        'kaigo-soshitsu',
        'kouki-tenshutsu',
        'techo-henko-next-city',
        'nozei-kanrinin',
      ],
      deadlines: {
        'tenshutsu-online': '2026-12-08',
        'tennyu-todoke-next-city': '2026-12-14',
        'jidoteate-nintei-next-city': '2026-12-14',
        'kokuho-soshitsu': '2026-12-14',
        'gentsuki-haisha': '2026-12-28',
        'dog-henko-next-city': '2026-12-28',
      },
    },
  },
  {
    id: 'moving-out-at-the-counter-on-a-sunday',
    title: text('11月29日（日曜）に引っ越し、カードなし（窓口は前の開庁日27日まで）、世帯主だけ'),
    events: ['moving-out'],
    today: '2026-11-24',
    answers: {
      household: {
        ...plain,
        'moving-to': 'other-city',
        'moving-out-on': '2026-11-29',
        'whole-household-moves': 'no',
        'head-moves-out': 'yes',
        'two-over-fourteen-remain': 'yes',
        'child-allowance-claimant-leaves': 'no',
      },
      members: [{ ...parent, 'has-my-number-card': 'no', 'in-kokuho': 'no' }],
    },
    expect: {
      required: ['tenshutsu-todoke', 'setainushi-henko', 'tennyu-todoke-next-city'],
      notRequired: ['tenshutsu-online', 'jidoteate-shometsu', 'kokuho-soshitsu', 'gentsuki-haisha'],
      deadlines: { 'tenshutsu-todoke': '2026-11-27', 'setainushi-henko': '2026-12-14' },
    },
  },
  {
    id: 'moving-out-too-late-for-the-phone',
    title: text('11日前に引っ越した（オンラインは10日まで、窓口か郵送は14日以内）'),
    events: ['moving-out'],
    today: '2026-12-01',
    answers: {
      household: {
        ...plain,
        'moving-to': 'other-city',
        'moving-out-on': '2026-11-20',
        'child-allowance-claimant-leaves': 'no',
      },
      members: [parent],
    },
    expect: {
      required: ['tenshutsu-todoke'],
      notRequired: ['tenshutsu-online'],
      deadlines: { 'tenshutsu-todoke': '2026-12-04' },
    },
  },
  {
    id: 'moving-out-abroad',
    title: text('11月29日（日曜）に国外へ、日本国籍と外国籍の夫婦（カードは前日28日の前の開庁日27日まで）'),
    about: [recentChanges['2024-05-27-card-abroad']],
    events: ['moving-out'],
    today: '2026-11-24',
    answers: {
      household: {
        ...plain,
        'moving-to': 'abroad',
        'moving-out-on': '2026-11-29',
        'owes-city-tax': 'yes',
        'household-circumstances': 'foreign',
        'child-allowance-claimant-leaves': 'no',
      },
      members: [
        { ...parent, nationality: 'japanese' },
        {
          relation: 'spouse',
          'birth-date': '1986-06-01',
          'has-my-number-card': 'yes',
          'in-kokuho': 'yes',
          nationality: 'mid-long-term',
        },
      ],
    },
    expect: {
      required: [
        'zaigai-senkyo',
        'tenshutsu-todoke-abroad',
        'mynumber-card-abroad-continue',
        'nozei-kanrinin',
        'kokuho-soshitsu',
      ],
      notRequired: ['tenshutsu-todoke', 'tenshutsu-online', 'tennyu-todoke-next-city', 'dog-henko-next-city'],
      deadlines: {
        'zaigai-senkyo': '2026-11-27',
        'tenshutsu-todoke-abroad': '2026-11-27',
        'mynumber-card-abroad-continue': '2026-11-27',
        'nozei-kanrinin': '2026-11-27',
        'kokuho-soshitsu': '2026-12-14',
      },
    },
  },
  {
    id: 'moving-out-into-a-care-home',
    title: text('81歳、要介護認定あり、市外の特別養護老人ホームへ（介護保険は会津若松市のまま）'),
    events: ['moving-out'],
    today: '2026-11-24',
    answers: {
      household: {
        ...plain,
        'moving-to': 'other-city',
        'moving-out-on': '2026-12-01',
        'moves-into-facility': 'yes',
        'household-circumstances': 'care',
        'child-allowance-claimant-leaves': 'no',
      },
      members: [
        { relation: 'self', 'birth-date': '1945-02-02', 'has-my-number-card': 'no', 'is-care-certified': 'yes' },
      ],
    },
    expect: {
      required: ['kaigo-jushochi-tokurei', 'tenshutsu-todoke', 'kouki-tenshutsu'],
      notRequired: ['hitorioya-tenshutsu', 'kaigo-soshitsu', 'kokuho-soshitsu'],
      deadlines: {
        'kaigo-jushochi-tokurei': '2026-12-15',
        'tenshutsu-todoke': '2026-12-01',
        'kouki-tenshutsu': '2026-12-15',
      },
    },
  },
  {
    id: 'moving-out-single-parent',
    title: text('ひとり親が国保の子と引っ越す（児童扶養手当と医療費の助成を引き継ぐ）'),
    events: ['moving-out'],
    today: '2026-11-24',
    answers: {
      household: {
        ...plain,
        'moving-to': 'other-city',
        'moving-out-on': '2026-12-01',
        'child-allowance-claimant-leaves': 'yes',
        'single-parent': 'yes',
      },
      members: [
        { ...parent, 'has-my-number-card': 'no' },
        { relation: 'child', 'birth-date': '2022-05-01', 'has-my-number-card': 'no', 'in-kokuho': 'yes' },
      ],
    },
    expect: {
      required: ['hitorioya-tenshutsu', 'jidoteate-nintei-next-city', 'kokuho-soshitsu'],
      notRequired: ['kaigo-jushochi-tokurei', 'kodomo-iryohi-henkan'],
      deadlines: { 'jidoteate-nintei-next-city': '2026-12-16' },
    },
  },
  {
    id: 'moving-out-father-posted-away',
    title: text(
      '12月20日（日）に父だけ東京へ単身赴任（児童手当は父の転入先で1月4日まで、残る母が世帯主になるので届は要らない）',
    ),
    events: ['moving-out'],
    today: '2026-12-01',
    answers: {
      household: {
        ...plain,
        'moving-to': 'other-city',
        'moving-out-on': '2026-12-20',
        'moving-out-way': 'counter-or-mail',
        'whole-household-moves': 'no',
        'head-moves-out': 'yes',
        'two-over-fourteen-remain': 'no',
        'child-allowance-claimant-leaves': 'yes',
      },
      members: [{ ...parent, 'in-kokuho': 'no' }],
    },
    expect: {
      required: [
        'suido-chushi',
        'tenshutsu-todoke',
        'jidoteate-shometsu',
        'jidoteate-nintei-next-city',
        'tennyu-todoke-next-city',
      ],
      notRequired: [
        'nenkin-kaigai-ninni',
        'setainushi-henko',
        'kokuho-soshitsu',
        'kodomo-iryohi-henkan',
        'tenko-tenshutsu',
        'zaigai-senkyo',
      ],
      deadlines: {
        'suido-chushi': '2026-12-15',
        'tenshutsu-todoke': '2026-12-18',
        'jidoteate-nintei-next-city': '2027-01-04',
        'tennyu-todoke-next-city': '2027-01-04',
      },
    },
  },
  {
    id: 'moving-out-to-the-home-of-a-child',
    title: text('78歳、要介護認定と障害者手帳あり、市外の子の家へ（証を返し、14日目12月15日までに引き継ぐ）'),
    events: ['moving-out'],
    today: '2026-11-24',
    answers: {
      household: {
        ...plain,
        'moving-to': 'other-city',
        'moving-out-on': '2026-12-01',
        'moves-into-facility': 'no',
        'household-circumstances': 'several',
        'has-foreign-member': 'no',
        'has-disabled-member': 'yes',
        'has-member-in-care': 'yes',
        'child-allowance-claimant-leaves': 'no',
      },
      members: [
        {
          relation: 'self',
          'birth-date': '1948-02-02',
          'has-my-number-card': 'no',
          'is-care-certified': 'yes',
          'has-disability-certificate': 'yes',
        },
      ],
    },
    expect: {
      required: ['tenshutsu-todoke', 'kaigo-soshitsu', 'kouki-tenshutsu', 'techo-henko-next-city'],
      notRequired: ['tenshutsu-online', 'kokuho-soshitsu', 'jidoteate-nintei-next-city', 'gentsuki-haisha'],
      deadlines: { 'kaigo-soshitsu': '2026-12-15', 'kouki-tenshutsu': '2026-12-15' },
    },
  },
  {
    id: 'moving-out-foreigner-goes-home',
    title: text('外国籍の方が本国へ帰る（カードの国外継続利用と在外選挙は日本国籍の方だけ）'),
    about: [recentChanges['2024-05-27-card-abroad']],
    events: ['moving-out'],
    today: '2026-11-24',
    answers: {
      household: {
        ...plain,
        'moving-to': 'abroad',
        'moving-out-on': '2026-12-03',
        'owes-city-tax': 'yes',
        'household-circumstances': 'foreign',
        'child-allowance-claimant-leaves': 'no',
      },
      members: [{ ...parent, nationality: 'mid-long-term', 'pays-national-pension': 'yes' }],
    },
    expect: {
      required: ['tenshutsu-todoke-abroad', 'nozei-kanrinin', 'kokuho-soshitsu', 'nenkin-kaigai-ninni'],
      notRequired: ['mynumber-card-abroad-continue', 'zaigai-senkyo', 'tennyu-todoke-next-city', 'setainushi-henko'],
      deadlines: {
        'tenshutsu-todoke-abroad': '2026-12-03',
        'nozei-kanrinin': '2026-12-03',
        'nenkin-kaigai-ninni': '2026-12-03',
        'kokuho-soshitsu': '2026-12-17',
      },
    },
  },
  {
    id: 'moving-out-way-and-insurance-unknown',
    title: text('転出届の出し方も国保かどうかも「わからない」'),
    events: ['moving-out'],
    today: '2026-11-24',
    answers: {
      household: {
        ...plain,
        'moving-to': 'other-city',
        'moving-out-on': '2026-12-01',
        'moving-out-way': 'unknown',
      },
      members: [{ ...parent, 'in-kokuho': 'unknown' }],
    },
    expect: {
      required: ['tennyu-todoke-next-city', 'suido-chushi'],
      notRequired: [
        'tenshutsu-todoke-abroad',
        'mynumber-card-abroad-continue',
        'kouki-tenshutsu',
        'jidoteate-shometsu',
        'jidoteate-nintei-next-city',
      ],
      needsChecking: ['tenshutsu-todoke', 'tenshutsu-online', 'kokuho-soshitsu'],
    },
  },
  {
    id: 'moving-out-abroad-told-afterwards',
    title: text(
      '11月25日に国外へ出た会社員の転出届を、家族があとから出す（14日目は12月9日。カードと在外選挙は間に合わない）',
    ),
    about: [recentChanges['2024-05-27-card-abroad']],
    events: ['moving-out'],
    today: '2026-12-01',
    answers: {
      household: {
        ...plain,
        'moving-to': 'abroad',
        'moving-out-on': '2026-11-25',
        'owes-city-tax': 'no',
        'child-allowance-claimant-leaves': 'no',
      },
      members: [{ ...parent, 'in-kokuho': 'no', 'pays-national-pension': 'no' }],
    },
    expect: {
      required: ['tenshutsu-todoke-abroad'],
      notRequired: [
        'mynumber-card-abroad-continue',
        'zaigai-senkyo',
        'nenkin-kaigai-ninni',
        'nozei-kanrinin',
        'kokuho-soshitsu',
      ],
      deadlines: { 'tenshutsu-todoke-abroad': '2026-12-09' },
    },
  },
  {
    id: 'moving-out-student-of-19',
    title: text(
      '国保の家の19歳が12月18日に進学先へ転出（在学中は会津若松市の国保を続けられる。14日目1月1日は閉庁なので1月4日まで）',
    ),
    events: ['moving-out'],
    today: '2026-12-07',
    answers: {
      household: {
        ...plain,
        'moving-to': 'other-city',
        'moving-out-on': '2026-12-18',
        'moving-out-way': 'online',
        'whole-household-moves': 'no',
        'head-moves-out': 'no',
        'child-allowance-claimant-leaves': 'no',
      },
      members: [{ ...parent, 'birth-date': '2007-06-01' }],
    },
    expect: {
      required: ['tenshutsu-online', 'kokuho-gakusei', 'kokuho-soshitsu'],
      notRequired: ['setainushi-henko', 'jidoteate-shometsu', 'kodomo-iryohi-henkan', 'kaigo-soshitsu'],
      deadlines: { 'kokuho-gakusei': '2027-01-04', 'tenshutsu-online': '2026-12-28' },
    },
  },
]
