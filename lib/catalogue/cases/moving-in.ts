import { type CaseSpec, text } from '../vocabulary'
import { allowanceExamples, deadlineExamples, recentChanges } from './examples'

/**
 * Verdicts and days worked out by hand from the law. Holidays that matter: 2026-11-23 (Mon) and 2027-01-01; the hall is
 * shut from 29 December to 3 January.
 */

const fromOtherCity = { 'moved-from': 'other-city', 'household-circumstances': 'none', 'other-matters': 'none' }

const father = { relation: 'self', 'birth-date': '1988-05-14', 'has-my-number-card': 'yes' }
const mother = { relation: 'spouse', 'birth-date': '1990-02-11', 'has-my-number-card': 'yes' }
const pupil = {
  relation: 'child',
  'birth-date': '2018-07-08',
  'has-my-number-card': 'yes',
  'wants-childcare': 'no',
}
const toddler = {
  relation: 'child',
  'birth-date': '2024-08-20',
  'has-my-number-card': 'no',
  'wants-childcare': 'no',
}

const fromSendai = {
  ...fromOtherCity,
  'moved-in-on': '2026-12-02',
  'planned-leaving-on': '2026-11-28',
  'moving-out-notice': 'online',
  'claimant-is-public-servant': 'no',
}

export const movingInCases: readonly CaseSpec[] = [
  {
    id: 'moving-in-family-of-four',
    title: text('仙台市から4人家族、カードと犬（15日目13日は日曜なので14日）'),
    about: [allowanceExamples.countsFromThePlannedDay],
    events: ['moving-in'],
    today: '2026-12-04',
    answers: {
      household: {
        ...fromSendai,
        'household-insurance': 'all-work',
        'other-matters': 'dog',
        'dog-is-registered': 'yes',
      },
      members: [father, mother, pupil, toddler],
    },
    expect: {
      required: [
        'jidoteate-nintei',
        'tennyu-todoke',
        'mynumber-card-continuous-use',
        'mynumber-esign-reissue',
        'dog-henko',
        'kodomo-iryohi',
        'tenko-shochu',
        'yobosesshu-yoshinhyo',
        'suido-kaishi',
        'menkyo-jusho',
      ],
      notRequired: [
        'tenshutsu-todoke-previous-city',
        'tennyu-todoke-abroad',
        'kokuho-kanyu',
        'nenkin-dai1go',
        'kouki-tennyu-tenshutsu',
        'jidofuyoteate-nintei',
        'hoiku-riyo',
        'kodomo-club',
        'zairyu-jukyochi',
        'dog-toroku',
        'gentsuki-toroku',
        'inkan-toroku',
      ],
      deadlines: {
        'jidoteate-nintei': '2026-12-14',
        'tennyu-todoke': '2026-12-16',
        'mynumber-card-continuous-use': '2026-12-16',
        'dog-henko': '2027-01-04',
      },
    },
  },
  {
    id: 'moving-in-spouse-insurance-unknown',
    title: text('4人家族、配偶者の健康保険が「わからない」'),
    events: ['moving-in'],
    today: '2026-12-04',
    answers: {
      household: { ...fromSendai, 'household-insurance': 'differs' },
      members: [
        { ...father, 'health-insurance': 'work-self' },
        { ...mother, 'health-insurance': 'unknown' },
        { ...pupil, 'health-insurance': 'work-dependant' },
        { ...toddler, 'health-insurance': 'work-dependant' },
      ],
    },
    expect: {
      required: ['kodomo-iryohi', 'jidoteate-nintei'],
      notRequired: ['dog-henko'],
      needsChecking: ['kokuho-kanyu', 'kenpo-fuyo'],
      deadlines: { 'kokuho-kanyu': '2026-12-16' },
    },
  },
  {
    id: 'moving-in-alone',
    title: text('ひとりで、紙の転出届、会社を辞めた（14日目12月6日は日曜）'),
    about: [deadlineExamples.moveOnASunday],
    events: ['moving-in'],
    today: '2026-11-24',
    answers: {
      household: {
        ...fromOtherCity,
        'moved-in-on': '2026-11-22',
        'planned-leaving-on': '2026-11-20',
        'moving-out-notice': 'paper',
      },
      members: [
        { relation: 'self', 'birth-date': '1998-05-05', 'has-my-number-card': 'yes', 'health-insurance': 'none' },
      ],
    },
    expect: {
      required: [
        'kuruma-jusho',
        'tennyu-todoke',
        'mynumber-card-continuous-use',
        'mynumber-esign-reissue',
        'kokuho-kanyu',
      ],
      notRequired: [
        'tokutei-zairyu-card',
        'zairyu-jukyochi',
        'jidoteate-nintei',
        'kodomo-iryohi',
        'tenko-shochu',
        'mynumber-card-shinsei',
      ],
      deadlines: {
        'kuruma-jusho': '2026-12-07',
        'tennyu-todoke': '2026-12-07',
        'kokuho-kanyu': '2026-12-07',
        'mynumber-card-continuous-use': '2026-12-06',
      },
    },
  },
  {
    id: 'moving-in-with-card-tokurei',
    title: text('特例転入：転出予定日11月22日、住み始め11月28日（12月12日まで、延びない前提）'),
    about: [deadlineExamples.moveWithCard],
    events: ['moving-in'],
    today: '2026-11-30',
    answers: {
      household: {
        ...fromOtherCity,
        'moved-in-on': '2026-11-28',
        'planned-leaving-on': '2026-11-22',
        'moving-out-notice': 'online',
      },
      members: [
        { relation: 'self', 'birth-date': '1998-05-05', 'has-my-number-card': 'yes', 'health-insurance': 'work-self' },
      ],
    },
    expect: {
      required: ['tennyu-todoke', 'mynumber-card-continuous-use'],
      notRequired: ['kokuho-kanyu', 'tenshutsu-todoke-previous-city'],
      deadlines: { 'mynumber-card-continuous-use': '2026-12-12', 'tennyu-todoke': '2026-12-14' },
    },
  },
  {
    id: 'moving-in-before-new-year',
    title: text('12月18日に住み始めた学生（14日目は元日なので1月4日）、転出届はまだ'),
    about: [deadlineExamples.moveBeforeNewYear],
    events: ['moving-in'],
    today: '2026-12-21',
    answers: {
      household: { ...fromOtherCity, 'moved-in-on': '2026-12-18', 'moving-out-notice': 'not-yet' },
      members: [
        {
          relation: 'self',
          'birth-date': '2007-12-01',
          'has-my-number-card': 'no',
          'health-insurance': 'kokuho-student',
        },
      ],
    },
    expect: {
      required: ['tenshutsu-todoke-previous-city', 'tennyu-todoke', 'mynumber-card-shinsei'],
      notRequired: ['kokuho-kanyu', 'mynumber-card-continuous-use', 'tennyu-raicho-yoyaku'],
      deadlines: { 'tennyu-todoke': '2027-01-04', 'tenshutsu-todoke-previous-city': '2027-01-01' },
    },
  },
  {
    id: 'moving-in-public-servant',
    title: text('公務員の家庭（児童手当は勤務先）、犬は未登録、土地あり'),
    about: [recentChanges['2026-04-01-new-address-in-register']],
    events: ['moving-in'],
    today: '2026-11-24',
    answers: {
      household: {
        ...fromOtherCity,
        'moved-in-on': '2026-11-22',
        'planned-leaving-on': '2026-11-20',
        'moving-out-notice': 'paper',
        'household-insurance': 'all-work',
        'claimant-is-public-servant': 'yes',
        'other-matters': 'several',
        'has-dog': 'yes',
        'dog-is-registered': 'no',
        'has-moped': 'no',
        'owns-real-estate': 'yes',
        'wants-seal-registration': 'no',
        'wants-residence-record': 'no',
      },
      members: [
        { relation: 'self', 'birth-date': '1980-04-02', 'has-my-number-card': 'yes' },
        { relation: 'spouse', 'birth-date': '1981-04-02', 'has-my-number-card': 'yes' },
        { relation: 'child', 'birth-date': '2006-05-01', 'has-my-number-card': 'yes' },
        { relation: 'child', 'birth-date': '2009-04-02', 'has-my-number-card': 'yes' },
        { relation: 'child', 'birth-date': '2012-05-01', 'has-my-number-card': 'yes' },
      ],
    },
    expect: {
      required: ['tennyu-todoke', 'kodomo-iryohi', 'tenko-shochu', 'dog-toroku', 'jusho-henko-touki'],
      notRequired: ['jidoteate-nintei', 'jidoteate-kakuninsho', 'dog-henko', 'yobosesshu-yoshinhyo'],
      deadlines: { 'jusho-henko-touki': '2028-11-22' },
    },
  },
  {
    id: 'moving-in-three-children',
    title: text('20歳・15歳・10歳の子（第3子の加算）、障がいのある子の手当'),
    about: [recentChanges['2024-10-01-child-allowance']],
    events: ['moving-in'],
    today: '2026-12-04',
    answers: {
      household: {
        ...fromSendai,
        'household-circumstances': 'disability',
        'household-insurance': 'all-work',
        'from-outside-fukushima': 'yes',
      },
      members: [
        { ...father, 'has-disability-certificate': 'no', 'uses-jiritsu-shien-iryo': 'no' },
        { ...mother, 'has-disability-certificate': 'no', 'uses-jiritsu-shien-iryo': 'no' },
        {
          relation: 'child',
          'birth-date': '2006-10-01',
          'has-my-number-card': 'yes',
          'has-disability-certificate': 'no',
          'uses-jiritsu-shien-iryo': 'no',
        },
        {
          relation: 'child',
          'birth-date': '2011-10-01',
          'has-my-number-card': 'yes',
          'has-disability-certificate': 'yes',
          'uses-jiritsu-shien-iryo': 'yes',
          'is-severely-disabled-child': 'yes',
        },
        {
          relation: 'child',
          'birth-date': '2016-10-01',
          'has-my-number-card': 'yes',
          'has-disability-certificate': 'no',
          'uses-jiritsu-shien-iryo': 'no',
          'is-severely-disabled-child': 'no',
          'wants-childcare': 'no',
        },
      ],
    },
    expect: {
      required: [
        'jidoteate-nintei',
        'jidoteate-kakuninsho',
        'tokubetsu-jidofuyoteate',
        'techo-henko-henkan',
        'jiritsu-shien-iryo',
      ],
      notRequired: ['kaigo-tennyu-keizoku', 'ninshin-todoke', 'hoiku-riyo'],
      deadlines: { 'jidoteate-nintei': '2026-12-14', 'jidoteate-kakuninsho': '2026-12-14' },
    },
  },
  {
    id: 'moving-in-everything-unknown',
    title: text('親子2人、ほかはすべて「わからない」（黙って「不要」にしない）'),
    events: ['moving-in'],
    today: '2026-12-04',
    answers: {
      household: {
        'moved-from': 'unknown',
        'moved-in-on': 'unknown',
        'moving-out-notice': 'unknown',
        'planned-leaving-on': 'unknown',
        'household-circumstances': 'unknown',
        'household-insurance': 'unknown',
        'claimant-is-public-servant': 'unknown',
        'single-parent': 'unknown',
        'other-matters': 'unknown',
      },
      members: [
        { relation: 'self', 'birth-date': '1990-05-05', 'has-my-number-card': 'unknown', pension: 'unknown' },
        {
          relation: 'child',
          'birth-date': '2020-05-05',
          'has-my-number-card': 'unknown',
          'wants-childcare': 'unknown',
        },
      ],
    },
    expect: {
      required: ['yobosesshu-yoshinhyo', 'suido-kaishi', 'shien-sochi'],
      notRequired: ['kouki-tennyu-tenshutsu', 'tenko-shochu', 'kodomo-club'],
      needsChecking: [
        'tennyu-todoke',
        'tennyu-todoke-abroad',
        'tenshutsu-todoke-previous-city',
        'mynumber-card-continuous-use',
        'kokuho-kanyu',
        'nenkin-dai1go',
        'jidoteate-nintei',
        'kodomo-iryohi',
        'jidofuyoteate-nintei',
        'hoiku-riyo',
        'zairyu-jukyochi',
        'techo-henko-henkan',
        'inkan-toroku',
        'gentsuki-toroku',
      ],
    },
  },
]
