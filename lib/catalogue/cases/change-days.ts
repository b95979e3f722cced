import { type CaseSpec, text } from '../vocabulary'
import { recentChanges } from './examples'

/** On both sides of the day from which a law is another. */

const self = { relation: 'self', 'birth-date': '1990-05-14' }

function divorcedOn(day: string) {
  return {
    household: {
      'divorce-way': 'agreed',
      'divorced-on': day,
      'children-after-divorce': 'none',
      'home-after-divorce': 'partner-moves',
      'name-after-divorce': 'unchanged',
    },
    members: [{ ...self, 'insured-through-partner': 'no', 'in-kokuho': 'no' }],
  }
}

const combinedCard = { household: { 'certificate-kind': 'card', 'card-matter': 'combine' }, members: [] }

const infantOfSelfEmployed = {
  household: { 'child-allowance-matter': 'fine', 'first-category-parents': 'both' },
  members: [self, { relation: 'child', 'birth-date': '2026-03-05' }],
}

export const changeDayCases: readonly CaseSpec[] = [
  {
    id: 'change-pension-division-two-years',
    title: text('2026年3月31日に離婚。年金分割は2年以内（2028年3月31日まで）'),
    about: [recentChanges['2026-04-01-pension-division']],
    events: ['divorce'],
    today: '2026-11-24',
    answers: divorcedOn('2026-03-31'),
    expect: { required: ['nenkin-bunkatsu'], deadlines: { 'nenkin-bunkatsu': '2028-03-31' } },
  },
  {
    id: 'change-pension-division-five-years',
    title: text('2026年4月1日に離婚。年金分割は5年以内（2031年4月1日まで）'),
    about: [recentChanges['2026-04-01-pension-division']],
    events: ['divorce'],
    today: '2026-11-24',
    answers: divorcedOn('2026-04-01'),
    expect: { required: ['nenkin-bunkatsu'], deadlines: { 'nenkin-bunkatsu': '2031-04-01' } },
  },
  {
    id: 'change-register-moved-in-before-the-duty',
    title: text('2026年3月31日に住み始めた土地の持ち主。登記の住所変更は2028年3月31日まで'),
    about: [recentChanges['2026-04-01-new-address-in-register']],
    events: ['moving-in'],
    today: '2026-11-24',
    answers: { household: { 'moved-in-on': '2026-03-31', 'other-matters': 'real-estate' }, members: [self] },
    expect: { required: ['jusho-henko-touki'], deadlines: { 'jusho-henko-touki': '2028-03-31' } },
  },
  {
    id: 'change-register-moved-within-before-the-duty',
    title: text('市内で2026年3月31日に転居した土地の持ち主。登記の住所変更は2028年3月31日まで'),
    about: [recentChanges['2026-04-01-new-address-in-register']],
    events: ['moving-within'],
    today: '2026-11-24',
    answers: { household: { 'moved-in-on': '2026-03-31', 'other-matters': 'real-estate' }, members: [self] },
    expect: { required: ['jusho-henko-touki'], deadlines: { 'jusho-henko-touki': '2028-03-31' } },
  },
  {
    id: 'change-inherited-before-the-duty',
    title: text('2024年3月31日に亡くなった方の土地。相続登記は2027年3月31日まで'),
    about: [recentChanges['2024-04-01-inheritance']],
    events: ['death'],
    today: '2026-11-24',
    answers: { household: { 'died-on': '2024-03-31', 'deceased-property': 'yes' }, members: [self] },
    expect: { required: ['sozoku-touki'], deadlines: { 'sozoku-touki': '2027-03-31' } },
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
  {
    id: 'change-reading-still-to-be-notified',
    title: text('2026年5月25日までは振り仮名を届け出る期間で、市が載せた振り仮名はまだない'),
    about: [recentChanges['2026-05-26-readings-entered']],
    events: ['name-change'],
    today: '2026-05-25',
    answers: { household: { 'name-matter': 'reading' }, members: [] },
    expect: { notRequired: ['furigana-henko'] },
  },
  {
    id: 'change-pension-while-raising-not-yet',
    title: text('2026年9月30日には、国民年金の育児期間の免除はまだない'),
    about: [recentChanges['2026-10-01-pension-while-raising']],
    events: ['child-raising'],
    today: '2026-09-30',
    answers: infantOfSelfEmployed,
    expect: { notRequired: ['nenkin-ikuji'] },
  },
  {
    id: 'change-pension-while-raising-begins',
    title: text('2026年10月1日から、国民年金の育児期間の免除を届け出る'),
    about: [recentChanges['2026-10-01-pension-while-raising']],
    events: ['child-raising'],
    today: '2026-10-01',
    answers: infantOfSelfEmployed,
    expect: { required: ['nenkin-ikuji'] },
  },
]
