import { type CaseSpec, text } from '../vocabulary'
import { recentChanges } from './examples'

/** 2026-12-20 is a Sunday: what runs out then has to be seen to by Friday the 18th. */

const fromAbroad = {
  'birth-date': '1992-05-01',
  nationality: 'mid-long-term',
  'health-insurance': 'none',
  pension: 'none',
  'has-my-number-card': 'no',
}

const renewing = {
  'foreign-matter': 'renewed',
  'foreign-status': 'mid-long-term',
  'foreign-expires-on': '2026-12-20',
}

export const foreignResidentCases: readonly CaseSpec[] = [
  {
    id: 'foreign-couple-from-abroad',
    title: text('12月1日に国外から来た夫婦。転入・住居地・国保・国民年金は12月15日まで'),
    events: ['foreign-resident'],
    today: '2026-12-04',
    answers: {
      household: {
        'foreign-matter': 'arrived',
        'moved-from': 'abroad',
        'moved-in-on': '2026-12-01',
        'household-insurance': 'differs',
      },
      members: [
        { relation: 'self', ...fromAbroad },
        { relation: 'spouse', ...fromAbroad },
      ],
    },
    expect: {
      required: [
        'tennyu-todoke-abroad',
        'zairyu-jukyochi',
        'tokutei-zairyu-card',
        'kokuho-kanyu',
        'nenkin-dai1go',
        'mynumber-card-shinsei',
        'mynumber-card-express',
      ],
      notRequired: [
        'tennyu-todoke',
        'mynumber-card-continuous-use',
        'tokutei-zairyu-card-kibo',
        'gaikoku-shussei-kibo',
      ],
      deadlines: {
        'tennyu-todoke-abroad': '2026-12-15',
        'zairyu-jukyochi': '2026-12-15',
        'kokuho-kanyu': '2026-12-15',
        'nenkin-dai1go': '2026-12-15',
      },
    },
  },
  {
    id: 'foreign-worker-from-another-city',
    title: text('ほかの市から来た会社員。特定在留カードは転入の届と同時だけ'),
    events: ['foreign-resident'],
    today: '2026-12-04',
    answers: {
      household: {
        'foreign-matter': 'arrived',
        'moved-from': 'other-city',
        'moved-in-on': '2026-12-01',
        'moving-out-notice': 'paper',
        'planned-leaving-on': '2026-11-30',
      },
      members: [
        {
          relation: 'self',
          'birth-date': '1992-05-01',
          nationality: 'mid-long-term',
          'health-insurance': 'work-self',
          'has-my-number-card': 'yes',
        },
      ],
    },
    expect: {
      required: ['tennyu-todoke', 'zairyu-jukyochi', 'mynumber-card-continuous-use', 'tokutei-zairyu-card'],
      notRequired: ['kokuho-kanyu', 'nenkin-dai1go', 'tennyu-todoke-abroad', 'mynumber-card-shinsei'],
      deadlines: { 'mynumber-card-continuous-use': '2026-12-15' },
    },
  },
  {
    id: 'foreign-renewal-permitted',
    title: text('在留期間が更新された。カードの期限12月20日は日曜なので18日まで'),
    events: ['foreign-resident'],
    today: '2026-12-04',
    answers: { household: { ...renewing, 'foreign-renewal': 'permitted' }, members: [] },
    expect: {
      required: ['mynumber-foreigner-kikan-henko', 'kokuho-zairyu-koshin'],
      notRequired: ['zairyu-kikan-koshin', 'mynumber-card-shinsei-kigen', 'tokubetsu-eiju-kibo'],
      deadlines: { 'mynumber-foreigner-kikan-henko': '2026-12-18' },
    },
  },
  {
    id: 'foreign-renewal-under-way',
    title: text('更新の結果を待つ間も、カードの期限を延ばす。国保は許可のあと'),
    events: ['foreign-resident'],
    today: '2026-12-04',
    answers: { household: { ...renewing, 'foreign-renewal': 'applied' }, members: [] },
    expect: {
      required: ['mynumber-foreigner-kikan-henko'],
      notRequired: ['zairyu-kikan-koshin', 'kokuho-zairyu-koshin', 'mynumber-card-shinsei-kigen'],
      deadlines: { 'mynumber-foreigner-kikan-henko': '2026-12-18' },
    },
  },
  {
    id: 'foreign-renewal-forgotten',
    title: text('期限が昨日過ぎ、申請もしていない。すぐ入管へ'),
    events: ['foreign-resident'],
    today: '2026-12-21',
    answers: { household: { ...renewing, 'foreign-renewal': 'not-yet' }, members: [] },
    expect: {
      required: ['zairyu-kikan-koshin'],
      notRequired: ['mynumber-foreigner-kikan-henko', 'mynumber-card-shinsei-kigen', 'kokuho-zairyu-koshin'],
    },
  },
  {
    id: 'foreign-renewal-card-expired',
    title: text('更新は許可されたが、マイナンバーカードの期限が切れた。作り直し'),
    events: ['foreign-resident'],
    today: '2026-12-21',
    answers: { household: { ...renewing, 'foreign-renewal': 'permitted' }, members: [] },
    expect: {
      required: ['mynumber-card-shinsei-kigen', 'kokuho-zairyu-koshin'],
      notRequired: ['mynumber-foreigner-kikan-henko', 'zairyu-kikan-koshin'],
    },
  },
  {
    id: 'foreign-special-permanent-renewal',
    title: text('特別永住者証明書の更新は市の窓口で'),
    events: ['foreign-resident'],
    today: '2026-12-04',
    answers: {
      household: {
        'foreign-matter': 'renewed',
        'foreign-status': 'special-permanent',
        'foreign-expires-on': '2026-12-20',
      },
      members: [],
    },
    expect: {
      required: ['tokubetsu-eiju-kibo'],
      notRequired: ['zairyu-kikan-koshin', 'mynumber-foreigner-kikan-henko', 'kokuho-zairyu-koshin'],
      deadlines: { 'tokubetsu-eiju-kibo': '2026-12-18' },
    },
  },
  {
    id: 'foreign-name-changed',
    title: text('12月1日に氏名が変わった。在留カードは入管、マイナンバーカードは市へ15日まで'),
    events: ['foreign-resident'],
    today: '2026-12-04',
    answers: {
      household: {
        'foreign-matter': 'particulars',
        'foreign-status': 'mid-long-term',
        'foreign-changed-on': '2026-12-01',
      },
      members: [],
    },
    expect: {
      required: ['zairyu-card-kisai-kibo', 'mynumber-card-kisai-henko-kibo'],
      notRequired: ['zairyu-card-saikofu', 'shozoku-kikan-todoke-kibo', 'tsusho-kisai'],
      deadlines: { 'zairyu-card-kisai-kibo': '2026-12-15', 'mynumber-card-kisai-henko-kibo': '2026-12-15' },
    },
  },
  {
    id: 'foreign-baby',
    title: text('12月1日に生まれた外国籍の赤ちゃん。在留資格の取得は30日目の12月31日まで（休みでも延びない）'),
    events: ['foreign-resident'],
    today: '2026-12-04',
    answers: {
      household: { 'foreign-matter': 'baby', 'foreign-status': 'mid-long-term', 'foreign-baby-born-on': '2026-12-01' },
      members: [],
    },
    expect: {
      required: ['gaikoku-shussei-kibo'],
      notRequired: ['tokubetsu-eiju-shussei-kibo', 'dattai-ichijikin'],
      deadlines: { 'gaikoku-shussei-kibo': '2026-12-31' },
    },
  },
  {
    id: 'foreign-renewal-to-apply-for',
    title: text('在留期限12月20日（日）の更新をまだ申請していない。入管へは前の開庁日の18日まで'),
    events: ['foreign-resident'],
    today: '2026-12-04',
    answers: { household: { ...renewing, 'foreign-renewal': 'not-yet' }, members: [] },
    expect: {
      required: ['zairyu-kikan-koshin'],
      notRequired: ['mynumber-foreigner-kikan-henko', 'zairyu-card-kisai-kibo', 'mynumber-card-kisai-henko-kibo'],
      deadlines: { 'zairyu-kikan-koshin': '2026-12-18' },
    },
  },
  {
    id: 'foreign-card-lost',
    title: text('11月22日に在留カードをなくした。入管へは14日目の12月6日まで（延びない前提）'),
    events: ['foreign-resident'],
    today: '2026-11-24',
    answers: {
      household: { 'foreign-matter': 'lost', 'foreign-status': 'mid-long-term', 'foreign-changed-on': '2026-11-22' },
      members: [],
    },
    expect: {
      required: ['zairyu-card-saikofu'],
      notRequired: ['tokubetsu-eiju-kibo', 'zairyu-card-kisai-kibo', 'zairyu-jukyochi'],
      deadlines: { 'zairyu-card-saikofu': '2026-12-06' },
    },
  },
  {
    id: 'foreign-special-permanent-certificate-lost',
    title: text('特別永住者証明書をなくした。市の窓口へ12月7日（月）まで'),
    events: ['foreign-resident'],
    today: '2026-11-24',
    answers: {
      household: {
        'foreign-matter': 'lost',
        'foreign-status': 'special-permanent',
        'foreign-changed-on': '2026-11-22',
      },
      members: [],
    },
    expect: {
      required: ['tokubetsu-eiju-kibo'],
      notRequired: ['zairyu-card-saikofu', 'mynumber-card-kisai-henko-kibo'],
      deadlines: { 'tokubetsu-eiju-kibo': '2026-12-07' },
    },
  },
  {
    id: 'foreign-employer-changed',
    title: text('11月22日に勤め先が変わった。入管へ12月6日まで（延びない前提）'),
    events: ['foreign-resident'],
    today: '2026-11-24',
    answers: { household: { 'foreign-matter': 'affiliation', 'foreign-changed-on': '2026-11-22' }, members: [] },
    expect: {
      required: ['shozoku-kikan-todoke-kibo'],
      notRequired: ['zairyu-card-kisai-kibo', 'mynumber-card-kisai-henko-kibo', 'dattai-ichijikin'],
      deadlines: { 'shozoku-kikan-todoke-kibo': '2026-12-06' },
    },
  },
  {
    id: 'foreign-special-permanent-baby',
    title: text('特別永住者の赤ちゃんが12月1日に生まれた。60日目1月30日は土曜なので2月1日（月）まで'),
    events: ['foreign-resident'],
    today: '2026-12-04',
    answers: {
      household: {
        'foreign-matter': 'baby',
        'foreign-status': 'special-permanent',
        'foreign-baby-born-on': '2026-12-01',
      },
      members: [],
    },
    expect: {
      required: ['tokubetsu-eiju-shussei-kibo'],
      notRequired: ['gaikoku-shussei-kibo', 'tokubetsu-eiju-kibo'],
      deadlines: { 'tokubetsu-eiju-shussei-kibo': '2027-02-01' },
    },
  },
  {
    id: 'foreign-leaving-japan',
    title: text('帰国する方。年金の脱退一時金'),
    events: ['foreign-resident'],
    today: '2026-12-04',
    answers: { household: { 'foreign-matter': 'leaving' }, members: [] },
    expect: {
      required: ['dattai-ichijikin'],
      notRequired: ['zairyu-jukyochi', 'tokutei-zairyu-card', 'mynumber-card-express', 'zairyu-kikan-koshin'],
    },
  },
  {
    id: 'foreign-alias-wanted',
    title: text('通称を住民票に載せたい'),
    events: ['foreign-resident'],
    today: '2026-12-04',
    answers: { household: { 'foreign-matter': 'alias' }, members: [] },
    expect: { required: ['tsusho-kisai'], notRequired: ['tokutei-zairyu-card-kibo', 'zairyu-card-kisai-kibo'] },
  },
  {
    id: 'foreign-one-card-wanted',
    title: text('在留カードとマイナンバーカードを1枚にしたい'),
    about: [recentChanges['2026-06-14-one-card-for-foreigners']],
    events: ['foreign-resident'],
    today: '2026-12-04',
    answers: { household: { 'foreign-matter': 'combine' }, members: [] },
    expect: { required: ['tokutei-zairyu-card-kibo'], notRequired: ['tsusho-kisai', 'zairyu-card-saikofu'] },
  },
]
