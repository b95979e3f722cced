import { type CaseSpec, text } from '../vocabulary'

export const disasterCases: readonly CaseSpec[] = [
  {
    id: 'disaster-home-destroyed',
    title: text('11月22日の地震で家が全壊、家族が亡くなった。支援金は13か月後の2027年12月22日まで'),
    events: ['disaster'],
    today: '2026-12-04',
    answers: {
      household: {
        'disaster-cause': 'nature',
        'disaster-damage': 'both',
        'disaster-on': '2026-11-22',
        'home-damage': 'total',
        'disaster-harm': 'death',
      },
      members: [],
    },
    expect: {
      required: [
        'risai-shomei',
        'hisai-shomei',
        'hisaisha-saiken',
        'saigai-choikin',
        'saigai-genmen',
        'kaoku-metsushitsu',
        'okyu-kasetsu',
        'okyu-shuri',
        'saigai-engo-shikin',
      ],
      notRequired: ['saigai-shogai-mimaikin', 'shobo-risai-shomei'],
      deadlines: {
        'hisaisha-saiken': '2027-12-22',
        'kaoku-metsushitsu': '2026-12-28',
        'saigai-engo-shikin': '2027-02-28',
      },
    },
  },
  {
    id: 'disaster-half-damaged',
    title: text('家が半壊。支援金の対象ではなく、応急修理は申し込める'),
    events: ['disaster'],
    today: '2026-12-04',
    answers: {
      household: {
        'disaster-cause': 'nature',
        'disaster-damage': 'home',
        'disaster-on': '2026-11-22',
        'home-damage': 'half',
        'disaster-harm': 'none',
      },
      members: [],
    },
    expect: {
      required: ['risai-shomei', 'okyu-shuri', 'saigai-engo-shikin', 'saigai-genmen'],
      notRequired: ['hisaisha-saiken', 'okyu-kasetsu', 'hisai-shomei', 'kaoku-metsushitsu', 'saigai-choikin'],
    },
  },
  {
    id: 'disaster-degree-not-yet-known',
    title: text('被害の程度がまだわからない。罹災証明書を先に'),
    events: ['disaster'],
    today: '2026-12-04',
    answers: {
      household: {
        'disaster-cause': 'nature',
        'disaster-damage': 'home',
        'disaster-on': '2026-12-01',
        'home-damage': 'unknown',
        'disaster-harm': 'none',
      },
      members: [],
    },
    expect: {
      required: ['risai-shomei', 'saigai-genmen', 'shogaibutsu-jokyo'],
      notRequired: ['hisai-shomei', 'shobo-risai-shomei'],
      needsChecking: ['hisaisha-saiken', 'okyu-kasetsu', 'okyu-shuri', 'kaoku-metsushitsu'],
      deadlines: { 'hisaisha-saiken': '2028-01-01' },
    },
  },
  {
    id: 'disaster-fire',
    title: text('火事は消防の証明。罹災証明書ではない'),
    events: ['disaster'],
    today: '2026-12-04',
    answers: { household: { 'disaster-cause': 'fire', 'disaster-damage': 'home' }, members: [] },
    expect: {
      required: ['shobo-risai-shomei', 'saigai-genmen', 'hinan-yoshiensha'],
      notRequired: ['risai-shomei', 'hisai-shomei', 'hisaisha-saiken', 'saigai-choikin'],
    },
  },
  {
    id: 'disaster-car-and-shed-only',
    title: text('大雪で車と物置がこわれた。家は無事なので被災の証明だけ'),
    events: ['disaster'],
    today: '2026-12-04',
    answers: {
      household: {
        'disaster-cause': 'nature',
        'disaster-damage': 'other',
        'disaster-on': '2026-12-01',
        'disaster-harm': 'none',
      },
      members: [],
    },
    expect: {
      required: ['hisai-shomei', 'saigai-gomi', 'saigai-genmen'],
      notRequired: [
        'risai-shomei',
        'hisaisha-saiken',
        'okyu-shuri',
        'okyu-kasetsu',
        'shogaibutsu-jokyo',
        'hisai-loan-genmen',
        'saigai-engo-shikin',
        'saigai-choikin',
        'kaoku-metsushitsu',
      ],
    },
  },
  {
    id: 'disaster-disability-remains',
    title: text('大規模半壊、家族に重い障がいが残った（支援金は13か月後の2028年1月1日まで）'),
    events: ['disaster'],
    today: '2026-12-04',
    answers: {
      household: {
        'disaster-cause': 'nature',
        'disaster-damage': 'home',
        'disaster-on': '2026-12-01',
        'home-damage': 'large',
        'disaster-harm': 'disability',
      },
      members: [],
    },
    expect: {
      required: [
        'risai-shomei',
        'hisaisha-saiken',
        'okyu-kasetsu',
        'saigai-shogai-mimaikin',
        'saigai-engo-shikin',
        'hisai-loan-genmen',
        'shogaibutsu-jokyo',
      ],
      notRequired: ['saigai-choikin', 'kaoku-metsushitsu', 'hisai-shomei', 'shobo-risai-shomei'],
      deadlines: { 'hisaisha-saiken': '2028-01-01' },
    },
  },
  {
    id: 'disaster-nothing-damaged',
    title: text('地震はあったが物の被害はない。家族を亡くした方の弔慰金だけ'),
    events: ['disaster'],
    today: '2026-12-04',
    answers: {
      household: {
        'disaster-cause': 'nature',
        'disaster-damage': 'none',
        'disaster-on': '2026-12-01',
        'disaster-harm': 'death',
      },
      members: [],
    },
    expect: {
      required: ['saigai-choikin', 'hinan-yoshiensha'],
      notRequired: ['risai-shomei', 'hisai-shomei', 'saigai-genmen', 'saigai-gomi', 'saigai-shogai-mimaikin'],
    },
  },
]
