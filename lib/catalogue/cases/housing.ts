import { type CaseSpec, text } from '../vocabulary'
import { deadlineExamples, recentChanges } from './examples'

export const housingCases: readonly CaseSpec[] = [
  {
    id: 'housing-new-dog',
    title: text('11月22日に犬を飼い始めた。30日目は12月22日（火）'),
    about: [deadlineExamples.dog],
    events: ['housing'],
    today: '2026-11-24',
    answers: { household: { 'home-matter': 'dog', 'dog-matter': 'new', 'dog-changed-on': '2026-11-22' }, members: [] },
    expect: {
      required: ['dog-toroku', 'gomi', 'tenseki-todoke'],
      notRequired: ['dog-henko', 'dog-shibou', 'suido-kaishi', 'shiei-jutaku'],
      deadlines: { 'dog-toroku': '2026-12-22' },
    },
  },
  {
    id: 'housing-dog-died',
    title: text('12月1日に犬が死んだ。30日目は12月31日で閉庁なので1月4日（月）'),
    events: ['housing'],
    today: '2026-12-04',
    answers: { household: { 'home-matter': 'dog', 'dog-matter': 'died', 'dog-changed-on': '2026-12-01' }, members: [] },
    expect: {
      required: ['dog-shibou'],
      notRequired: ['dog-toroku', 'dog-henko'],
      deadlines: { 'dog-shibou': '2027-01-04' },
    },
  },
  {
    id: 'housing-water-stops',
    title: text('12月20日に水道を止める。5日前の12月15日（火）までに'),
    events: ['housing'],
    today: '2026-12-04',
    answers: {
      household: { 'home-matter': 'water', 'water-matter': 'stop', 'water-changes-on': '2026-12-20' },
      members: [],
    },
    expect: {
      required: ['suido-chushi'],
      notRequired: ['suido-kaishi', 'dog-toroku'],
      deadlines: { 'suido-chushi': '2026-12-15' },
    },
  },
  {
    id: 'housing-new-home',
    title: text('家を新築した。減額の申告は次の1月31日が日曜なので2月1日（月）'),
    events: ['housing'],
    today: '2026-12-04',
    answers: { household: { 'home-matter': 'build', 'building-matter': 'new' }, members: [] },
    expect: {
      required: ['shinchiku-kaoku', 'jutakuyo-kaoku-shomei', 'jukyo-hyoji'],
      notRequired: ['kaigo-jutaku-kaishu', 'jutaku-hojo-sodan', 'akiya-sodan'],
      deadlines: { 'shinchiku-kaoku': '2027-02-01' },
    },
  },
  {
    id: 'housing-old-address-in-the-register',
    title: text('登記の住所が古いまま（2026年4月1日から義務）。ほかに市営住宅も'),
    about: [recentChanges['2026-04-01-new-address-in-register']],
    events: ['housing'],
    today: '2026-12-04',
    answers: {
      household: {
        'home-matter': 'several',
        'about-water': 'no',
        'about-dog': 'no',
        'about-building': 'no',
        'about-estate': 'yes',
        'about-city-housing': 'yes',
        'estate-matter': 'old-address',
      },
      members: [],
    },
    expect: {
      required: ['jusho-henko-touki', 'shiei-jutaku'],
      notRequired: ['kaoku-metsushitsu', 'metsushitsu-touki', 'sozoku-touki', 'sozokunin-daihyo'],
    },
  },
  {
    id: 'housing-demolished-day-unknown',
    title: text('建物を取り壊したが、いつかわからない'),
    events: ['housing'],
    today: '2026-12-04',
    answers: {
      household: { 'home-matter': 'estate', 'estate-matter': 'demolished', 'demolished-on': 'unknown' },
      members: [],
    },
    expect: {
      required: ['kaoku-metsushitsu', 'metsushitsu-touki'],
      notRequired: ['jusho-henko-touki', 'akiya-sodan'],
      deadlines: { 'kaoku-metsushitsu': '2026-12-28' },
    },
  },
  {
    id: 'housing-water-starts',
    title: text('12月20日に水道を使い始める。5日前の12月15日（火）までに'),
    events: ['housing'],
    today: '2026-12-04',
    answers: {
      household: { 'home-matter': 'water', 'water-matter': 'start', 'water-changes-on': '2026-12-20' },
      members: [],
    },
    expect: {
      required: ['suido-kaishi'],
      notRequired: ['suido-chushi', 'shinchiku-kaoku', 'jutakuyo-kaoku-shomei', 'jukyo-hyoji', 'jokaso-todoke'],
      deadlines: { 'suido-kaishi': '2026-12-15' },
    },
  },
  {
    id: 'housing-registered-dog-taken-over',
    title: text('登録された犬を12月1日に譲り受けた。30日目12月31日は閉庁なので1月4日まで'),
    events: ['housing'],
    today: '2026-12-04',
    answers: {
      household: { 'home-matter': 'dog', 'dog-matter': 'taken', 'dog-changed-on': '2026-12-01' },
      members: [],
    },
    expect: {
      required: ['dog-henko'],
      notRequired: ['dog-toroku', 'dog-shibou', 'kaigo-jutaku-kaishu'],
      deadlines: { 'dog-henko': '2027-01-04' },
    },
  },
  {
    id: 'housing-handrails',
    title: text('高齢の親のため手すりを付ける。介護保険の住宅改修は工事の前に'),
    events: ['housing'],
    today: '2026-12-04',
    answers: { household: { 'home-matter': 'build', 'building-matter': 'repair' }, members: [] },
    expect: {
      required: ['kaigo-jutaku-kaishu', 'jutaku-hojo-sodan', 'jokaso-todoke'],
      notRequired: ['shinchiku-kaoku', 'jutakuyo-kaoku-shomei', 'jukyo-hyoji'],
    },
  },
  {
    id: 'housing-inherited-not-registered',
    title: text('相続した家の登記をしていない（2024年4月からの義務）'),
    about: [recentChanges['2024-04-01-inheritance']],
    events: ['housing'],
    today: '2026-12-04',
    answers: { household: { 'home-matter': 'estate', 'estate-matter': 'inherited' }, members: [] },
    expect: {
      required: ['sozoku-touki', 'sozokunin-daihyo'],
      notRequired: ['jusho-henko-touki', 'metsushitsu-touki', 'akiya-sodan', 'kaisou-kyoka-kibo'],
    },
  },
  {
    id: 'housing-vacant-house',
    title: text('離れて暮らす親の家が空き家になった'),
    events: ['housing'],
    today: '2026-12-04',
    answers: { household: { 'home-matter': 'estate', 'estate-matter': 'vacant' }, members: [] },
    expect: {
      required: ['akiya-sodan'],
      notRequired: ['kaoku-metsushitsu', 'sozoku-touki', 'sozokunin-daihyo', 'suido-chushi'],
    },
  },
  {
    id: 'housing-grave-moves',
    title: text('お墓を市外へ移す'),
    events: ['housing'],
    today: '2026-12-04',
    answers: { household: { 'home-matter': 'estate', 'estate-matter': 'grave' }, members: [] },
    expect: { required: ['kaisou-kyoka-kibo'], notRequired: ['akiya-sodan', 'metsushitsu-touki', 'shiei-jutaku'] },
  },
  {
    id: 'housing-water-stops-tomorrow',
    title: text('あす水道を止めたい（5日前を過ぎたので、すぐに電話で）'),
    events: ['housing'],
    today: '2026-12-04',
    answers: {
      household: { 'home-matter': 'water', 'water-matter': 'stop', 'water-changes-on': '2026-12-05' },
      members: [],
    },
    expect: { required: ['suido-chushi'], notRequired: ['suido-kaishi'] },
  },
  {
    id: 'housing-water-starts-tomorrow',
    title: text('あす水道を使い始めたい（5日前を過ぎたので、すぐに電話で）'),
    events: ['housing'],
    today: '2026-12-04',
    answers: {
      household: { 'home-matter': 'water', 'water-matter': 'start', 'water-changes-on': '2026-12-05' },
      members: [],
    },
    expect: { required: ['suido-kaishi'], notRequired: ['suido-chushi'] },
  },
  {
    id: 'housing-water-in-another-name',
    title: text('水道の名義を家族に変える'),
    events: ['housing'],
    today: '2026-12-04',
    answers: { household: { 'home-matter': 'water', 'water-matter': 'name' }, members: [] },
    expect: { required: ['suido-chushi'], notRequired: ['suido-kaishi', 'kaoku-metsushitsu'] },
  },
]
