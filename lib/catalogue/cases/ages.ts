import { type CaseSpec, text } from '../vocabulary'
import { ageExamples } from './examples'

/**
 * The same household on the last day before an age is reached and on the day it is: at the end of the day before the
 * birthday (年齢計算ニ関スル法律), on the birthday itself only for 75 and, by custom, for a seal.
 */

const motherAlone = { relation: 'self', 'birth-date': '1985-05-14' }

const claimsEverything = {
  'child-allowance-matter': 'none',
  'child-medical-matter': 'none',
  'claimant-is-public-servant': 'no',
  'single-parent': 'yes',
  'receives-jidofuyoteate-here': 'no',
  'has-disabled-child': 'no',
}

const untilEighteen = ['jidoteate-nintei', 'kodomo-iryohi', 'jidofuyoteate-nintei', 'hitorioya-iryohi']

function bornOn(birth: string) {
  return { household: claimsEverything, members: [motherAlone, { relation: 'child', 'birth-date': birth }] }
}

function studentsFamily(birth: string) {
  return {
    household: {},
    members: [motherAlone, { relation: 'child', 'birth-date': birth, 'is-student': 'yes' }],
  }
}

const settledParents = {
  household: { 'child-allowance-matter': 'fine', 'child-medical-matter': 'fine', 'has-disabled-child': 'no' },
  members: [
    { relation: 'self', 'birth-date': '1988-05-14' },
    { relation: 'spouse', 'birth-date': '1987-02-11' },
  ],
}

function childAtSchoolAge(birth: string) {
  const child = { relation: 'child', 'birth-date': birth, 'wants-childcare': 'no', 'attends-nursery': 'no' }
  return {
    household: { ...settledParents.household, 'school-matter': 'none' },
    members: [...settledParents.members, child],
  }
}

function retiresAt60(birth: string, leftOn = '2026-11-30') {
  return {
    household: {
      'left-on': leftOn,
      'insurance-after-leaving': 'kokuho',
      'left-involuntarily': 'no',
      'household-circumstances': 'none',
    },
    members: [{ relation: 'self', 'birth-date': birth }],
  }
}

function wantsCareWithDisease(birth: string) {
  return {
    household: { 'care-situation': 'wants' },
    members: [{ relation: 'self', 'birth-date': birth, 'wants-care': 'yes', 'has-specified-disease': 'yes' }],
  }
}

const renamedPupil = {
  household: {
    'name-matter': 'to-change',
    'name-change-way': 'child-register',
    'name-changed-on': '2026-11-25',
    'receives-child-allowance': 'no',
    'household-circumstances': 'none',
    'other-matters': 'none',
  },
  members: [
    { relation: 'self', 'birth-date': '1985-05-14', 'name-changes': 'no', 'in-kokuho': 'no' },
    {
      relation: 'child',
      'birth-date': '2011-12-01',
      'name-changes': 'yes',
      'has-my-number-card': 'no',
      'in-kokuho': 'no',
    },
  ],
}

const pupilWithCardMovesIn = {
  household: {
    'moved-from': 'other-city',
    'moved-in-on': '2026-12-01',
    'planned-leaving-on': '2026-12-01',
    'moving-out-notice': 'paper',
    'household-insurance': 'all-work',
    'household-circumstances': 'none',
    'claimant-is-public-servant': 'no',
    'single-parent': 'yes',
    'receives-jidofuyoteate': 'no',
    'other-matters': 'none',
  },
  members: [
    { ...motherAlone, 'has-my-number-card': 'no' },
    { relation: 'child', 'birth-date': '2011-12-05', 'has-my-number-card': 'yes' },
  ],
}

function childWithDisability(birth: string) {
  return {
    household: { 'certificate-matter': 'no' },
    members: [
      { relation: 'self', 'birth-date': '1980-05-05', 'concerned-by-disability': 'no' },
      { relation: 'child', 'birth-date': birth, 'concerned-by-disability': 'yes', 'uses-jiritsu-shien-iryo': 'no' },
    ],
  }
}

