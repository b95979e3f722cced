import { type CaseSpec, text } from '../vocabulary'
import { deadlineExamples, recentChanges } from './examples'

/** Cards and insurance: fourteen days, the day after the change being the first. 2026-12-06 is a Sunday. */

const renamed = { 'household-circumstances': 'none', 'other-matters': 'none' }

const renamedPerson = {
  relation: 'self',
  'birth-date': '1990-05-01',
  'name-changes': 'yes',
  'has-my-number-card': 'yes',
  'in-kokuho': 'yes',
}

export const nameChangeCases: readonly CaseSpec[] = [
  {
    id: 'name-changed-by-court',
    title: text('11月22日に名字の届が済んだ方（14日目12月6日は日曜なので7日）、土地を持っている'),
    events: ['name-change'],
    today: '2026-11-24',
    answers: {
      household: {
        ...renamed,
        'name-matter': 'changed',
        'name-changed-on': '2026-11-22',
        'other-matters': 'real-estate',
      },
      members: [renamedPerson],
    },
    expect: {
      required: [
        'kuruma-jusho',
        'mynumber-card-kisai-henko',
        'mynumber-esign-reissue',
        'kokuho-henko',
        'inkan-haishi',
        'menkyo-jusho',
        'jusho-henko-touki',
        'kyuji-heiki',
      ],
      notRequired: ['uji-na-henko', 'furigana-henko', 'tsusho-kisai', 'techo-henko-henkan', 'zairyu-card-kisai'],
      deadlines: {
        'kuruma-jusho': '2026-12-07',
        'mynumber-card-kisai-henko': '2026-12-07',
        'kokuho-henko': '2026-12-07',
        'jusho-henko-touki': '2028-11-22',
      },
    },
  },
  {
    id: 'name-reading-after-may-2026',
    title: text('2026年5月26日より後に職権で載った振り仮名を直す（振り仮名の届の期間は5月25日に終了）'),
    about: [recentChanges['2026-05-26-readings-entered']],
    events: ['name-change'],
    today: '2026-11-24',
    answers: { household: { 'name-matter': 'reading' }, members: [] },
    expect: {
      required: ['furigana-henko'],
      notRequired: ['uji-na-henko', 'mynumber-card-kisai-henko', 'tsusho-kisai', 'kyuji-heiki-kibo'],
    },
  },
  {
    id: 'name-of-child-like-parent',
    title: text('お子さんの名字を親に合わせる入籍届、会社の保険、児童手当を受けている'),
    events: ['name-change'],
    today: '2026-11-24',
    answers: {
      household: {
        ...renamed,
        'name-matter': 'to-change',
        'name-change-way': 'child-register',
        'name-changed-on': '2026-12-01',
        'receives-child-allowance': 'yes',
      },
      members: [
        { ...renamedPerson, 'name-changes': 'no', 'in-kokuho': 'no' },
        { ...renamedPerson, relation: 'child', 'birth-date': '2018-05-01', 'in-kokuho': 'no' },
      ],
    },
    expect: {
      required: ['nyuseki-todoke-kibo', 'mynumber-card-kisai-henko', 'kodomo-iryohi-henko', 'jidoteate-henko'],
      notRequired: ['uji-na-henko', 'youshi-engumi-kibo', 'kokuho-henko', 'menkyo-jusho', 'inkan-haishi'],
      deadlines: { 'mynumber-card-kisai-henko': '2026-12-15', 'jidoteate-henko': '2026-12-15' },
    },
  },
  {
    id: 'name-kept-after-divorce',
    title: text('婚氏続称だけを調べる（3か月目は2027年2月22日）、家族の欄は聞かない'),
    about: [deadlineExamples.marriedNameKept],
    events: ['name-change'],
    today: '2026-11-24',
    answers: {
      household: { 'name-matter': 'to-change', 'name-change-way': 'keep-married', 'divorced-on': '2026-11-22' },
      members: [],
    },
    expect: {
      required: ['koninshi-zokusho'],
      notRequired: ['uji-na-henko', 'mynumber-card-kisai-henko', 'nyuseki-todoke-kibo'],
      deadlines: { 'koninshi-zokusho': '2027-02-22' },
    },
  },
  {
    id: 'name-of-foreign-spouse',
    title: text('外国籍の配偶者の名字に変える（6か月目5月22日は土曜なので24日）'),
    events: ['name-change'],
    today: '2026-11-24',
    answers: {
      household: {
        ...renamed,
        'name-matter': 'to-change',
        'name-change-way': 'foreign-spouse',
        'married-on': '2026-11-22',
        'name-changed-on': '2026-12-01',
      },
      members: [{ ...renamedPerson, 'in-kokuho': 'no' }],
    },
    expect: {
      required: ['uji-na-henko', 'mynumber-card-kisai-henko', 'ryoken-henko'],
      notRequired: ['koninshi-zokusho', 'kokuho-henko'],
      deadlines: { 'uji-na-henko': '2027-05-24', 'mynumber-card-kisai-henko': '2026-12-15' },
    },
  },
  {
    id: 'name-former-and-alias',
    title: text('旧姓を住民票に載せたい'),
    events: ['name-change'],
    today: '2026-11-24',
    answers: { household: { 'name-matter': 'former-name' }, members: [] },
    expect: {
      required: ['kyuji-heiki-kibo'],
      notRequired: ['tsusho-kisai', 'tenseki-todoke-kibo', 'koseki-shomei'],
    },
  },
  {
    id: 'name-by-adoption',
    title: text('養子縁組で11月22日に名字が変わった国保の夫婦。手帳と自立支援医療、犬、原付、実印も'),
    events: ['name-change'],
    today: '2026-11-24',
    answers: {
      household: {
        'name-matter': 'to-change',
        'name-change-way': 'adoption',
        'name-changed-on': '2026-11-22',
        'household-circumstances': 'disability',
        'other-matters': 'several',
        'has-dog': 'yes',
        'has-moped': 'yes',
        'owns-real-estate': 'no',
        'wants-seal-registration': 'yes',
        'wants-residence-record': 'yes',
      },
      members: [
        { ...renamedPerson, 'has-disability-certificate': 'yes', 'uses-jiritsu-shien-iryo': 'yes' },
        {
          ...renamedPerson,
          relation: 'spouse',
          'has-my-number-card': 'no',
          'has-disability-certificate': 'no',
          'uses-jiritsu-shien-iryo': 'no',
        },
      ],
    },
    expect: {
      required: [
        'youshi-engumi-kibo',
        'kokuho-henko',
        'techo-henko-henkan',
        'jiritsu-shien-iryo',
        'dog-henko',
        'gentsuki-henko',
        'inkan-toroku',
        'juminhyo-utsushi',
        'koseki-shomei',
        'kyuji-heiki',
      ],
      notRequired: ['uji-na-henko', 'nyuseki-todoke-kibo', 'jidoteate-henko', 'kodomo-iryohi-henko', 'tokubetsu-eiju'],
      deadlines: { 'kokuho-henko': '2026-12-07', 'gentsuki-henko': '2026-12-07', 'dog-henko': '2026-12-22' },
    },
  },
  {
    id: 'name-of-foreigners-changed',
    title: text('本国で名字を変えた夫婦。在留カードは入管へ12月6日（延びない前提）、特別永住者は市へ7日まで'),
    events: ['name-change'],
    today: '2026-11-24',
    answers: {
      household: {
        ...renamed,
        'name-matter': 'changed',
        'name-changed-on': '2026-11-22',
        'household-circumstances': 'foreign',
      },
      members: [
        { ...renamedPerson, 'in-kokuho': 'no', nationality: 'mid-long-term' },
        { ...renamedPerson, 'in-kokuho': 'no', relation: 'spouse', nationality: 'special-permanent' },
      ],
    },
    expect: {
      required: ['zairyu-card-kisai', 'tokubetsu-eiju', 'mynumber-card-kisai-henko', 'mynumber-esign-reissue'],
      notRequired: ['kyuji-heiki', 'ryoken-henko', 'uji-na-henko', 'jusho-henko-touki', 'gentsuki-henko', 'dog-henko'],
      deadlines: {
        'zairyu-card-kisai': '2026-12-06',
        'tokubetsu-eiju': '2026-12-07',
        'mynumber-card-kisai-henko': '2026-12-07',
      },
    },
  },
  {
    id: 'name-alias-of-a-foreigner',
    title: text('外国籍の方が通称を住民票に載せたい'),
    events: ['name-change'],
    today: '2026-11-24',
    answers: { household: { 'name-matter': 'alias' }, members: [] },
    expect: {
      required: ['tsusho-kisai'],
      notRequired: ['kyuji-heiki-kibo', 'furigana-henko', 'tenseki-todoke-kibo', 'zairyu-card-kisai'],
    },
  },
  {
    id: 'name-domicile-only',
    title: text('氏名はそのままで、本籍だけを移したい'),
    events: ['name-change'],
    today: '2026-11-24',
    answers: { household: { 'name-matter': 'domicile' }, members: [] },
    expect: {
      required: ['tenseki-todoke-kibo'],
      notRequired: ['uji-na-henko', 'koninshi-zokusho', 'inkan-haishi', 'menkyo-jusho', 'tsusho-kisai'],
    },
  },
  {
    id: 'name-matter-unknown',
    title: text('どのような手続きになるかわからない'),
    events: ['name-change'],
    today: '2026-11-24',
    answers: { household: { 'name-matter': 'to-change', 'name-change-way': 'unknown' }, members: [] },
    expect: {
      notRequired: ['furigana-henko', 'tsusho-kisai', 'tenseki-todoke-kibo', 'kyuji-heiki-kibo'],
      needsChecking: ['uji-na-henko', 'koninshi-zokusho', 'nyuseki-todoke-kibo', 'youshi-engumi-kibo'],
    },
  },
  {
    id: 'name-by-permission-of-the-court',
    title: text(
      '家庭裁判所の許可を得て、これから名前を変える（届に期限はなく、国保は届の日12月1日から14日目の15日まで）',
    ),
    events: ['name-change'],
    today: '2026-11-24',
    answers: {
      household: {
        ...renamed,
        'name-matter': 'to-change',
        'name-change-way': 'court',
        'name-changed-on': '2026-12-01',
      },
      members: [{ ...renamedPerson, 'has-my-number-card': 'no', 'in-kokuho': 'yes' }],
    },
    expect: {
      required: ['uji-na-henko', 'kokuho-henko', 'kyuji-heiki', 'koseki-shomei'],
      notRequired: [
        'koninshi-zokusho',
        'mynumber-card-kisai-henko',
        'mynumber-esign-reissue',
        'inkan-toroku',
        'juminhyo-utsushi',
        'jiritsu-shien-iryo',
      ],
      deadlines: { 'kokuho-henko': '2026-12-15' },
    },
  },
]
