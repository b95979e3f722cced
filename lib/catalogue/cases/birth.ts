import { type CaseSpec, text } from '../vocabulary'
import { allowanceExamples, deadlineExamples, recentChanges } from './examples'

/**
 * 出生届 counts the day of birth as the first (戸籍法43条), the child allowance and the insurance the day after (民法140条).
 * Closed: 2026-11-23 (Mon, holiday), weekends, 12-29 to 01-03.
 */

const mother = { relation: 'self', 'birth-date': '1994-05-05', 'has-my-number-card': 'yes' }
const father = { relation: 'spouse', 'birth-date': '1993-02-02', 'has-my-number-card': 'yes' }
const bigSister = {
  relation: 'child',
  'birth-date': '2023-06-01',
  'has-my-number-card': 'no',
  'wants-childcare': 'no',
}

function baby(bornOn: string) {
  return { relation: 'child', 'birth-date': bornOn, 'has-my-number-card': 'no', 'wants-childcare': 'no' }
}

const employees = {
  'birth-place': 'japan',
  'baby-parents': 'married',
  'birth-weight': 'usual',
  'baby-insurance': 'work',
  'mother-in-kokuho': 'no',
  'first-category-parents': 'neither',
  'claimant-is-public-servant': 'no',
}

const selfEmployed = {
  'birth-place': 'japan',
  'baby-parents': 'married',
  'birth-weight': 'usual',
  'baby-insurance': 'kokuho',
  'mother-in-kokuho': 'yes',
  'birth-payment': 'paid-directly',
  'first-category-parents': 'both',
  'claimant-is-public-servant': 'no',
}

