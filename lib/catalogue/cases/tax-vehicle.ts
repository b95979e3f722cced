import { type CaseSpec, text } from '../vocabulary'
import { deadlineExamples } from './examples'

export const taxVehicleCases: readonly CaseSpec[] = [
  {
    id: 'tax-vehicle-moped-bought',
    title: text('11月22日に原付を買った。15日目は12月7日（月）'),
    about: [deadlineExamples.moped],
    events: ['tax-vehicle'],
    today: '2026-11-24',
    answers: {
      household: {
        'tax-matter': 'vehicle',
        'vehicle-matter': 'got',
        'vehicle-kind': 'small',
        'vehicle-changed-on': '2026-11-22',
        'has-car-for-disabled': 'no',
      },
      members: [],
    },
    expect: {
      required: ['gentsuki-toroku'],
      notRequired: [
        'gentsuki-haisha',
        'gentsuki-henko',
        'keijidosha-toroku',
        'keiji-genmen',
        'rinji-unko',
        'zei-shomei',
      ],
      deadlines: { 'gentsuki-toroku': '2026-12-07' },
    },
  },
  {
    id: 'tax-vehicle-moped-stolen',
    title: text('11月22日に原付を盗まれた。30日目は12月22日（火）'),
    events: ['tax-vehicle'],
    today: '2026-11-24',
    answers: {
      household: {
        'tax-matter': 'vehicle',
        'vehicle-matter': 'gave-up',
        'vehicle-kind': 'small',
        'vehicle-changed-on': '2026-11-22',
      },
      members: [],
    },
    expect: {
      required: ['gentsuki-haisha'],
      notRequired: ['gentsuki-toroku', 'keijidosha-toroku', 'jidoshazei-genmen'],
      deadlines: { 'gentsuki-haisha': '2026-12-22' },
    },
  },
  {
    id: 'tax-vehicle-car-for-the-disabled',
    title: text('障がいのある家族のために軽自動車を買った。減免は次の5月31日（月）まで'),
    events: ['tax-vehicle'],
    today: '2026-12-04',
    answers: {
      household: {
        'tax-matter': 'vehicle',
        'vehicle-matter': 'got',
        'vehicle-kind': 'large',
        'has-car-for-disabled': 'yes',
      },
      members: [],
    },
    expect: {
      required: ['keijidosha-toroku', 'keiji-genmen', 'jidoshazei-genmen', 'shako-shomei'],
      notRequired: ['gentsuki-toroku', 'koza-furikae'],
      deadlines: { 'keiji-genmen': '2027-05-31' },
    },
  },
  {
    id: 'tax-vehicle-building-demolished',
    title: text('12月1日に建物を取り壊した。市へは年内（最後の開庁日12月28日）、法務局へは1か月'),
    events: ['tax-vehicle'],
    today: '2026-12-04',
    answers: {
      household: { 'tax-matter': 'property', 'property-matter': 'demolished', 'demolished-on': '2026-12-01' },
      members: [],
    },
    expect: {
      required: ['kaoku-metsushitsu', 'metsushitsu-touki'],
      notRequired: ['sozokunin-daihyo', 'shokyaku-shisan', 'juminzei-shinkoku-kibo'],
      deadlines: { 'kaoku-metsushitsu': '2026-12-28', 'metsushitsu-touki': '2027-01-01' },
    },
  },
  {
    id: 'tax-vehicle-income-undeclared',
    title: text('申告していない所得がある。市・県民税の申告は3月15日（月）まで'),
    events: ['tax-vehicle'],
    today: '2026-12-04',
    answers: { household: { 'tax-matter': 'income', 'income-matter': 'undeclared' }, members: [] },
    expect: {
      required: ['juminzei-shinkoku-kibo', 'furusato-onestop', 'shogaisha-kojo-nintei'],
      notRequired: ['nozei-yuyo', 'gentsuki-toroku'],
      deadlines: { 'juminzei-shinkoku-kibo': '2027-03-15', 'furusato-onestop': '2027-01-10' },
    },
  },
  {
    id: 'tax-vehicle-several',
    title: text('相続した土地があり、納めるのも難しい。証明はいらない'),
    events: ['tax-vehicle'],
    today: '2026-12-04',
    answers: {
      household: {
        'tax-matter': 'several',
        'about-vehicle': 'no',
        'about-income': 'no',
        'about-property': 'yes',
        'about-payment': 'yes',
        'about-tax-certificate': 'no',
        'property-matter': 'inherited',
        'payment-matter': 'hard',
      },
      members: [],
    },
    expect: {
      required: ['sozokunin-daihyo', 'sozoku-touki', 'nozei-yuyo'],
      notRequired: ['kaoku-metsushitsu', 'nozei-kanrinin', 'zei-shomei'],
    },
  },
  {
    id: 'tax-vehicle-kind-unknown',
    title: text('どの種類のバイクかわからない'),
    events: ['tax-vehicle'],
    today: '2026-12-04',
    answers: {
      household: {
        'tax-matter': 'vehicle',
        'vehicle-matter': 'changed',
        'vehicle-kind': 'unknown',
      },
      members: [],
    },
    expect: {
      notRequired: ['gentsuki-toroku', 'gentsuki-haisha'],
      needsChecking: ['gentsuki-henko', 'keijidosha-toroku'],
    },
  },
  {
    id: 'tax-vehicle-moped-passed-on-within-the-city',
    title: text('12月18日（金）に市内の人へ原付の名義を変えた。15日目1月2日は閉庁なので1月4日まで'),
    events: ['tax-vehicle'],
    today: '2026-12-21',
    answers: {
      household: {
        'tax-matter': 'vehicle',
        'vehicle-matter': 'changed',
        'vehicle-kind': 'small',
        'vehicle-changed-on': '2026-12-18',
      },
      members: [],
    },
    expect: {
      required: ['gentsuki-henko'],
      notRequired: ['gentsuki-toroku', 'gentsuki-haisha', 'keijidosha-toroku', 'rinji-unko', 'keiji-genmen'],
      deadlines: { 'gentsuki-henko': '2027-01-04' },
    },
  },
  {
    id: 'tax-vehicle-temporary-plate',
    title: text('車検に行くため仮ナンバーを借りる'),
    events: ['tax-vehicle'],
    today: '2026-12-04',
    answers: { household: { 'tax-matter': 'vehicle', 'vehicle-matter': 'temporary' }, members: [] },
    expect: {
      required: ['rinji-unko'],
      notRequired: ['keijidosha-toroku', 'shako-shomei', 'gentsuki-henko', 'furusato-onestop', 'zei-shomei'],
    },
  },
  {
    id: 'tax-vehicle-business-assets',
    title: text('事業に使う機械がある。申告は次の1月31日が日曜なので2月1日（月）まで'),
    events: ['tax-vehicle'],
    today: '2026-12-04',
    answers: { household: { 'tax-matter': 'property', 'property-matter': 'business' }, members: [] },
    expect: {
      required: ['shokyaku-shisan'],
      notRequired: ['kaoku-metsushitsu', 'metsushitsu-touki', 'sozoku-touki', 'shogaisha-kojo-nintei'],
      deadlines: { 'shokyaku-shisan': '2027-02-01' },
    },
  },
  {
    id: 'tax-vehicle-direct-debit',
    title: text('市税を口座振替にしたい'),
    events: ['tax-vehicle'],
    today: '2026-12-04',
    answers: { household: { 'tax-matter': 'payment', 'payment-matter': 'bank' }, members: [] },
    expect: { required: ['koza-furikae'], notRequired: ['nozei-yuyo', 'nozei-kanrinin', 'saigai-genmen'] },
  },
  {
    id: 'tax-vehicle-going-abroad',
    title: text('国外へ行くあとの税の通知を受け取る人を決める'),
    events: ['tax-vehicle'],
    today: '2026-12-04',
    answers: { household: { 'tax-matter': 'payment', 'payment-matter': 'abroad' }, members: [] },
    expect: { required: ['nozei-kanrinin'], notRequired: ['koza-furikae', 'nozei-yuyo', 'saigai-genmen'] },
  },
  {
    id: 'tax-vehicle-relief-after-a-disaster',
    title: text('災害で税を減らしてほしい'),
    events: ['tax-vehicle'],
    today: '2026-12-04',
    answers: { household: { 'tax-matter': 'payment', 'payment-matter': 'disaster' }, members: [] },
    expect: { required: ['saigai-genmen'], notRequired: ['nozei-yuyo', 'koza-furikae'] },
  },
  {
    id: 'tax-vehicle-certificate-of-the-year-before',
    title: text('2026年12月に、前の市に住んでいた年度の所得証明がほしい'),
    events: ['tax-vehicle'],
    today: '2026-12-04',
    answers: {
      household: { 'tax-matter': 'certificate', 'comes-as-proxy': 'no', 'lived-here-on-january-1': 'no' },
      members: [],
    },
    expect: { required: ['zei-shomei-previous-city'], notRequired: ['zei-shomei', 'juminzei-shinkoku-kibo'] },
  },
  {
    id: 'tax-vehicle-certificate-of-this-city',
    title: text('1月1日も会津若松市に住んでいた方が、この市で課税証明をとる'),
    events: ['tax-vehicle'],
    today: '2026-12-04',
    answers: {
      household: { 'tax-matter': 'certificate', 'comes-as-proxy': 'no', 'lived-here-on-january-1': 'yes' },
      members: [],
    },
    expect: { required: ['zei-shomei'], notRequired: ['zei-shomei-previous-city', 'sozokunin-daihyo'] },
  },
  {
    id: 'tax-vehicle-income-settled',
    title: text('給与だけで年末調整が済んだ方。申告は要らない（ふるさと納税の特例は1月10日まで）'),
    events: ['tax-vehicle'],
    today: '2026-12-04',
    answers: { household: { 'tax-matter': 'income', 'income-matter': 'settled' }, members: [] },
    expect: {
      required: ['furusato-onestop'],
      notRequired: ['juminzei-shinkoku-kibo', 'zei-shomei', 'gentsuki-toroku'],
      deadlines: { 'furusato-onestop': '2027-01-10' },
    },
  },
]
