import { type CaseSpec, text } from '../vocabulary'
import { ageExamples, recentChanges } from './examples'

/** The ages at which schools, childcare and allowances begin and end are the worked examples of the law. */

const mother = { relation: 'self', 'birth-date': '1988-05-14' }
const father = { relation: 'spouse', 'birth-date': '1987-02-11' }
const settled = { 'child-allowance-matter': 'fine', 'child-medical-matter': 'fine', 'has-disabled-child': 'no' }

function atHome(birth: string) {
  return { relation: 'child', 'birth-date': birth, 'wants-childcare': 'no', 'attends-nursery': 'no' }
}

export const childRaisingCases: readonly CaseSpec[] = [
  {
    id: 'child-raising-at-six-months',
    title: text('6か月の子と、就学前の最後の年の子（2021年4月1日生まれは早い学年）'),
    about: [ageExamples.schoolYear, recentChanges['2026-04-01-any-child-to-nursery']],
    events: ['child-raising'],
    today: '2026-12-04',
    answers: {
      household: { ...settled, 'first-category-parents': 'father' },
      members: [mother, father, atHome('2026-06-04'), { ...atHome('2021-04-01'), 'attends-nursery': 'yes' }],
    },
    expect: {
      required: ['dare-demo-tsuen', 'shugaku-tsuchi', 'nenkin-ikuji', 'hoiku-genkyo', 'shisetsu-riyo-kyufu'],
      notRequired: [
        'jidoteate-nintei',
        'kodomo-iryohi',
        'hoiku-riyo',
        'jidofuyoteate-nintei',
        'shugaku-enjo',
        'tokubetsu-jidofuyoteate',
        'nenkin-gakusei',
      ],
    },
  },
  {
    id: 'child-raising-eve-of-third-birthday',
    title: text('3歳の誕生日の前日（満3歳）と、2021年4月2日生まれ（遅い学年）'),
    about: [ageExamples.schoolYear, recentChanges['2026-04-01-any-child-to-nursery']],
    events: ['child-raising'],
    today: '2026-12-04',
    answers: {
      household: settled,
      members: [mother, father, atHome('2023-12-05'), { ...atHome('2021-04-02'), 'attends-nursery': 'yes' }],
    },
    expect: {
      required: ['ichiji-azukari'],
      notRequired: ['dare-demo-tsuen', 'shugaku-tsuchi', 'nenkin-ikuji'],
    },
  },
  {
    id: 'child-raising-single-parent-claims',
    title: text('手当をまだ受けていないひとり親。児童手当と児童扶養手当を申し込む'),
    events: ['child-raising'],
    today: '2026-12-04',
    answers: {
      household: {
        'child-allowance-matter': 'none',
        'child-medical-matter': 'none',
        'claimant-is-public-servant': 'no',
        'single-parent': 'yes',
        'receives-jidofuyoteate-here': 'no',
        'school-matter': 'other',
        'has-disabled-child': 'no',
      },
      members: [mother, { relation: 'child', 'birth-date': '2017-07-08', 'wants-childcare': 'yes' }],
    },
    expect: {
      required: [
        'jidoteate-nintei',
        'kodomo-iryohi',
        'jidofuyoteate-nintei',
        'hitorioya-iryohi',
        'kodomo-club',
        'shitei-henko',
        'shugaku-enjo',
      ],
      notRequired: ['jidofuyoteate-genkyo', 'tenko-shochu', 'hoiku-riyo', 'jidoteate-henko'],
    },
  },
  {
    id: 'child-raising-yearly-report-in-august',
    title: text('児童扶養手当を受けているひとり親は、次の8月31日までに現況届（児童手当の現況届は届いた方だけ）'),
    events: ['child-raising'],
    today: '2026-12-04',
    answers: {
      household: {
        ...settled,
        'single-parent': 'yes',
        'receives-jidofuyoteate-here': 'yes',
        'school-matter': 'none',
      },
      members: [mother, { relation: 'child', 'birth-date': '2013-07-08' }],
    },
    expect: {
      required: ['jidofuyoteate-genkyo', 'jidoteate-genkyo'],
      notRequired: ['jidofuyoteate-nintei', 'hitorioya-iryohi', 'shitei-henko'],
      deadlines: { 'jidofuyoteate-genkyo': '2027-08-31', 'jidoteate-genkyo': '2027-06-30' },
    },
  },
  {
    id: 'child-raising-third-child-counts-the-oldest',
    title: text('20歳の学生を含む3人。第3子の加算の確認書（2024年10月から）'),
    about: [recentChanges['2024-10-01-child-allowance']],
    events: ['child-raising'],
    today: '2026-12-04',
    answers: {
      household: { ...settled, 'claimant-is-public-servant': 'no', 'school-matter': 'none' },
      members: [
        mother,
        father,
        { relation: 'child', 'birth-date': '2006-05-05', 'is-student': 'yes' },
        { relation: 'child', 'birth-date': '2010-05-05' },
        { relation: 'child', 'birth-date': '2014-05-05', 'wants-childcare': 'no' },
      ],
    },
    expect: {
      required: ['jidoteate-kakuninsho', 'nenkin-gakusei', 'koko-shugaku-shien', 'kokuho-gakusei'],
      notRequired: ['jidoteate-nintei', 'jidoteate-gakukaitei-henko', 'hoiku-riyo'],
    },
  },
  {
    id: 'child-raising-no-longer-counted-after-22',
    title: text('上の子が22歳の年度末を過ぎれば、確認書は要らない（2004年4月1日生まれは2026年3月31日まで）'),
    about: [recentChanges['2024-10-01-child-allowance']],
    events: ['child-raising'],
    today: '2026-12-04',
    answers: {
      household: { ...settled, 'school-matter': 'none' },
      members: [
        mother,
        father,
        { relation: 'child', 'birth-date': '2004-04-01', 'is-student': 'no' },
        { relation: 'child', 'birth-date': '2010-05-05' },
        { relation: 'child', 'birth-date': '2014-05-05', 'wants-childcare': 'no' },
      ],
    },
    expect: {
      required: ['koko-shugaku-shien'],
      notRequired: ['jidoteate-kakuninsho', 'nenkin-gakusei'],
    },
  },
  {
    id: 'child-raising-public-servant',
    title: text('公務員は、育てる子どもの数が変わっても勤務先へ。口座の変更は子ども医療費だけ'),
    events: ['child-raising'],
    today: '2026-12-04',
    answers: {
      household: {
        'child-allowance-matter': 'children',
        'claimant-is-public-servant': 'yes',
        'child-medical-matter': 'changed',
        'school-matter': 'transfer',
        'has-disabled-child': 'unknown',
      },
      members: [mother, father, { relation: 'child', 'birth-date': '2012-05-05' }],
    },
    expect: {
      required: ['kodomo-iryohi-henko', 'tenko-shochu'],
      notRequired: ['jidoteate-gakukaitei-henko', 'jidoteate-henko', 'jidofuyoteate-nintei'],
      needsChecking: ['tokubetsu-jidofuyoteate', 'shogai-fukushi-service'],
    },
  },
  {
    id: 'child-raising-child-moves-in-with-disability',
    title: text('障がいのある7歳の子を引き取り、口座も変わる。保育所に入りたい4歳の子と'),
    events: ['child-raising'],
    today: '2026-12-04',
    answers: {
      household: {
        'child-allowance-matter': 'children',
        'claimant-is-public-servant': 'no',
        'child-medical-matter': 'changed',
        'school-matter': 'none',
        'has-disabled-child': 'yes',
      },
      members: [
        mother,
        father,
        { relation: 'child', 'birth-date': '2019-05-05', 'wants-childcare': 'no' },
        { relation: 'child', 'birth-date': '2022-05-05', 'wants-childcare': 'yes', 'attends-nursery': 'no' },
      ],
    },
    expect: {
      required: [
        'jidoteate-gakukaitei-henko',
        'kodomo-iryohi-henko',
        'tokubetsu-jidofuyoteate',
        'shogai-fukushi-service',
        'hoiku-riyo',
        'kodomo-iryohi-shokan',
        'yoshinhyo-saikofu',
        'kodomo-katei-sodan',
        'ichiji-azukari',
      ],
      notRequired: ['jidoteate-nintei', 'jidoteate-henko', 'kodomo-club', 'hoiku-genkyo', 'dare-demo-tsuen'],
    },
  },
  {
    id: 'child-raising-account-changed',
    title: text('児童手当の口座を変えたい。中学生と高校生で、予防接種や保育の手続きはない'),
    events: ['child-raising'],
    today: '2026-12-04',
    answers: {
      household: {
        'child-allowance-matter': 'details',
        'child-medical-matter': 'fine',
        'claimant-is-public-servant': 'no',
        'school-matter': 'none',
        'has-disabled-child': 'no',
      },
      members: [
        mother,
        father,
        { relation: 'child', 'birth-date': '2012-05-05' },
        { relation: 'child', 'birth-date': '2010-05-05' },
      ],
    },
    expect: {
      required: ['jidoteate-henko', 'shugaku-enjo', 'koko-shugaku-shien'],
      notRequired: [
        'jidoteate-gakukaitei-henko',
        'kodomo-iryohi-henko',
        'shogai-fukushi-service',
        'kodomo-club',
        'hoiku-riyo',
        'hoiku-genkyo',
        'shisetsu-riyo-kyufu',
        'ichiji-azukari',
        'yoshinhyo-saikofu',
        'jidoteate-kakuninsho',
      ],
    },
  },
  {
    id: 'child-raising-only-grown-children',
    title: text('子は27歳だけ。子育ての手続きはない'),
    events: ['child-raising'],
    today: '2026-12-04',
    answers: {
      household: {},
      members: [
        { ...mother, 'birth-date': '1970-05-14' },
        { relation: 'child', 'birth-date': '1999-05-05', 'is-student': 'no' },
      ],
    },
    expect: {
      notRequired: [
        'jidoteate-nintei',
        'jidoteate-genkyo',
        'kodomo-iryohi-shokan',
        'kodomo-katei-sodan',
        'koko-shugaku-shien',
        'kokuho-gakusei',
        'nenkin-gakusei',
        'tokubetsu-jidofuyoteate',
      ],
    },
  },
  {
    id: 'child-raising-allowance-unknown',
    title: text('児童手当も子ども医療費も、どうなっているか「わからない」'),
    events: ['child-raising'],
    today: '2026-12-04',
    answers: {
      household: {
        'child-allowance-matter': 'unknown',
        'child-medical-matter': 'unknown',
        'claimant-is-public-servant': 'unknown',
        'school-matter': 'unknown',
        'has-disabled-child': 'no',
      },
      members: [mother, father, { relation: 'child', 'birth-date': '2017-07-08', 'wants-childcare': 'unknown' }],
    },
    expect: {
      required: ['shugaku-enjo', 'kodomo-katei-sodan'],
      notRequired: ['jidofuyoteate-nintei', 'hoiku-riyo', 'koko-shugaku-shien', 'shugaku-tsuchi'],
      needsChecking: [
        'jidoteate-nintei',
        'jidoteate-henko',
        'jidoteate-gakukaitei-henko',
        'kodomo-iryohi',
        'kodomo-iryohi-henko',
        'kodomo-club',
        'tenko-shochu',
        'shitei-henko',
      ],
    },
  },
]