export const birthCases: readonly CaseSpec[] = [
  {
    id: 'birth-second-child-of-employees',
    title: text('11月22日生まれ、2人目、会社の健康保険（14日目12月5日は土曜なので7日）'),
    about: [deadlineExamples.birth],
    events: ['birth'],
    today: '2026-11-24',
    answers: {
      household: { ...employees, 'receives-child-allowance': 'yes' },
      members: [mother, father, bigSister, baby('2026-11-22')],
    },
    expect: {
      required: [
        'shussei-todoke',
        'jidoteate-gakukaitei',
        'kodomo-iryohi',
        'kenpo-fuyo-birth',
        'teitaiju-shussho-renraku',
        'ninpu-shien-kyufu-2',
        'mynumber-card-express',
      ],
      notRequired: [
        'jidoteate-nintei',
        'kokuho-kanyu',
        'kokuho-shussan-ikuji-ichijikin',
        'kokuho-zei-sanzensango',
        'nenkin-sanzensango',
        'nenkin-ikuji',
        'youiku-iryo',
        'jidofuyoteate-nintei',
        'hitorioya-iryohi',
        'hoiku-riyo',
        'jidoteate-kakuninsho',
      ],
      deadlines: {
        'shussei-todoke': '2026-12-07',
        'jidoteate-gakukaitei': '2026-12-07',
        'mynumber-card-express': '2027-11-21',
      },
    },
  },
  {
    id: 'birth-first-child-of-self-employed',
    title: text('11月30日生まれ、初めての子、国民健康保険（児童手当は12月15日まで）'),
    about: [allowanceExamples.lastDay, recentChanges['2026-10-01-pension-while-raising']],
    events: ['birth'],
    today: '2026-12-01',
    answers: { household: selfEmployed, members: [mother, father, baby('2026-11-30')] },
    expect: {
      required: [
        'shussei-todoke',
        'jidoteate-nintei',
        'kokuho-kanyu',
        'kokuho-zei-sanzensango',
        'nenkin-sanzensango',
        'nenkin-ikuji',
        'ninpu-shien-kyufu-2',
      ],
      notRequired: ['jidoteate-gakukaitei', 'kodomo-iryohi', 'kenpo-fuyo-birth', 'kokuho-shussan-ikuji-ichijikin'],
      deadlines: {
        'jidoteate-nintei': '2026-12-15',
        'kokuho-kanyu': '2026-12-14',
        'shussei-todoke': '2026-12-14',
      },
    },
  },
  {
    id: 'birth-allowance-within-the-month',
    title: text('11月10日生まれ（児童手当は11月25日まで）'),
    about: [allowanceExamples.withinTheMonth],
    events: ['birth'],
    today: '2026-11-12',
    answers: { household: selfEmployed, members: [mother, father, baby('2026-11-10')] },
    expect: {
      required: ['jidoteate-nintei'],
      deadlines: { 'jidoteate-nintei': '2026-11-25', 'shussei-todoke': '2026-11-24' },
    },
  },
  {
    id: 'birth-allowance-moved-to-open-day',
    title: text('11月20日生まれ（15日目12月5日は土曜なので7日）'),
    about: [allowanceExamples.movedToMonday],
    events: ['birth'],
    today: '2026-11-24',
    answers: { household: selfEmployed, members: [mother, father, baby('2026-11-20')] },
    expect: {
      required: ['jidoteate-nintei'],
      deadlines: { 'jidoteate-nintei': '2026-12-07', 'shussei-todoke': '2026-12-03', 'kokuho-kanyu': '2026-12-04' },
    },
  },
  {
    id: 'birth-abroad-small-single-mother',
    title: text('国外で生まれた小さな赤ちゃん、ひとり親（届は3か月、末日は日曜なので翌日）'),
    events: ['birth'],
    today: '2026-12-10',
    answers: {
      household: {
        ...selfEmployed,
        'birth-place': 'abroad',
        'birth-weight': 'very-low',
        'birth-payment': 'paid-oneself',
        'first-category-parents': 'mother',
        'single-parent': 'yes',
      },
      members: [mother, baby('2026-11-22')],
    },
    expect: {
      required: [
        'shussei-todoke',
        'youiku-iryo',
        'kokuho-shussan-ikuji-ichijikin',
        'jidofuyoteate-nintei',
        'hitorioya-iryohi',
        'nenkin-ikuji',
      ],
      notRequired: ['kodomo-iryohi'],
      deadlines: { 'shussei-todoke': '2027-02-22', 'kokuho-shussan-ikuji-ichijikin': '2028-11-22' },
    },
  },
  {
    id: 'birth-third-counted-public-servant',
    title: text('公務員（児童手当は勤務先）'),
    events: ['birth'],
    today: '2026-11-24',
    answers: {
      household: { ...employees, 'claimant-is-public-servant': 'yes' },
      members: [mother, father, bigSister, baby('2026-11-22')],
    },
    expect: {
      required: ['shussei-todoke', 'kodomo-iryohi'],
      notRequired: ['jidoteate-nintei', 'jidoteate-gakukaitei'],
    },
  },
  {
    id: 'birth-not-sure',
    title: text('健康保険も年金もわからない'),
    events: ['birth'],
    today: '2026-11-24',
    answers: {
      household: {
        'birth-place': 'japan',
        'birth-weight': 'usual',
        'baby-insurance': 'unknown',
        'mother-in-kokuho': 'unknown',
        'first-category-parents': 'unknown',
        'claimant-is-public-servant': 'no',
      },
      members: [mother, father, baby('2026-11-22')],
    },
    expect: {
      required: ['shussei-todoke', 'jidoteate-nintei'],
      notRequired: ['youiku-iryo'],
      needsChecking: [
        'kokuho-kanyu',
        'kodomo-iryohi',
        'kenpo-fuyo-birth',
        'kokuho-shussan-ikuji-ichijikin',
        'kokuho-zei-sanzensango',
        'nenkin-sanzensango',
        'nenkin-ikuji',
      ],
      deadlines: { 'shussei-todoke': '2026-12-07' },
    },
  },
  {
    id: 'birth-twins-before-new-year',
    title: text('12月18日生まれの双子、初めての子（14日目12月31日も15日目1月2日も閉庁なので1月4日）'),
    events: ['birth'],
    today: '2026-12-21',
    answers: {
      household: { ...selfEmployed, 'receives-child-allowance': 'no' },
      members: [mother, father, baby('2026-12-18'), baby('2026-12-18')],
    },
    expect: {
      required: [
        'shussei-todoke',
        'jidoteate-nintei',
        'kokuho-kanyu',
        'mynumber-card-shinsei',
        'teitaiju-shussho-renraku',
      ],
      notRequired: [
        'jidoteate-gakukaitei',
        'kodomo-iryohi',
        'kenpo-fuyo-birth',
        'ninchi-todoke',
        'hitorioya-iryohi',
        'hoiku-riyo',
      ],
      deadlines: {
        'shussei-todoke': '2027-01-04',
        'jidoteate-nintei': '2027-01-04',
        'kokuho-kanyu': '2027-01-04',
        'mynumber-card-express': '2027-12-17',
      },
    },
  },
  {
    id: 'birth-third-child-counts-a-student',
    title: text('20歳の大学生と5歳の子に続く3人目（児童手当の増額と、第3子の確認書）。5歳は保育所を希望'),
    about: [recentChanges['2024-10-01-child-allowance']],
    events: ['birth'],
    today: '2026-11-24',
    answers: {
      household: { ...employees, 'receives-child-allowance': 'yes' },
      members: [
        { ...mother, 'birth-date': '1984-05-05' },
        { ...father, 'birth-date': '1983-02-02' },
        { ...bigSister, 'birth-date': '2006-06-01' },
        { ...bigSister, 'birth-date': '2021-06-01', 'wants-childcare': 'yes' },
        baby('2026-11-22'),
      ],
    },
    expect: {
      required: ['jidoteate-gakukaitei', 'jidoteate-kakuninsho', 'hoiku-riyo', 'kodomo-iryohi'],
      notRequired: ['jidoteate-nintei', 'ninchi-todoke', 'kokuho-kanyu'],
      deadlines: { 'jidoteate-gakukaitei': '2026-12-07' },
    },
  },
  {
    id: 'birth-unmarried-parent-with-her-mother',
    title: text('結婚していない母が、生まれた赤ちゃんと自分の母の3人で暮らす（認知、ひとり親の手当）'),
    events: ['birth'],
    today: '2026-11-24',
    answers: {
      household: { ...employees, 'baby-parents': 'unmarried', 'single-parent': 'yes', 'birth-weight': 'low' },
      members: [
        mother,
        { relation: 'parent', 'birth-date': '1968-05-05', 'has-my-number-card': 'no' },
        baby('2026-11-22'),
      ],
    },
    expect: {
      required: [
        'shussei-todoke',
        'ninchi-todoke',
        'jidoteate-nintei',
        'jidofuyoteate-nintei',
        'hitorioya-iryohi',
        'kodomo-iryohi',
        'teitaiju-shussho-renraku',
      ],
      notRequired: ['youiku-iryo', 'jidoteate-gakukaitei', 'nenkin-sanzensango'],
      deadlines: { 'jidoteate-nintei': '2026-12-07' },
    },
  },
  {
    id: 'birth-of-foreign-parents',
    title: text('11月22日生まれ、父母とも外国籍（在留資格の取得は30日目の12月22日まで）'),
    events: ['birth'],
    today: '2026-11-24',
    answers: {
      household: { ...employees, 'baby-parents': 'foreign' },
      members: [mother, father, baby('2026-11-22')],
    },
    expect: {
      required: ['shussei-todoke', 'gaikoku-shussei'],
      notRequired: ['tokubetsu-eiju-shussei', 'ninchi-todoke'],
      deadlines: { 'gaikoku-shussei': '2026-12-22' },
    },
  },
  {
    id: 'birth-of-special-permanent-residents',
    title: text('11月22日生まれ、父母が特別永住者（市への申請は60日目の1月21日まで）'),
    events: ['birth'],
    today: '2026-11-24',
    answers: {
      household: { ...employees, 'baby-parents': 'special-permanent' },
      members: [mother, father, baby('2026-11-22')],
    },
    expect: {
      required: ['shussei-todoke', 'tokubetsu-eiju-shussei'],
      notRequired: ['gaikoku-shussei'],
      deadlines: { 'tokubetsu-eiju-shussei': '2027-01-21' },
    },
  },
  {
    id: 'birth-baby-left-off-the-list',
    title: text('赤ちゃんを家族の欄に入れ忘れた（届は「要らない」になり、理由で気づける）'),
    events: ['birth'],
    today: '2026-11-24',
    answers: { household: employees, members: [mother, father] },
    expect: {
      notRequired: [
        'shussei-todoke',
        'teitaiju-shussho-renraku',
        'ninpu-shien-kyufu-2',
        'mynumber-card-shinsei',
        'mynumber-card-express',
        'jidoteate-nintei',
      ],
    },
  },
  {
    id: 'birth-public-servant-takes-over',
    title: text('市から受けていた妻に代わり、公務員の夫が2人の子の児童手当を勤務先に請求する'),
    events: ['birth'],
    today: '2026-11-24',
    answers: {
      household: { ...employees, 'receives-child-allowance': 'yes', 'claimant-is-public-servant': 'yes' },
      members: [mother, father, bigSister, baby('2026-11-22')],
    },
    expect: {
      required: ['shussei-todoke', 'kodomo-iryohi', 'kenpo-fuyo-birth'],
      notRequired: ['jidoteate-gakukaitei', 'jidoteate-nintei', 'jidoteate-kakuninsho'],
    },
  },
]
