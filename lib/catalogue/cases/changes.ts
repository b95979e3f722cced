import { type CaseSpec, text } from '../vocabulary'
import { ageExamples, recentChanges } from './examples'

/** What a change of the law made different, and beside it the household that it leaves as it was. */

const selfEmployedParents = [
  { relation: 'self', 'birth-date': '1995-05-14' },
  { relation: 'spouse', 'birth-date': '1994-02-11' },
]

function infantAtHome(birth: string) {
  return {
    household: {
      'child-allowance-matter': 'fine',
      'child-medical-matter': 'kokuho',
      'first-category-parents': 'both',
      'has-disabled-child': 'no',
    },
    members: [
      ...selfEmployedParents,
      { relation: 'child', 'birth-date': birth, 'wants-childcare': 'no', 'attends-nursery': 'no' },
    ],
  }
}

const highSchoolFamily = {
  household: {
    'child-allowance-matter': 'none',
    'child-medical-matter': 'fine',
    'claimant-is-public-servant': 'no',
    'has-disabled-child': 'no',
  },
  members: [
    { relation: 'self', 'birth-date': '1978-05-14' },
    { relation: 'spouse', 'birth-date': '1977-02-11' },
    { relation: 'child', 'birth-date': '2009-10-10' },
  ],
}

const movesInWithAToddler = {
  'moved-from': 'other-city',
  'moved-in-on': '2026-12-02',
  'planned-leaving-on': '2026-12-01',
  'moving-out-notice': 'paper',
  'household-circumstances': 'none',
  'household-insurance': 'all-work',
  'claimant-is-public-servant': 'no',
  'other-matters': 'none',
}

function withoutACard(birth: string) {
  return { relation: 'child', 'birth-date': birth, 'has-my-number-card': 'no', 'wants-childcare': 'no' }
}

const withCard = { 'has-my-number-card': 'yes' }

