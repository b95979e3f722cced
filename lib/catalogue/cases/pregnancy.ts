import { type CaseSpec, text } from '../vocabulary'
import { recentChanges } from './examples'

/** 死産届 counts the day itself as the first; a birth grant ends two years after it. Closed: 2026-11-23 (holiday), weekends. */

const selfEmployed = { 'mother-in-kokuho': 'yes', 'first-category-parents': 'both' }
const employees = { 'mother-in-kokuho': 'no', 'first-category-parents': 'neither' }

export const pregnancyCases: readonly CaseSpec[] = [
  {
    id: 'pregnancy-self-employed',
    title: text('これから届け出る、国保と国民年金（2025年4月からの妊婦支援給付、産前産後の免除）'),
    about: [recentChanges['2025-04-01-pregnancy-support']],
    events: ['pregnancy'],
    today: '2026-11-24',
    answers: {
      household: { 'pregnancy-stage': 'to-notify', 'parents-are-married': 'yes', ...selfEmployed },
      members: [],
    },
    expect: {
      required: [
        'ninshin-todoke',
        'ninpu-shien-kyufu-1',
        'ninpu-shien-kyufu-2',
        'kokuho-zei-sanzensango',
        'nenkin-sanzensango',
        'shussan-chokusetsu-shiharai',
        'nyuin-josan',
      ],
      notRequired: ['shizan-todoke', 'kaso-kyoka-shizan', 'ninchi-todoke', 'sankyu-todoke'],
    },
  },
  {
    id: 'pregnancy-unmarried-employee',
    title: text('届は済み、結婚していない会社員、1回目の給付はまだ'),
    events: ['pregnancy'],
    today: '2026-11-24',
    answers: {
      household: {
        'pregnancy-stage': 'notified',
        'had-first-pregnancy-grant': 'no',
        'parents-are-married': 'no',
        ...employees,
      },
      members: [],
    },
    expect: {
      required: ['ninpu-shien-kyufu-1', 'ninpu-shien-kyufu-2', 'ninchi-todoke', 'sankyu-todoke'],
      notRequired: ['ninshin-todoke', 'kokuho-zei-sanzensango', 'nenkin-sanzensango'],
    },
  },
  {
    id: 'pregnancy-lost-after-twelve-weeks',
    title: text('11月22日に12週以上でお別れ（7日目11月28日は土曜なので30日）'),
    events: ['pregnancy'],
    today: '2026-11-24',
    answers: {
      household: {
        'pregnancy-stage': 'ended',
        'reached-twelve-weeks': 'yes',
        'parted-on': '2026-11-22',
        'had-first-pregnancy-grant': 'yes',
        ...selfEmployed,
      },
      members: [],
    },
    expect: {
      required: [
        'shizan-todoke',
        'kaso-kyoka-shizan',
        'ninpu-shien-kyufu-2',
        'kokuho-shussan-ikuji-ichijikin-shizan',
        'kokuho-zei-sanzensango',
        'nenkin-sanzensango',
      ],
      notRequired: ['ninshin-todoke', 'ninpu-shien-kyufu-1', 'ninchi-todoke', 'shussan-chokusetsu-shiharai'],
      deadlines: {
        'shizan-todoke': '2026-11-30',
        'kaso-kyoka-shizan': '2026-11-30',
        'kokuho-shussan-ikuji-ichijikin-shizan': '2028-11-22',
      },
    },
  },
  {
    id: 'pregnancy-lost-early',
    title: text('12週より前にお別れ（届は要らず、給付は受けられる）'),
    about: [recentChanges['2025-04-01-pregnancy-support']],
    events: ['pregnancy'],
    today: '2026-11-24',
    answers: {
      household: { 'pregnancy-stage': 'ended', 'reached-twelve-weeks': 'no', 'had-first-pregnancy-grant': 'no' },
      members: [],
    },
    expect: {
      required: ['ninpu-shien-kyufu-1', 'ninpu-shien-kyufu-2'],
      notRequired: ['shizan-todoke', 'kaso-kyoka-shizan', 'kokuho-zei-sanzensango', 'nenkin-sanzensango'],
    },
  },
  {
    id: 'pregnancy-insurance-unknown',
    title: text('お母さんの健康保険が「わからない」'),
    events: ['pregnancy'],
    today: '2026-11-24',
    answers: {
      household: {
        'pregnancy-stage': 'to-notify',
        'parents-are-married': 'yes',
        'mother-in-kokuho': 'unknown',
        'first-category-parents': 'father',
      },
      members: [],
    },
    expect: {
      required: ['ninshin-todoke'],
      notRequired: ['nenkin-sanzensango'],
      needsChecking: ['kokuho-zei-sanzensango', 'sankyu-todoke'],
    },
  },
  {
    id: 'pregnancy-dependant-of-an-employee',
    title: text('届は済み、夫の扶養に入っている妻（1回目の給付は受けた。国保・国民年金の免除は関わらない）'),
    events: ['pregnancy'],
    today: '2026-11-24',
    answers: {
      household: {
        'pregnancy-stage': 'notified',
        'had-first-pregnancy-grant': 'yes',
        'parents-are-married': 'yes',
        ...employees,
      },
      members: [],
    },
    expect: {
      required: ['ninpu-shien-kyufu-2', 'shussan-chokusetsu-shiharai', 'nyuin-josan'],
      notRequired: [
        'ninshin-todoke',
        'ninpu-shien-kyufu-1',
        'ninchi-todoke',
        'kokuho-zei-sanzensango',
        'nenkin-sanzensango',
        'kokuho-shussan-ikuji-ichijikin-shizan',
      ],
    },
  },
  {
    id: 'pregnancy-lost-employee',
    title: text('会社員が12月18日に12週以上でお別れ（7日目は12月24日。出産育児一時金は勤め先の健康保険）'),
    events: ['pregnancy'],
    today: '2026-12-21',
    answers: {
      household: {
        'pregnancy-stage': 'ended',
        'reached-twelve-weeks': 'yes',
        'parted-on': '2026-12-18',
        'had-first-pregnancy-grant': 'yes',
        ...employees,
      },
      members: [],
    },
    expect: {
      required: ['shizan-todoke', 'kaso-kyoka-shizan', 'ninpu-shien-kyufu-2'],
      notRequired: [
        'kokuho-shussan-ikuji-ichijikin-shizan',
        'kokuho-zei-sanzensango',
        'nenkin-sanzensango',
        'sankyu-todoke',
        'nyuin-josan',
      ],
      deadlines: { 'shizan-todoke': '2026-12-24' },
    },
  },
]
