import { type CaseSpec, text } from '../vocabulary'
import { recentChanges } from './examples'

/** On both sides of the day from which a law is another. */

function diedLongAgo(day: string) {
  return {
    'death-notice': 'filed',
    'died-on': day,
    'deceased-age': 'over-74',
    'deceased-pension': 'received-national',
    'deceased-was-head': 'yes',
    'two-over-fourteen-remain': 'no',
    'deceased-papers': 'none',
    'deceased-property': 'yes',
    'deceased-land': 'neither',
    'deceased-left': 'none',
  }
}

function ownerMovedOn(day: string) {
  return {
    household: {
      'moved-in-on': day,
      'whole-household-moves': 'yes',
      'household-circumstances': 'none',
      'other-matters': 'real-estate',
    },
    members: [{ relation: 'self', 'birth-date': '1985-05-05', 'has-my-number-card': 'no', 'in-kokuho': 'no' }],
  }
}

function foreignerMovedOn(day: string) {
  return {
    household: {
      'moved-in-on': day,
      'whole-household-moves': 'yes',
      'household-circumstances': 'foreign',
      'other-matters': 'none',
    },
    members: [
      {
        relation: 'self',
        'birth-date': '1995-05-05',
        'has-my-number-card': 'no',
        'in-kokuho': 'no',
        nationality: 'mid-long-term',
      },
    ],
  }
}

function divorcedOn(day: string) {
  return {
    household: {
      'divorce-way': 'filed',
      'divorced-on': day,
      'children-after-divorce': 'none',
      'home-after-divorce': 'apart',
      'name-after-divorce': 'unchanged',
      'household-circumstances': 'none',
      'other-matters': 'none',
    },
    members: [{ relation: 'self', 'birth-date': '1985-05-01', 'insured-through-partner': 'no', 'in-kokuho': 'yes' }],
  }
}

function selfEmployedWith(birth: string): CaseSpec['answers'] {
  return {
    household: {
      'child-allowance-matter': 'fine',
      'child-medical-matter': 'kokuho',
      'first-category-parents': 'both',
      'has-disabled-child': 'no',
    },
    members: [
      { relation: 'self', 'birth-date': '1995-05-14' },
      { relation: 'spouse', 'birth-date': '1994-02-11' },
      { relation: 'child', 'birth-date': birth, 'wants-childcare': 'no', 'attends-nursery': 'no' },
    ],
  }
}

const combinedCard = { household: { 'certificate-kind': 'card', 'card-matter': 'combine' }, members: [] }

