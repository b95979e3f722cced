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
]
