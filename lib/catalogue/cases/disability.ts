import { type CaseSpec, text } from '../vocabulary'
import { ageExamples } from './examples'

export const disabilityCases: readonly CaseSpec[] = [
  {
    id: 'disability-first-physical-certificate',
    title: text('一人暮らしの50歳が、初めて身体障害者手帳を申し込む'),
    events: ['disability'],
    today: '2026-12-04',
    answers: {
      household: { 'certificate-matter': 'new', 'disability-type': 'physical' },
      members: [{ relation: 'self', 'birth-date': '1976-05-05', 'uses-jiritsu-shien-iryo': 'no' }],
    },
    expect: {
      required: [
        'shintai-techo',
        'jiritsu-shien-iryo-shinsei',
        'shogai-nenkin',
        'shogai-fukushi-service',
        'hosogu-nichijo',
        'tokubetsu-shogaisha-teate',
      ],
      notRequired: [
        'shogaisha-kojo-shinkoku',
        'nhk-genmen',
        'ryoiku-techo',
        'seishin-techo',
        'jushin-iryohi',
        'keiji-genmen',
        'kouki-shogai-nintei',
        'tokubetsu-jidofuyoteate',
        'techo-henko-henkan',
        'jiritsu-shien-iryo',
      ],
    },
  },
  {
    id: 'disability-mental-renewal',
    title: text('精神の手帳と自立支援医療の更新（期限1月31日は日曜なので手帳は1月29日まで）'),
    events: ['disability'],
    today: '2026-12-04',
    answers: {
      household: {
        'certificate-matter': 'renew',
        'disability-type': 'mental',
        'disability-grade': 'other',
        'mental-certificate-expires-on': '2027-01-31',
        'medical-support-expires-on': '2027-03-06',
        'has-car-for-disabled': 'no',
      },
      members: [
        {
          relation: 'self',
          'birth-date': '1990-01-10',
          'uses-jiritsu-shien-iryo': 'yes',
        },
      ],
    },
    expect: {
      required: ['seishin-techo', 'jiritsu-shien-iryo', 'nhk-genmen', 'shogaisha-kojo-shinkoku'],
      notRequired: ['shintai-techo', 'jushin-iryohi', 'keiji-genmen', 'jiritsu-shien-iryo-shinsei'],
      deadlines: { 'seishin-techo': '2027-01-29', 'jiritsu-shien-iryo': '2027-03-05' },
    },
  },
  {
    id: 'disability-too-early-to-renew',
    title: text('自立支援医療の期限まで93日なら、まだ更新できない'),
    events: ['disability'],
    today: '2026-12-04',
    answers: {
      household: {
        'certificate-matter': 'have',
        'disability-grade': 'severe',
        'medical-support-expires-on': '2027-03-07',
        'has-car-for-disabled': 'yes',
      },
      members: [{ relation: 'self', 'birth-date': '1990-01-10', 'uses-jiritsu-shien-iryo': 'yes' }],
    },
    expect: {
      required: ['jushin-iryohi', 'keiji-genmen', 'jidoshazei-genmen', 'yuryo-doro-waribiki'],
      notRequired: ['jiritsu-shien-iryo', 'jiritsu-shien-iryo-shinsei', 'seishin-techo', 'techo-henko-henkan'],
      deadlines: { 'keiji-genmen': '2027-05-31' },
    },
  },
  {
    id: 'disability-child-intellectual',
    title: text('10歳の子が療育手帳を申し込む。手当は20歳未満だけ'),
    events: ['disability'],
    today: '2026-12-04',
    answers: {
      household: { 'certificate-matter': 'new', 'disability-type': 'intellectual' },
      members: [
        { relation: 'self', 'birth-date': '1985-05-05', 'concerned-by-disability': 'no' },
        {
          relation: 'child',
          'birth-date': '2016-06-06',
          'concerned-by-disability': 'yes',
          'uses-jiritsu-shien-iryo': 'no',
        },
      ],
    },
    expect: {
      required: ['ryoiku-techo', 'tokubetsu-jidofuyoteate', 'tokubetsu-shogaisha-teate', 'shogai-fukushi-service'],
      notRequired: ['shintai-techo', 'seishin-techo', 'shogai-nenkin', 'kouki-shogai-nintei'],
    },
  },
  {
    id: 'disability-twentieth-birthday-eve',
    title: text('20歳の誕生日の前日（12月4日）から、特別児童扶養手当の年齢ではなくなる'),
    about: [ageExamples.disabledUnder20],
    events: ['disability'],
    today: '2026-12-04',
    answers: {
      household: { 'certificate-matter': 'no' },
      members: [{ relation: 'self', 'birth-date': '2006-12-05', 'uses-jiritsu-shien-iryo': 'no' }],
    },
    expect: {
      required: ['shogai-nenkin', 'tokubetsu-shogaisha-teate'],
      notRequired: ['tokubetsu-jidofuyoteate', 'nhk-genmen'],
    },
  },
  {
    id: 'disability-at-68-with-changed-address',
    title: text('68歳、手帳の住所が変わった。等級はわからない'),
    events: ['disability'],
    today: '2026-12-04',
    answers: {
      household: {
        'certificate-matter': 'changed',
        'disability-grade': 'unknown',
        'has-car-for-disabled': 'no',
      },
      members: [
        { relation: 'self', 'birth-date': '1958-06-10', 'uses-jiritsu-shien-iryo': 'no', 'has-my-number-card': 'no' },
      ],
    },
    expect: {
      required: ['techo-henko-henkan', 'kouki-shogai-nintei', 'hinan-yoshiensha'],
      notRequired: ['shintai-techo', 'shogai-nenkin', 'keiji-genmen'],
      needsChecking: ['jushin-iryohi'],
    },
  },
  {
    id: 'disability-have-certificate-no-car',
    title: text('軽い等級の手帳を持ち、車はない40歳。使える割引と手当を知りたい'),
    events: ['disability'],
    today: '2026-12-04',
    answers: {
      household: { 'certificate-matter': 'have', 'disability-grade': 'other', 'has-car-for-disabled': 'no' },
      members: [{ relation: 'self', 'birth-date': '1986-05-05', 'uses-jiritsu-shien-iryo': 'no' }],
    },
    expect: {
      required: [
        'nhk-genmen',
        'shogaisha-kojo-shinkoku',
        'shogai-nenkin',
        'kokuho-shikaku-kakuninsho',
        'seinen-koken',
        'shitei-nanbyo',
        'fuyo-kyosai',
      ],
      notRequired: [
        'jushin-iryohi',
        'keiji-genmen',
        'jidoshazei-genmen',
        'yuryo-doro-waribiki',
        'chusha-kinshi-jogai',
        'shintai-techo',
        'techo-henko-henkan',
      ],
    },
  },
  {
    id: 'disability-severe-with-car',
    title: text('1級の手帳を持つ68歳の父のために軽自動車を使う（減免は次の5月31日まで）'),
    events: ['disability'],
    today: '2026-12-04',
    answers: {
      household: { 'certificate-matter': 'have', 'disability-grade': 'severe', 'has-car-for-disabled': 'yes' },
      members: [
        { relation: 'self', 'birth-date': '1986-05-05', 'concerned-by-disability': 'no' },
        {
          relation: 'parent',
          'birth-date': '1958-05-05',
          'concerned-by-disability': 'yes',
          'uses-jiritsu-shien-iryo': 'no',
        },
      ],
    },
    expect: {
      required: [
        'jushin-iryohi',
        'keiji-genmen',
        'yuryo-doro-waribiki',
        'chusha-kinshi-jogai',
        'kouki-shogai-nintei',
        'jiritsu-shien-iryo-shinsei',
      ],
      notRequired: ['shogai-nenkin', 'tokubetsu-jidofuyoteate', 'seishin-techo'],
      deadlines: { 'keiji-genmen': '2027-05-31' },
    },
  },
  {
    id: 'disability-nobody-yet',
    title: text('家族のだれのことか決めずに調べる。手帳もまだわからない'),
    events: ['disability'],
    today: '2026-12-04',
    answers: {
      household: { 'certificate-matter': 'unknown' },
      members: [
        { relation: 'self', 'birth-date': '1986-05-05', 'concerned-by-disability': 'unknown' },
        { relation: 'parent', 'birth-date': '1946-05-05', 'concerned-by-disability': 'unknown' },
      ],
    },
    expect: {
      notRequired: ['tokubetsu-jidofuyoteate', 'kouki-shogai-nintei'],
      needsChecking: [
        'shintai-techo',
        'ryoiku-techo',
        'seishin-techo',
        'jushin-iryohi',
        'shogai-fukushi-service',
        'hosogu-nichijo',
        'tokubetsu-shogaisha-teate',
        'shogai-nenkin',
        'nhk-genmen',
      ],
    },
  },
  {
    id: 'disability-first-mental-certificate',
    title: text('30歳が精神の手帳と自立支援医療を初めて申し込む'),
    events: ['disability'],
    today: '2026-12-04',
    answers: {
      household: { 'certificate-matter': 'new', 'disability-type': 'mental' },
      members: [{ relation: 'self', 'birth-date': '1996-05-05', 'uses-jiritsu-shien-iryo': 'no' }],
    },
    expect: {
      required: ['seishin-techo', 'jiritsu-shien-iryo-shinsei', 'shogai-nenkin'],
      notRequired: ['shintai-techo', 'ryoiku-techo', 'jiritsu-shien-iryo', 'shogaisha-kojo-shinkoku', 'keiji-genmen'],
    },
  },
  {
    id: 'disability-of-somebody-living-apart',
    title: text('別に暮らす親のことを調べる（この世帯に手続きする方はいない）'),
    events: ['disability'],
    today: '2026-12-04',
    answers: {
      household: { 'certificate-matter': 'no' },
      members: [
        { relation: 'self', 'birth-date': '1980-05-05', 'concerned-by-disability': 'no' },
        { relation: 'spouse', 'birth-date': '1982-05-05', 'concerned-by-disability': 'no' },
      ],
    },
    expect: {
      notRequired: [
        'shintai-techo',
        'shitei-nanbyo',
        'hosogu-nichijo',
        'fuyo-kyosai',
        'shogai-fukushi-service',
        'tokubetsu-shogaisha-teate',
        'shogai-nenkin',
        'hinan-yoshiensha',
        'seinen-koken',
        'kokuho-shikaku-kakuninsho',
      ],
    },
  },
]
