import { type CaseSpec, text } from '../vocabulary'
import { deadlineExamples, recentChanges } from './examples'

const parent = { relation: 'self', 'birth-date': '1985-05-05', 'has-my-number-card': 'yes', 'in-kokuho': 'yes' }
const spouse = { relation: 'spouse', 'birth-date': '1986-02-02', 'has-my-number-card': 'no', 'in-kokuho': 'yes' }
const pupil = { relation: 'child', 'birth-date': '2018-06-01', 'has-my-number-card': 'no', 'in-kokuho': 'yes' }

const plain = { 'whole-household-moves': 'yes', 'household-circumstances': 'none', 'other-matters': 'none' }

export const movingWithinCases: readonly CaseSpec[] = [
  {
    id: 'moving-within-family',
    title: text('11月22日から新居、国保の3人家族、犬と原付（14日目12月6日は日曜なので7日）'),
    about: [deadlineExamples.moveOnASunday],
    events: ['moving-within'],
    today: '2026-11-24',
    answers: {
      household: {
        ...plain,
        'moved-in-on': '2026-11-22',
        'other-matters': 'several',
        'has-dog': 'yes',
        'has-moped': 'yes',
        'owns-real-estate': 'no',
        'school-district-changes': 'yes',
      },
      members: [parent, spouse, pupil],
    },
    expect: {
      required: [
        'kuruma-jusho',
        'tenkyo-todoke',
        'mynumber-card-kisai-henko',
        'mynumber-esign-reissue',
        'kokuho-henko',
        'tenko-within',
        'dog-henko',
        'gentsuki-henko',
        'suido-chushi',
        'suido-kaishi',
        'menkyo-jusho',
        'shien-sochi',
        'gomi',
        'tennyu-raicho-yoyaku',
      ],
      notRequired: [
        'setainushi-henko',
        'kouki-jusho-henko',
        'kodomo-iryohi-henko',
        'jidoteate-henko',
        'hitorioya-iryohi-henko',
        'zairyu-jukyochi',
        'techo-henko-henkan',
        'jiritsu-shien-iryo',
        'jusho-henko-touki',
      ],
      deadlines: {
        'kuruma-jusho': '2026-12-07',
        'tenkyo-todoke': '2026-12-07',
        'mynumber-card-kisai-henko': '2026-12-07',
        'kokuho-henko': '2026-12-07',
        'gentsuki-henko': '2026-12-07',
        'dog-henko': '2026-12-22',
      },
    },
  },
  {
    id: 'moving-within-over-new-year',
    title: text('12月18日から新居、会社の健康保険の一人暮らし（14日目1月1日は閉庁なので4日）'),
    about: [deadlineExamples.moveBeforeNewYear],
    events: ['moving-within'],
    today: '2026-12-21',
    answers: {
      household: { ...plain, 'moved-in-on': '2026-12-18' },
      members: [{ ...parent, 'in-kokuho': 'no' }],
    },
    expect: {
      required: ['tenkyo-todoke', 'mynumber-card-kisai-henko'],
      notRequired: ['kokuho-henko', 'kouki-jusho-henko', 'kodomo-iryohi-henko', 'tenko-within', 'dog-henko'],
      deadlines: { 'tenkyo-todoke': '2027-01-04' },
    },
  },
  {
    id: 'moving-within-apart-from-the-children',
    title: text('父だけが市内で別居、児童手当の受給者（届は延びない前提で14日）'),
    events: ['moving-within'],
    today: '2026-11-24',
    answers: {
      household: {
        ...plain,
        'moved-in-on': '2026-11-21',
        'whole-household-moves': 'no',
        'head-moves-out': 'yes',
        'two-over-fourteen-remain': 'yes',
        'child-allowance-family-apart': 'yes',
      },
      members: [{ ...parent, 'in-kokuho': 'no' }],
    },
    expect: {
      required: ['setainushi-henko', 'tenkyo-todoke', 'jidoteate-henko'],
      notRequired: ['kokuho-henko'],
      deadlines: { 'setainushi-henko': '2026-12-07', 'jidoteate-henko': '2026-12-05', 'tenkyo-todoke': '2026-12-07' },
    },
  },
  {
    id: 'moving-within-foreign-elder-disabled',
    title: text('在留カードの夫、障害者手帳のある76歳の母'),
    events: ['moving-within'],
    today: '2026-11-24',
    answers: {
      household: {
        ...plain,
        'moved-in-on': '2026-11-22',
        'household-circumstances': 'several',
        'has-foreign-member': 'yes',
        'has-disabled-member': 'yes',
      },
      members: [
        {
          ...parent,
          'in-kokuho': 'no',
          nationality: 'mid-long-term',
          'has-disability-certificate': 'no',
          'uses-jiritsu-shien-iryo': 'no',
        },
        {
          relation: 'parent',
          'birth-date': '1950-03-03',
          'has-my-number-card': 'no',
          nationality: 'japanese',
          'has-disability-certificate': 'yes',
          'uses-jiritsu-shien-iryo': 'yes',
        },
      ],
    },
    expect: {
      required: ['zairyu-jukyochi', 'kouki-jusho-henko', 'techo-henko-henkan', 'jiritsu-shien-iryo'],
      notRequired: ['kokuho-henko'],
      deadlines: { 'zairyu-jukyochi': '2026-12-06', 'kouki-jusho-henko': '2026-12-07' },
    },
  },
  {
    id: 'moving-within-child-outside-kokuho',
    title: text('会社の健康保険の子、学区がわからない、ひとり親'),
    events: ['moving-within'],
    today: '2026-11-24',
    answers: {
      household: {
        ...plain,
        'moved-in-on': '2026-11-22',
        'school-district-changes': 'unknown',
        'single-parent': 'yes',
      },
      members: [
        { ...parent, 'in-kokuho': 'no' },
        { ...pupil, 'in-kokuho': 'no' },
      ],
    },
    expect: {
      required: ['kodomo-iryohi-henko', 'hitorioya-iryohi-henko'],
      notRequired: ['kokuho-henko'],
      needsChecking: ['tenko-within'],
    },
  },
  {
    id: 'moving-within-elderly-owners',
    title: text('78歳と74歳の夫婦、家を持ち、カードはない（登記の住所は2年以内の2028年11月22日まで）'),
    about: [recentChanges['2026-04-01-new-address-in-register']],
    events: ['moving-within'],
    today: '2026-11-24',
    answers: {
      household: { ...plain, 'moved-in-on': '2026-11-22', 'other-matters': 'real-estate' },
      members: [
        { relation: 'self', 'birth-date': '1948-05-05', 'has-my-number-card': 'no' },
        { relation: 'spouse', 'birth-date': '1952-05-05', 'has-my-number-card': 'no', 'in-kokuho': 'yes' },
      ],
    },
    expect: {
      required: ['tenkyo-todoke', 'kouki-jusho-henko', 'kokuho-henko', 'jusho-henko-touki', 'menkyo-jusho'],
      notRequired: [
        'mynumber-card-kisai-henko',
        'mynumber-esign-reissue',
        'tennyu-raicho-yoyaku',
        'gentsuki-henko',
        'dog-henko',
        'hitorioya-iryohi-henko',
      ],
      deadlines: {
        'kouki-jusho-henko': '2026-12-07',
        'kokuho-henko': '2026-12-07',
        'jusho-henko-touki': '2028-11-22',
      },
    },
  },
  {
    id: 'moving-within-still-to-come',
    title: text('12月12日（土）に引っ越す予定の特別永住者（届は引っ越してから28日まで、水道は5日前の12月7日まで）'),
    events: ['moving-within'],
    today: '2026-11-25',
    answers: {
      household: { ...plain, 'moved-in-on': '2026-12-12', 'household-circumstances': 'foreign' },
      members: [{ ...parent, 'in-kokuho': 'no', nationality: 'special-permanent' }],
    },
    expect: {
      required: [
        'suido-kaishi',
        'suido-chushi',
        'tenkyo-todoke',
        'zairyu-jukyochi',
        'tokutei-zairyu-card',
        'mynumber-card-kisai-henko',
      ],
      notRequired: ['kokuho-henko', 'jidoteate-henko', 'techo-henko-henkan', 'tenko-within'],
      deadlines: {
        'tenkyo-todoke': '2026-12-28',
        'mynumber-card-kisai-henko': '2026-12-28',
        'zairyu-jukyochi': '2026-12-26',
        'suido-kaishi': '2026-12-07',
        'suido-chushi': '2026-12-07',
      },
    },
  },
]
