import { type CaseSpec, text } from '../vocabulary'
import { recentChanges } from './examples'

/**
 * 住民票・カード・国保: fourteen days, the day after the marriage being the first. A marriage under foreign law is reported
 * within three months, its day being the first (戸籍法41条・43条); the surname of a foreign spouse within six, its day not
 * counted (戸籍法107条2項). 2026-12-06, 2027-02-21 and 2027-05-22 are days off.
 */

const married = {
  'marriage-notice': 'filed',
  'married-on': '2026-11-22',
  'two-households-at-home': 'no',
  'household-circumstances': 'none',
  'other-matters': 'none',
}

const husband = {
  relation: 'self',
  'birth-date': '1990-05-01',
  'name-changes': 'no',
  'joins-work-insurance': 'no',
  'in-kokuho': 'no',
}
const wife = {
  relation: 'spouse',
  'birth-date': '1991-05-01',
  'name-changes': 'yes',
  'has-my-number-card': 'yes',
  'joins-work-insurance': 'no',
  'in-kokuho': 'no',
}

export const marriageCases: readonly CaseSpec[] = [
  {
    id: 'marriage-employees',
    title: text('会社員どうし、婚姻届はこれから（14日目12月6日は日曜なので7日、戸籍の添付は不要）'),
    about: [recentChanges['2024-03-01-registers-anywhere']],
    events: ['marriage'],
    today: '2026-11-20',
    answers: { household: { ...married, 'marriage-notice': 'not-yet' }, members: [husband, wife] },
    expect: {
      required: [
        'kuruma-jusho',
        'konin-todoke',
        'mynumber-card-kisai-henko',
        'mynumber-esign-reissue',
        'inkan-haishi',
        'kyuji-heiki',
        'menkyo-jusho',
        'ryoken-henko',
        'fujuri-moshide',
      ],
      notRequired: [
        'setai-bunri-gappei',
        'kokuho-henko',
        'kokuho-soshitsu',
        'kenpo-fuyo-kazoku',
        'tenseki-todoke',
        'uji-henko-haigusha',
        'zairyu-card-kisai',
        'jidofuyoteate-soshitsu',
        'jusho-henko-touki',
      ],
      deadlines: { 'kuruma-jusho': '2026-12-07', 'mynumber-card-kisai-henko': '2026-12-07' },
    },
  },
  {
    id: 'marriage-second-with-child',
    title: text('再婚、お子さんと国保から扶養へ（扶養の14日目は12月15日）、同じ住所の2世帯、ひとり親の手当を受給中'),
    events: ['marriage'],
    today: '2026-12-01',
    answers: {
      household: {
        ...married,
        'two-households-at-home': 'yes',
        'new-insurance-on': '2026-12-01',
        'receives-single-parent-aid': 'yes',
        'receives-child-allowance': 'yes',
        'other-matters': 'real-estate',
      },
      members: [
        { ...wife, relation: 'self', 'joins-work-insurance': 'yes', 'in-kokuho': 'yes' },
        { ...husband, relation: 'spouse' },
        {
          relation: 'child',
          'birth-date': '2018-05-01',
          'name-changes': 'yes',
          'has-my-number-card': 'no',
          'joins-work-insurance': 'yes',
          'in-kokuho': 'yes',
        },
      ],
    },
    expect: {
      required: [
        'shiei-jutaku-henko',
        'setai-bunri-gappei',
        'kokuho-soshitsu',
        'kenpo-fuyo-kazoku',
        'kodomo-iryohi',
        'jidofuyoteate-soshitsu',
        'hitorioya-iryohi-soshitsu',
        'jidoteate-henko',
        'youshi-engumi',
        'nyuseki-todoke',
        'hoiku-henko',
        'jusho-henko-touki',
      ],
      notRequired: ['konin-todoke', 'kokuho-henko', 'kodomo-iryohi-henko', 'fujuri-moshide'],
      deadlines: {
        'setai-bunri-gappei': '2026-12-07',
        'kokuho-soshitsu': '2026-12-15',
        'jidoteate-henko': '2026-12-06',
        'jusho-henko-touki': '2028-11-22',
      },
    },
  },
  {
    id: 'marriage-abroad',
    title: text(
      '外国の方式で結婚（3か月目2月21日は日曜なので22日）、相手の名字にするなら6か月目5月22日は土曜なので24日',
    ),
    events: ['marriage'],
    today: '2026-11-24',
    answers: {
      household: { ...married, 'marriage-notice': 'abroad', 'household-circumstances': 'foreign' },
      members: [
        { ...husband, nationality: 'japanese' },
        { ...wife, nationality: 'mid-long-term', 'has-my-number-card': 'no' },
      ],
    },
    expect: {
      required: ['konin-todoke', 'uji-henko-haigusha', 'zairyu-card-kisai', 'zairyu-shikaku-henko'],
      notRequired: ['mynumber-card-kisai-henko', 'kyuji-heiki', 'tsuzukigara-henko-foreigner', 'tokubetsu-eiju'],
      deadlines: {
        'konin-todoke': '2027-02-22',
        'uji-henko-haigusha': '2027-05-24',
        'zairyu-card-kisai': '2026-12-06',
      },
    },
  },
  {
    id: 'marriage-name-unknown',
    title: text('どちらの氏にするか「わからない」、犬と原付'),
    events: ['marriage'],
    today: '2026-11-20',
    answers: {
      household: { ...married, 'marriage-notice': 'not-yet', 'other-matters': 'unknown' },
      members: [
        { ...husband, 'name-changes': 'unknown', 'has-my-number-card': 'yes' },
        { ...wife, 'name-changes': 'unknown' },
      ],
    },
    expect: {
      required: ['konin-todoke'],
      notRequired: ['kokuho-soshitsu'],
      needsChecking: ['mynumber-card-kisai-henko', 'inkan-haishi', 'menkyo-jusho', 'gentsuki-henko', 'dog-henko'],
    },
  },
  {
    id: 'marriage-both-in-kokuho',
    title: text('自営どうし、届が済み国保の妻の名字が変わる。犬と原付、実印と住民票も（国保は12月7日、犬は22日まで）'),
    events: ['marriage'],
    today: '2026-11-24',
    answers: {
      household: {
        ...married,
        'household-circumstances': 'disability',
        'other-matters': 'several',
        'has-dog': 'yes',
        'has-moped': 'yes',
        'owns-real-estate': 'no',
        'wants-seal-registration': 'yes',
        'wants-residence-record': 'yes',
      },
      members: [
        { ...husband, 'in-kokuho': 'yes', 'has-disability-certificate': 'no', 'uses-jiritsu-shien-iryo': 'no' },
        { ...wife, 'in-kokuho': 'yes', 'has-disability-certificate': 'yes', 'uses-jiritsu-shien-iryo': 'yes' },
      ],
    },
    expect: {
      required: [
        'kokuho-henko',
        'gentsuki-henko',
        'dog-henko',
        'inkan-toroku',
        'juminhyo-utsushi',
        'techo-henko-henkan',
        'jiritsu-shien-iryo',
        'tenseki-todoke',
        'koseki-shomei',
      ],
      notRequired: [
        'konin-todoke',
        'mibun-shomei',
        'kokuho-soshitsu',
        'hoiku-henko',
        'nyuseki-todoke',
        'youshi-engumi',
        'hitorioya-iryohi-soshitsu',
        'shiei-jutaku-henko',
        'zairyu-shikaku-henko',
      ],
      deadlines: { 'kokuho-henko': '2026-12-07', 'gentsuki-henko': '2026-12-07', 'dog-henko': '2026-12-22' },
    },
  },
  {
    id: 'marriage-two-foreigners',
    title: text('在留カードの夫と特別永住者の妻、妻の名字が変わる（証明書と続柄は12月7日まで）'),
    events: ['marriage'],
    today: '2026-11-24',
    answers: {
      household: { ...married, 'household-circumstances': 'foreign' },
      members: [
        { ...husband, nationality: 'mid-long-term' },
        { ...wife, nationality: 'special-permanent', 'has-my-number-card': 'no' },
      ],
    },
    expect: {
      required: ['tokubetsu-eiju', 'tsuzukigara-henko-foreigner', 'zairyu-shikaku-henko', 'inkan-haishi'],
      notRequired: [
        'zairyu-card-kisai',
        'uji-henko-haigusha',
        'kyuji-heiki',
        'ryoken-henko',
        'mynumber-card-kisai-henko',
      ],
      deadlines: { 'tokubetsu-eiju': '2026-12-07', 'tsuzukigara-henko-foreigner': '2026-12-07' },
    },
  },
  {
    id: 'marriage-at-70-no-new-name',
    title: text('70歳と68歳、もともと同じ名字の二人が結婚する（氏名の手続きは要らない）'),
    events: ['marriage'],
    today: '2026-11-20',
    answers: {
      household: { ...married, 'marriage-notice': 'not-yet' },
      members: [
        { ...husband, 'birth-date': '1956-05-01', 'in-kokuho': 'yes' },
        { ...wife, 'birth-date': '1958-05-01', 'name-changes': 'no' },
      ],
    },
    expect: {
      required: ['konin-todoke', 'mibun-shomei', 'fujuri-moshide'],
      notRequired: [
        'kuruma-jusho',
        'mynumber-card-kisai-henko',
        'mynumber-esign-reissue',
        'inkan-haishi',
        'inkan-toroku',
        'juminhyo-utsushi',
        'menkyo-jusho',
        'ryoken-henko',
        'koseki-shomei',
        'kokuho-henko',
        'gentsuki-henko',
        'dog-henko',
        'techo-henko-henkan',
        'jidoteate-henko',
      ],
    },
  },
  {
    id: 'marriage-child-keeps-insurance-of-its-mother',
    title: text('再婚して子の名字も変わるが、子は会社員の母の保険のまま（子ども医療費の氏名だけ変える）'),
    events: ['marriage'],
    today: '2026-11-24',
    answers: {
      household: { ...married, 'receives-single-parent-aid': 'no', 'receives-child-allowance': 'no' },
      members: [
        { ...wife, relation: 'self' },
        { ...husband, relation: 'spouse' },
        {
          relation: 'child',
          'birth-date': '2015-05-01',
          'name-changes': 'yes',
          'has-my-number-card': 'yes',
          'joins-work-insurance': 'no',
          'in-kokuho': 'no',
        },
      ],
    },
    expect: {
      required: ['kodomo-iryohi-henko', 'mynumber-card-kisai-henko', 'nyuseki-todoke', 'youshi-engumi'],
      notRequired: [
        'kodomo-iryohi',
        'jidoteate-henko',
        'jidofuyoteate-soshitsu',
        'kokuho-soshitsu',
        'jiritsu-shien-iryo',
        'techo-henko-henkan',
        'setai-bunri-gappei',
      ],
      deadlines: { 'mynumber-card-kisai-henko': '2026-12-07' },
    },
  },
]