export const changeCases: readonly CaseSpec[] = [
  {
    id: 'change-high-school-child-claimed',
    title: text('高校2年生だけの家庭も、児童手当を申し込める（2024年10月から、所得は問わない）'),
    about: [recentChanges['2024-10-01-child-allowance']],
    events: ['child-raising'],
    today: '2026-12-04',
    answers: highSchoolFamily,
    expect: {
      required: ['jidoteate-nintei', 'koko-shugaku-shien'],
      notRequired: ['jidoteate-kakuninsho', 'jidoteate-gakukaitei-henko', 'shugaku-enjo', 'kodomo-iryohi'],
      deadlines: { 'jidoteate-nintei': '2026-12-28' },
      paidFrom: { 'jidoteate-nintei': '2027-01' },
    },
  },
  {
    id: 'change-no-insurance-card-any-more',
    title: text('健康保険の証がほしい。保険証はもうないので、資格確認書を申し込む'),
    about: [recentChanges['2024-12-02-no-insurance-cards']],
    events: ['certificates'],
    today: '2026-12-04',
    answers: { household: { 'certificate-kind': 'health' }, members: [] },
    expect: {
      required: ['shikaku-kakuninsho-kibo'],
      notRequired: ['juminhyo-utsushi', 'zei-shomei', 'koseki-shomei-kibo', 'mynumber-card-funshitsu'],
    },
  },
  {
    id: 'change-card-quickly-for-a-baby',
    title: text('2025年12月20日生まれの赤ちゃんは1歳未満なので特急発行（満1歳の前日まで）'),
    about: [recentChanges['2024-12-02-card-express']],
    events: ['moving-in'],
    today: '2026-12-04',
    answers: {
      household: movesInWithAToddler,
      members: selfEmployedParents.map(parent => ({ ...parent, ...withCard })).concat(withoutACard('2025-12-20')),
    },
    expect: {
      required: ['mynumber-card-express', 'mynumber-card-shinsei', 'mynumber-card-continuous-use'],
      notRequired: ['kokuho-kanyu', 'hoiku-riyo'],
      deadlines: { 'mynumber-card-express': '2026-12-19' },
    },
  },
  {
    id: 'change-card-not-quickly-at-one',
    title: text('国内で転入した1歳の子は特急発行の対象ではなく、ふつうに申し込む'),
    about: [recentChanges['2024-12-02-card-express']],
    events: ['moving-in'],
    today: '2026-12-04',
    answers: {
      household: movesInWithAToddler,
      members: selfEmployedParents.map(parent => ({ ...parent, ...withCard })).concat(withoutACard('2025-11-20')),
    },
    expect: { required: ['mynumber-card-shinsei'], notRequired: ['mynumber-card-express', 'tenko-shochu'] },
  },
  {
    id: 'change-moped-of-the-new-class',
    title: text('新基準原付（125cc以下で4.0kW以下）を12月1日に譲り受けた。市のナンバーを15日目の16日までに'),
    about: [recentChanges['2025-04-01-moped-class']],
    events: ['tax-vehicle'],
    today: '2026-12-04',
    answers: {
      household: {
        'tax-matter': 'vehicle',
        'vehicle-matter': 'got',
        'vehicle-kind': 'small',
        'vehicle-changed-on': '2026-12-01',
        'has-car-for-disabled': 'no',
      },
      members: [],
    },
    expect: {
      required: ['gentsuki-toroku'],
      notRequired: ['keijidosha-toroku', 'shako-shomei', 'jidoshazei-genmen'],
      deadlines: { 'gentsuki-toroku': '2026-12-16' },
    },
  },
  {
    id: 'change-one-card-for-foreigners',
    title: text('在留カードとマイナンバーカードを1枚にしたい方'),
    about: [recentChanges['2026-06-14-one-card-for-foreigners']],
    events: ['certificates'],
    today: '2026-12-04',
    answers: { household: { 'certificate-kind': 'card', 'card-matter': 'combine' }, members: [] },
    expect: {
      required: ['tokutei-zairyu-card-kibo'],
      notRequired: ['mynumber-koshin', 'mynumber-card-funshitsu', 'mynumber-card-shinsei-kibo', 'kyuji-heiki-kibo'],
    },
  },
  {
    id: 'change-pension-while-raising-until-one',
    title: text('国民年金を納める父母は、1歳になる前日の12月3日なら、まだ育児期間の免除を届け出る（2026年10月から）'),
    about: [recentChanges['2026-10-01-pension-while-raising']],
    events: ['child-raising'],
    today: '2026-12-03',
    answers: infantAtHome('2025-12-05'),
    expect: {
      required: ['nenkin-ikuji', 'dare-demo-tsuen', 'shisetsu-riyo-kyufu'],
      notRequired: ['kodomo-iryohi', 'jidoteate-nintei'],
    },
  },
  {
    id: 'change-pension-while-raising-over-at-one',
    title: text('12月4日には1歳になったので、育児期間の免除は終わり'),
    about: [recentChanges['2026-10-01-pension-while-raising']],
    events: ['child-raising'],
    today: '2026-12-04',
    answers: infantAtHome('2025-12-05'),
    expect: { required: ['dare-demo-tsuen', 'ichiji-azukari'], notRequired: ['nenkin-ikuji'] },
  },
  {
    id: 'change-tax-goes-by-april-1',
    title: text('3月20日に譲った原付。届は30日目の4月19日までだが、4月1日より前でないと1年分の税がかかる'),
    about: [ageExamples.fiscalYear],
    events: ['tax-vehicle'],
    today: '2027-03-22',
    answers: {
      household: {
        'tax-matter': 'vehicle',
        'vehicle-matter': 'gave-up',
        'vehicle-kind': 'small',
        'vehicle-changed-on': '2027-03-20',
      },
      members: [],
    },
    expect: {
      required: ['gentsuki-haisha'],
      notRequired: ['gentsuki-toroku', 'keiji-genmen'],
      deadlines: { 'gentsuki-haisha': '2027-04-19' },
    },
  },
]