export const changeDayCases: readonly CaseSpec[] = [
  {
    id: 'change-inheritance-before-the-duty',
    title: text('2024年3月31日に親が亡くなり、登記がまだ。相続登記は2027年3月31日まで'),
    about: [recentChanges['2024-04-01-inheritance']],
    events: ['death'],
    today: '2026-12-04',
    answers: { household: diedLongAgo('2024-03-31'), members: [] },
    expect: {
      required: ['sozoku-touki', 'sozokunin-daihyo'],
      notRequired: ['shibou-todoke', 'setainushi-henko', 'nouchi-sozoku'],
      deadlines: { 'sozoku-touki': '2027-03-31' },
    },
  },
  {
    id: 'change-inheritance-since-the-duty',
    title: text('2024年4月1日に親が亡くなった。相続登記は翌日から3年の2027年4月1日まで'),
    about: [recentChanges['2024-04-01-inheritance']],
    events: ['death'],
    today: '2026-12-04',
    answers: { household: diedLongAgo('2024-04-01'), members: [] },
    expect: { required: ['sozoku-touki'], deadlines: { 'sozoku-touki': '2027-04-01' } },
  },
  {
    id: 'change-address-in-register-before-the-duty',
    title: text('2026年3月31日に市内で引っ越した。登記の住所は2028年3月31日まで'),
    about: [recentChanges['2026-04-01-new-address-in-register']],
    events: ['moving-within'],
    today: '2026-12-04',
    answers: ownerMovedOn('2026-03-31'),
    expect: {
      required: ['jusho-henko-touki', 'tenkyo-todoke'],
      notRequired: ['kokuho-henko'],
      deadlines: { 'jusho-henko-touki': '2028-03-31' },
    },
  },
  {
    id: 'change-address-in-register-since-the-duty',
    title: text('2026年4月1日に市内で引っ越した。登記の住所は2年以内の2028年4月1日まで'),
    about: [recentChanges['2026-04-01-new-address-in-register']],
    events: ['moving-within'],
    today: '2026-12-04',
    answers: ownerMovedOn('2026-04-01'),
    expect: { required: ['jusho-henko-touki'], deadlines: { 'jusho-henko-touki': '2028-04-01' } },
  },
  {
    id: 'change-pension-division-two-years',
    title: text('2026年3月31日の離婚は、年金分割の請求が2年以内の2028年3月31日まで'),
    about: [recentChanges['2026-04-01-pension-division']],
    events: ['divorce'],
    today: '2026-12-04',
    answers: divorcedOn('2026-03-31'),
    expect: {
      required: ['nenkin-bunkatsu'],
      notRequired: ['jidoteate-nintei', 'kokuho-kanyu'],
      deadlines: { 'nenkin-bunkatsu': '2028-03-31' },
    },
  },
  {
    id: 'change-pension-division-five-years',
    title: text('2026年4月1日の離婚は、年金分割の請求が5年以内の2031年4月1日まで'),
    about: [recentChanges['2026-04-01-pension-division']],
    events: ['divorce'],
    today: '2026-12-04',
    answers: divorcedOn('2026-04-01'),
    expect: { required: ['nenkin-bunkatsu'], deadlines: { 'nenkin-bunkatsu': '2031-04-01' } },
  },
  {
    id: 'change-any-child-to-nursery-not-yet',
    title: text('こども誰でも通園制度は、2026年3月31日にはまだない'),
    about: [recentChanges['2026-04-01-any-child-to-nursery']],
    events: ['child-raising'],
    today: '2026-03-31',
    answers: selfEmployedWith('2025-02-05'),
    expect: { required: ['ichiji-azukari'], notRequired: ['dare-demo-tsuen'] },
  },
  {
    id: 'change-any-child-to-nursery-begins',
    title: text('2026年4月1日から、通園していない1歳の子がこども誰でも通園制度を使える'),
    about: [recentChanges['2026-04-01-any-child-to-nursery']],
    events: ['child-raising'],
    today: '2026-04-01',
    answers: selfEmployedWith('2025-02-05'),
    expect: { required: ['dare-demo-tsuen'] },
  },
  {
    id: 'change-pension-while-raising-not-yet',
    title: text('国民年金の育児期間の免除は、2026年9月30日にはまだない'),
    about: [recentChanges['2026-10-01-pension-while-raising']],
    events: ['child-raising'],
    today: '2026-09-30',
    answers: selfEmployedWith('2026-02-05'),
    expect: { required: ['dare-demo-tsuen'], notRequired: ['nenkin-ikuji'] },
  },
  {
    id: 'change-pension-while-raising-begins',
    title: text('2026年10月1日から、0歳の子を育てる父母が国民年金の免除を届け出る'),
    about: [recentChanges['2026-10-01-pension-while-raising']],
    events: ['child-raising'],
    today: '2026-10-01',
    answers: selfEmployedWith('2026-02-05'),
    expect: { required: ['nenkin-ikuji'] },
  },
  {
    id: 'change-reading-not-yet-entered',
    title: text('2026年5月25日までは振り仮名の届の期間で、職権で載った振り仮名の変更はまだない'),
    about: [recentChanges['2026-05-26-readings-entered']],
    events: ['name-change'],
    today: '2026-05-25',
    answers: { household: { 'name-matter': 'reading' }, members: [] },
    expect: { notRequired: ['furigana-henko', 'uji-na-henko', 'kyuji-heiki-kibo'] },
  },
  {
    id: 'change-one-card-not-yet',
    title: text('特定在留カードは、2026年6月13日にはまだない'),
    about: [recentChanges['2026-06-14-one-card-for-foreigners']],
    events: ['moving-within'],
    today: '2026-06-13',
    answers: foreignerMovedOn('2026-06-08'),
    expect: { required: ['zairyu-jukyochi', 'tenkyo-todoke'], notRequired: ['tokutei-zairyu-card'] },
  },
  {
    id: 'change-one-card-begins',
    title: text('2026年6月14日から、転居の届と同時に特定在留カードを申し込める'),
    about: [recentChanges['2026-06-14-one-card-for-foreigners']],
    events: ['moving-within'],
    today: '2026-06-14',
    answers: foreignerMovedOn('2026-06-08'),
    expect: {
      required: ['zairyu-jukyochi', 'tokutei-zairyu-card'],
      deadlines: { 'zairyu-jukyochi': '2026-06-22', 'tokutei-zairyu-card': '2026-06-22' },
    },
  },
  {
    id: 'change-register-moved-in-before-the-duty',
    title: text('2026年3月31日に住み始めた土地の持ち主。登記の住所変更は2028年3月31日まで'),
    about: [recentChanges['2026-04-01-new-address-in-register']],
    events: ['moving-in'],
    today: '2026-11-24',
    answers: {
      household: {
        'moved-from': 'other-city',
        'moved-in-on': '2026-03-31',
        'planned-leaving-on': '2026-03-31',
        'moving-out-notice': 'paper',
        'household-circumstances': 'none',
        'other-matters': 'real-estate',
      },
      members: [
        { relation: 'self', 'birth-date': '1985-05-05', 'has-my-number-card': 'no', 'health-insurance': 'work-self' },
      ],
    },
    expect: { required: ['jusho-henko-touki'], deadlines: { 'jusho-henko-touki': '2028-03-31' } },
  },
  {
    id: 'change-no-combined-card-yet',
    title: text('2026年6月12日には、特定在留カードはまだない'),
    about: [recentChanges['2026-06-14-one-card-for-foreigners']],
    events: ['certificates'],
    today: '2026-06-12',
    answers: combinedCard,
    expect: { notRequired: ['tokutei-zairyu-card-kibo'] },
  },
  {
    id: 'change-combined-card-begins',
    title: text('2026年6月15日には、特定在留カードを申し込める（6月14日から）'),
    about: [recentChanges['2026-06-14-one-card-for-foreigners']],
    events: ['certificates'],
    today: '2026-06-15',
    answers: combinedCard,
    expect: { required: ['tokutei-zairyu-card-kibo'] },
  },
]
