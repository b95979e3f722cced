import { type CaseSpec, text } from '../vocabulary'

/** Fourteen days from the day after the change, moved to the next open day (住民基本台帳法 第25条). */
export const householdChangeCases: readonly CaseSpec[] = [
  {
    id: 'household-change-new-head',
    title: text('11月22日（日）に世帯主を替えた。14日目12月6日は日曜なので12月7日まで'),
    events: ['household-change'],
    today: '2026-11-24',
    answers: {
      household: {
        'household-matter': 'head',
        'household-changed-on': '2026-11-22',
        'kokuho-in-household': 'yes',
        'foreign-head-and-member': 'no',
        'lives-in-city-housing': 'no',
      },
      members: [],
    },
    expect: {
      required: ['setainushi-henko', 'kokuho-henko'],
      notRequired: ['setai-bunri-gappei', 'tsuzukigara-henko-foreigner', 'shiei-jutaku'],
      deadlines: { 'setainushi-henko': '2026-12-07', 'kokuho-henko': '2026-12-07' },
    },
  },
  {
    id: 'household-change-split-over-new-year',
    title: text('12月18日（金）に世帯を分けた。14日目1月1日は閉庁なので1月4日まで'),
    events: ['household-change'],
    today: '2026-12-18',
    answers: {
      household: {
        'household-matter': 'split',
        'household-changed-on': '2026-12-18',
        'kokuho-in-household': 'no',
        'foreign-head-and-member': 'yes',
        'lives-in-city-housing': 'yes',
      },
      members: [],
    },
    expect: {
      required: ['setai-bunri-gappei', 'tsuzukigara-henko-foreigner', 'shiei-jutaku', 'jidofuyoteate-shikyu-teishi'],
      notRequired: ['setainushi-henko', 'kokuho-henko'],
      deadlines: { 'setai-bunri-gappei': '2027-01-04', 'tsuzukigara-henko-foreigner': '2027-01-04' },
    },
  },
  {
    id: 'household-change-day-unknown',
    title: text('家計を一つにした日も国保の方がいるかもわからない'),
    events: ['household-change'],
    today: '2026-12-04',
    answers: {
      household: {
        'household-matter': 'merge',
        'household-changed-on': 'unknown',
        'kokuho-in-household': 'unknown',
        'foreign-head-and-member': 'no',
        'lives-in-city-housing': 'no',
      },
      members: [],
    },
    expect: {
      required: ['setai-bunri-gappei'],
      notRequired: ['setainushi-henko', 'shiei-jutaku'],
      needsChecking: ['kokuho-henko'],
    },
  },
  {
    id: 'household-change-grandparents-join',
    title: text('12月1日に祖父母の世帯と一つにした。国保の届も14日目の12月15日まで'),
    events: ['household-change'],
    today: '2026-12-04',
    answers: {
      household: {
        'household-matter': 'merge',
        'household-changed-on': '2026-12-01',
        'kokuho-in-household': 'yes',
        'foreign-head-and-member': 'no',
        'lives-in-city-housing': 'no',
      },
      members: [],
    },
    expect: {
      required: ['setai-bunri-gappei', 'kokuho-henko', 'jidofuyoteate-shikyu-teishi'],
      notRequired: ['setainushi-henko', 'tsuzukigara-henko-foreigner', 'shiei-jutaku'],
      deadlines: { 'setai-bunri-gappei': '2026-12-15', 'kokuho-henko': '2026-12-15' },
    },
  },
]
