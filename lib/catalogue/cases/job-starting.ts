import { type CaseSpec, text } from '../vocabulary'

/** 国保をやめる届: fourteen days after the work insurance began; 児童手当 of a new public servant: fifteen. */

const started = { 'started-on': '2026-12-01', 'household-circumstances': 'none', 'becomes-public-servant': 'no' }

const worker = { relation: 'self', 'birth-date': '1988-05-14', 'joins-work-insurance': 'yes', 'in-kokuho': 'yes' }
const wife = { relation: 'spouse', 'birth-date': '1990-02-11', 'joins-work-insurance': 'yes', 'in-kokuho': 'yes' }
const pupil = {
  relation: 'child',
  'birth-date': '2018-07-08',
  'joins-work-insurance': 'yes',
  'in-kokuho': 'yes',
  'wants-childcare': 'yes',
}

export const jobStartingCases: readonly CaseSpec[] = [
  {
    id: 'job-starting-family',
    title: text('12月1日に入社、国保だった3人が勤め先の健康保険へ（14日目は12月15日）'),
    events: ['job-starting'],
    today: '2026-12-01',
    answers: { household: started, members: [worker, wife, pupil] },
    expect: {
      required: ['kokuho-soshitsu', 'kodomo-iryohi', 'kenpo-fuyo-kazoku', 'kodomo-club', 'hoiku-henko'],
      notRequired: ['hoiku-riyo', 'jidoteate-shometsu', 'jiritsu-shien-iryo', 'shozoku-kikan-todoke'],
      deadlines: { 'kokuho-soshitsu': '2026-12-15' },
    },
  },
  {
    id: 'job-starting-alone-before',
    title: text('学生だった方が12月19日（土）に入社する予定、扶養も国保もなし'),
    events: ['job-starting'],
    today: '2026-12-01',
    answers: {
      household: { ...started, 'started-on': '2026-12-19' },
      members: [{ ...worker, 'birth-date': '2004-05-14', 'in-kokuho': 'no' }],
    },
    expect: {
      notRequired: ['kokuho-soshitsu', 'kodomo-iryohi', 'kenpo-fuyo-kazoku', 'hoiku-riyo', 'jidoteate-shometsu'],
    },
  },
  {
    id: 'job-starting-public-servant',
    title: text('公務員になり、児童手当は職場へ（15日目は12月16日）'),
    events: ['job-starting'],
    today: '2026-12-02',
    answers: {
      household: { ...started, 'becomes-public-servant': 'yes' },
      members: [worker, { ...pupil, 'joins-work-insurance': 'no', 'wants-childcare': 'no' }],
    },
    expect: {
      required: ['jidoteate-shometsu', 'kokuho-soshitsu'],
      notRequired: ['kodomo-iryohi', 'kenpo-fuyo-kazoku', 'kodomo-club'],
      deadlines: { 'jidoteate-shometsu': '2026-12-16', 'kokuho-soshitsu': '2026-12-15' },
    },
  },
  {
    id: 'job-starting-before-new-year',
    title: text('12月16日に入社（14日目30日は閉庁なので1月4日）、国保かどうか「わからない」、在留カードの方'),
    events: ['job-starting'],
    today: '2026-12-17',
    answers: {
      household: { ...started, 'started-on': '2026-12-16', 'household-circumstances': 'foreign' },
      members: [{ ...worker, 'in-kokuho': 'unknown', nationality: 'mid-long-term' }],
    },
    expect: {
      required: ['shozoku-kikan-todoke'],
      notRequired: ['kenpo-fuyo-kazoku'],
      needsChecking: ['kokuho-soshitsu'],
      deadlines: { 'kokuho-soshitsu': '2027-01-04', 'shozoku-kikan-todoke': '2026-12-30' },
    },
  },
  {
    id: 'job-starting-mother-needs-childcare',
    title: text(
      'ひとり親の母が12月18日に入社、国保から会社の保険へ（14日目1月1日は閉庁なので1月4日）。2歳の子を預ける',
    ),
    events: ['job-starting'],
    today: '2026-12-21',
    answers: {
      household: { ...started, 'started-on': '2026-12-18', 'household-circumstances': 'disability' },
      members: [
        { ...worker, 'uses-jiritsu-shien-iryo': 'yes' },
        { ...pupil, 'birth-date': '2024-07-08', 'uses-jiritsu-shien-iryo': 'no' },
      ],
    },
    expect: {
      required: [
        'kokuho-soshitsu',
        'kodomo-iryohi',
        'kenpo-fuyo-kazoku',
        'hoiku-riyo',
        'hoiku-henko',
        'jiritsu-shien-iryo',
      ],
      notRequired: ['kodomo-club', 'jidoteate-shometsu', 'shozoku-kikan-todoke'],
      deadlines: { 'kokuho-soshitsu': '2027-01-04' },
    },
  },
  {
    id: 'job-starting-at-66',
    title: text('66歳が再就職して国保から会社の保険へ、65歳の妻は国保のまま'),
    events: ['job-starting'],
    today: '2026-12-02',
    answers: {
      household: started,
      members: [
        { ...worker, 'birth-date': '1960-05-14' },
        { ...wife, 'birth-date': '1961-02-11', 'joins-work-insurance': 'no' },
      ],
    },
    expect: {
      required: ['kokuho-soshitsu'],
      notRequired: ['kenpo-fuyo-kazoku', 'hoiku-henko', 'kodomo-iryohi', 'jidoteate-shometsu', 'jiritsu-shien-iryo'],
      deadlines: { 'kokuho-soshitsu': '2026-12-15' },
    },
  },
]