export const ageCases: readonly CaseSpec[] = [
  {
    id: 'age-18-april-1-last-day',
    title: text('2009年4月1日生まれの子は、2027年3月31日まで児童手当・子ども医療・児童扶養手当の対象'),
    about: [ageExamples.allowanceEnds],
    events: ['child-raising'],
    today: '2027-03-31',
    answers: bornOn('2009-04-01'),
    expect: { required: untilEighteen, notRequired: ['tenko-shochu', 'shugaku-enjo'] },
  },
  {
    id: 'age-18-april-1-over',
    title: text('2009年4月1日生まれの子は、2027年4月1日には対象ではない（早い学年）'),
    about: [ageExamples.allowanceEnds],
    events: ['child-raising'],
    today: '2027-04-01',
    answers: bornOn('2009-04-01'),
    expect: { notRequired: [...untilEighteen, 'jidoteate-genkyo', 'koko-shugaku-shien', 'kodomo-iryohi-shokan'] },
  },
  {
    id: 'age-18-april-2-last-day',
    title: text('2009年4月2日生まれの子は、1年後の2028年3月31日まで対象'),
    about: [ageExamples.allowanceEnds],
    events: ['child-raising'],
    today: '2028-03-31',
    answers: bornOn('2009-04-02'),
    expect: { required: [...untilEighteen, 'koko-shugaku-shien'] },
  },
  {
    id: 'age-18-april-2-over',
    title: text('2009年4月2日生まれの子は、2028年4月1日には対象ではない'),
    about: [ageExamples.allowanceEnds],
    events: ['child-raising'],
    today: '2028-04-01',
    answers: bornOn('2009-04-02'),
    expect: { notRequired: untilEighteen },
  },
  {
    id: 'age-20-student-on-the-eve',
    title: text('2006年12月1日生まれの学生は、11月30日に20歳になり、学生納付特例を申し込める'),
    about: [ageExamples.pensionAt20],
    events: ['child-raising'],
    today: '2026-11-30',
    answers: studentsFamily('2006-12-01'),
    expect: { required: ['nenkin-gakusei', 'kokuho-gakusei'], notRequired: ['jidoteate-nintei'] },
  },
  {
    id: 'age-19-student-one-day-before',
    title: text('同じ学生も11月29日には19歳で、国民年金はまだ'),
    about: [ageExamples.pensionAt20],
    events: ['child-raising'],
    today: '2026-11-29',
    answers: studentsFamily('2006-12-01'),
    expect: { required: ['kokuho-gakusei'], notRequired: ['nenkin-gakusei'] },
  },
  {
    id: 'age-60-reached-on-leaving',
    title: text('退職日11月30日に60歳になった方（12月1日生まれ）は、国民年金に入らず、任意加入を選べる'),
    about: [ageExamples.pensionAt60],
    events: ['job-leaving'],
    today: '2026-12-01',
    answers: retiresAt60('1966-12-01'),
    expect: {
      required: ['kokuho-kanyu', 'nenkin-ninni-60', 'koyo-hoken'],
      notRequired: ['nenkin-dai1go', 'nenkin-menjo', 'nenkin-gakusei'],
      deadlines: { 'kokuho-kanyu': '2026-12-14' },
    },
  },
  {
    id: 'age-59-on-leaving',
    title: text('退職の翌日12月1日にまだ59歳の方（12月3日生まれ）は、国民年金に入る'),
    about: [ageExamples.pensionAt60],
    events: ['job-leaving'],
    today: '2026-12-01',
    answers: retiresAt60('1966-12-03'),
    expect: {
      required: ['kokuho-kanyu', 'nenkin-dai1go', 'nenkin-menjo'],
      notRequired: ['nenkin-ninni-60'],
      deadlines: { 'nenkin-dai1go': '2026-12-14' },
    },
  },
  {
    id: 'age-60-before-a-leaving-to-come',
    title: text('12月31日に定年の方は12月14日に60歳になるので、今はまだ59歳でも国民年金に入らない'),
    about: [ageExamples.pensionAt60],
    events: ['job-leaving'],
    today: '2026-12-01',
    answers: retiresAt60('1966-12-15', '2026-12-31'),
    expect: {
      required: ['kokuho-kanyu'],
      notRequired: ['nenkin-dai1go', 'nenkin-menjo'],
      deadlines: { 'kokuho-kanyu': '2027-01-14' },
    },
  },
  {
    id: 'age-60-after-leaving-at-59',
    title: text('10月31日に59歳で辞め、11月19日に60歳になった方も、その間の国民年金の届が要る'),
    about: [ageExamples.pensionAt60],
    events: ['job-leaving'],
    today: '2026-11-24',
    answers: retiresAt60('1966-11-20', '2026-10-31'),
    expect: { required: ['nenkin-dai1go', 'nenkin-ninni-60'], deadlines: { 'nenkin-dai1go': '2026-11-16' } },
  },
  {
    id: 'age-15-may-hold-a-seal',
    title: text('2011年12月1日生まれの子は、15歳の誕生日から印鑑登録ができ、氏名が変われば登録し直す'),
    about: [ageExamples.sealFrom15],
    events: ['name-change'],
    today: '2026-12-01',
    answers: renamedPupil,
    expect: { required: ['inkan-haishi'], notRequired: ['menkyo-jusho', 'mynumber-card-kisai-henko'] },
  },
  {
    id: 'age-14-holds-no-seal',
    title: text('同じ子も誕生日の前日11月30日には、印鑑登録ができない'),
    about: [ageExamples.sealFrom15],
    events: ['name-change'],
    today: '2026-11-30',
    answers: renamedPupil,
    expect: { required: ['nyuseki-todoke-kibo', 'kodomo-iryohi-henko'], notRequired: ['inkan-haishi'] },
  },
  {
    id: 'age-15-signs-with-the-card',
    title: text('2011年12月5日生まれの子は、12月4日に15歳になり、電子署名を入れ直せる'),
    about: [ageExamples.signatureFrom15],
    events: ['moving-in'],
    today: '2026-12-04',
    answers: pupilWithCardMovesIn,
    expect: { required: ['mynumber-esign-reissue', 'mynumber-card-continuous-use', 'tenko-shochu'] },
  },
  {
    id: 'age-14-signs-nothing',
    title: text('同じ子も12月3日には14歳で、カードは使い続けるが電子署名は入らない'),
    about: [ageExamples.signatureFrom15],
    events: ['moving-in'],
    today: '2026-12-03',
    answers: pupilWithCardMovesIn,
    expect: {
      required: ['mynumber-card-continuous-use', 'jidofuyoteate-nintei'],
      notRequired: ['mynumber-esign-reissue'],
    },
  },
  {
    id: 'age-40-with-specified-disease',
    title: text('特定疾病のある1986年12月5日生まれは、12月4日に40歳になり、要介護認定を申し込める'),
    about: [ageExamples.careBefore65],
    events: ['ageing'],
    today: '2026-12-04',
    answers: wantsCareWithDisease('1986-12-05'),
    expect: { required: ['kaigo-nintei-shinki', 'hokatsu-sodan'], notRequired: ['kaigo-65', 'menkyo-henno'] },
  },
  {
    id: 'age-39-with-specified-disease',
    title: text('同じ人も12月3日には39歳で、特定疾病でも介護保険では申し込めない'),
    about: [ageExamples.careBefore65],
    events: ['ageing'],
    today: '2026-12-03',
    answers: wantsCareWithDisease('1986-12-05'),
    expect: { notRequired: ['kaigo-nintei-shinki', 'kaigo-koshin', 'kaigo-kubun-henko'] },
  },
  {
    id: 'age-19-with-disability',
    title: text('2006年12月5日生まれの子は、12月3日にはまだ19歳で、特別児童扶養手当の対象'),
    about: [ageExamples.disabledUnder20],
    events: ['disability'],
    today: '2026-12-03',
    answers: childWithDisability('2006-12-05'),
    expect: {
      required: ['tokubetsu-jidofuyoteate', 'tokubetsu-shogaisha-teate'],
      notRequired: ['shogai-nenkin', 'nhk-genmen', 'shintai-techo'],
    },
  },
  {
    id: 'age-20-with-disability',
    title: text('同じ子は12月4日に20歳になり、特別児童扶養手当に代わって障害年金を調べる'),
    about: [ageExamples.disabledUnder20],
    events: ['disability'],
    today: '2026-12-04',
    answers: childWithDisability('2006-12-05'),
    expect: {
      required: ['shogai-nenkin', 'tokubetsu-shogaisha-teate'],
      notRequired: ['tokubetsu-jidofuyoteate'],
    },
  },
  {
    id: 'age-school-in-april-2027-first-born',
    title: text('2020年4月2日生まれは、2027年4月に入学する学年のいちばん早い子'),
    about: [ageExamples.schoolYear],
    events: ['child-raising'],
    today: '2026-12-04',
    answers: childAtSchoolAge('2020-04-02'),
    expect: { required: ['shugaku-tsuchi', 'shisetsu-riyo-kyufu'], notRequired: ['shugaku-enjo', 'dare-demo-tsuen'] },
  },
  {
    id: 'age-school-in-april-2026-last-born',
    title: text('2020年4月1日生まれは、2026年4月に入学して、もう小学1年生'),
    about: [ageExamples.schoolYear],
    events: ['child-raising'],
    today: '2026-12-04',
    answers: childAtSchoolAge('2020-04-01'),
    expect: { required: ['shugaku-enjo'], notRequired: ['shugaku-tsuchi', 'shisetsu-riyo-kyufu', 'hoiku-genkyo'] },
  },
]
