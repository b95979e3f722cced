import { type CaseSpec, text } from '../vocabulary'
import { ageExamples } from './examples'

/** 65 is reached on the eve of the birthday, 75 on the day itself; renewal opens 60 days before the end. */

const bornAt65 = { relation: 'self', 'birth-date': '1961-12-01' }
const bornAt75 = { relation: 'self', 'birth-date': '1951-12-01' }

export const ageingCases: readonly CaseSpec[] = [
  {
    id: 'ageing-65-on-the-eve',
    title: text('1961年12月1日生まれは11月30日に65歳になり、特定疾病でなくても認定を申し込める'),
    about: [ageExamples.careInsuranceAt65, ageExamples.lateElderlyByDisability, ageExamples.careBefore65],
    events: ['ageing'],
    today: '2026-11-30',
    answers: { household: { 'care-situation': 'wants' }, members: [{ ...bornAt65, 'wants-care': 'yes' }] },
    expect: {
      required: ['kaigo-65', 'kaigo-nintei-shinki', 'rorei-nenkin-65', 'hokatsu-sodan', 'kouki-shogai-nintei'],
      notRequired: ['kouki-75', 'kaigo-koshin', 'nenkin-ninni-60', 'kokuho-kanyu', 'kaigo-kogaku'],
    },
  },
  {
    id: 'ageing-one-day-before-65',
    title: text('同じ人が11月29日なら64歳で、特定疾病でなければ認定は受けられない'),
    about: [ageExamples.careInsuranceAt65, ageExamples.lateElderlyByDisability, ageExamples.careBefore65],
    events: ['ageing'],
    today: '2026-11-29',
    answers: {
      household: { 'care-situation': 'wants' },
      members: [{ ...bornAt65, 'wants-care': 'yes', 'has-specified-disease': 'no' }],
    },
    expect: {
      required: ['kaigo-65', 'nenkin-ninni-60'],
      notRequired: ['kaigo-nintei-shinki', 'kouki-shogai-nintei', 'kaigo-sho-saikofu'],
    },
  },
  {
    id: 'ageing-75-on-the-day',
    title: text('1951年12月1日生まれは12月1日当日に75歳になり、扶養の配偶者は国保に入る'),
    events: ['ageing'],
    today: '2026-12-01',
    answers: {
      household: { 'care-situation': 'none' },
      members: [
        bornAt75,
        {
          relation: 'spouse',
          'birth-date': '1955-06-10',
          'dependant-of-75': 'yes',
        },
      ],
    },
    expect: {
      required: ['kouki-75', 'kokuho-kanyu', 'kouki-shogai-nintei'],
      notRequired: ['kaigo-65', 'kaigo-nintei-shinki', 'nenkin-dai1go', 'kaigo-kyotaku-keikaku'],
    },
  },
  {
    id: 'ageing-75-alone-the-day-before',
    title: text('同じ人が11月30日ならまだ74歳で、障がいの認定による加入を選べる'),
    about: [ageExamples.lateElderlyAt75, ageExamples.lateElderlyByDisability],
    events: ['ageing'],
    today: '2026-11-30',
    answers: { household: { 'care-situation': 'none' }, members: [bornAt75] },
    expect: {
      required: ['kouki-75', 'kouki-shogai-nintei'],
      notRequired: ['kokuho-kanyu', 'rorei-nenkin-65'],
    },
  },
  {
    id: 'ageing-75-alone-on-the-day',
    title: text('1951年12月1日生まれは12月1日からは後期高齢者医療で、障がいの認定は要らない'),
    about: [ageExamples.lateElderlyAt75, ageExamples.lateElderlyByDisability],
    events: ['ageing'],
    today: '2026-12-01',
    answers: { household: { 'care-situation': 'none' }, members: [bornAt75] },
    expect: {
      required: ['kouki-75'],
      notRequired: ['kouki-shogai-nintei', 'kokuho-kanyu'],
    },
  },
  {
    id: 'ageing-spouse-leaves-third-category',
    title: text('会社を続ける夫が65歳、58歳の妻は第3号から国民年金へ'),
    events: ['ageing'],
    today: '2026-11-30',
    answers: {
      household: { 'care-situation': 'none' },
      members: [bornAt65, { relation: 'spouse', 'birth-date': '1968-05-20', 'third-category-of-65': 'yes' }],
    },
    expect: {
      required: ['nenkin-dai1go', 'kaigo-65'],
      notRequired: ['kokuho-kanyu', 'kouki-75'],
    },
  },
  {
    id: 'ageing-care-expires-in-60-days',
    title: text('認定の終わりがちょうど60日後なら更新、施設の費用も'),
    events: ['ageing'],
    today: '2026-12-04',
    answers: {
      household: { 'care-situation': 'certified', 'care-place': 'short-stay' },
      members: [
        { relation: 'self', 'birth-date': '1940-04-01', 'is-care-certified': 'yes', 'care-expires-on': '2027-02-02' },
      ],
    },
    expect: {
      required: ['kaigo-koshin', 'kaigo-futan-gendogaku', 'kaigo-jutaku-kaishu', 'shogaisha-kojo-nintei'],
      notRequired: ['kaigo-nintei-shinki'],
      deadlines: { 'kaigo-koshin': '2027-02-02' },
    },
  },
  {
    id: 'ageing-care-expires-on-a-holiday',
    title: text('認定の終わりが1月31日（日）なら1月29日（金）までに'),
    events: ['ageing'],
    today: '2026-12-04',
    answers: {
      household: { 'care-situation': 'certified', 'care-place': 'facility' },
      members: [
        { relation: 'self', 'birth-date': '1940-04-01', 'is-care-certified': 'yes', 'care-expires-on': '2027-01-31' },
      ],
    },
    expect: {
      required: ['kaigo-koshin', 'kaigo-futan-gendogaku'],
      notRequired: ['kaigo-jutaku-kaishu', 'kaigo-fukushiyogu', 'kaigo-kyotaku-keikaku'],
      deadlines: { 'kaigo-koshin': '2027-01-29' },
    },
  },
  {
    id: 'ageing-care-expired',
    title: text('認定の終わりが61日後の母は更新せず、きのう切れた父は新しく申し込む'),
    events: ['ageing'],
    today: '2026-12-04',
    answers: {
      household: { 'care-situation': 'certified', 'care-place': 'home' },
      members: [
        { relation: 'self', 'birth-date': '1970-04-01', 'is-care-certified': 'no' },
        { relation: 'parent', 'birth-date': '1941-04-01', 'is-care-certified': 'yes', 'care-expires-on': '2027-02-03' },
        { relation: 'parent', 'birth-date': '1940-04-01', 'is-care-certified': 'yes', 'care-expires-on': '2026-12-03' },
      ],
    },
    expect: {
      required: ['kaigo-nintei-shinki', 'kaigo-kyotaku-keikaku', 'kaigo-jutaku-kaishu'],
      notRequired: ['kaigo-koshin', 'kaigo-futan-gendogaku'],
    },
  },
  {
    id: 'ageing-expiry-unknown',
    title: text('認定の有効期間がわからなければ、更新は要確認'),
    events: ['ageing'],
    today: '2026-12-04',
    answers: {
      household: { 'care-situation': 'certified', 'care-place': 'unknown' },
      members: [
        { relation: 'self', 'birth-date': '1940-04-01', 'is-care-certified': 'yes', 'care-expires-on': 'unknown' },
      ],
    },
    expect: {
      required: ['kaigo-kubun-henko'],
      notRequired: ['kaigo-65'],
      needsChecking: ['kaigo-koshin', 'kaigo-nintei-shinki', 'kaigo-futan-gendogaku'],
    },
  },
  {
    id: 'ageing-nobody-in-care',
    title: text('50歳の夫婦。介護も年齢の手続きもまだない'),
    events: ['ageing'],
    today: '2026-12-04',
    answers: {
      household: { 'care-situation': 'none' },
      members: [
        { relation: 'self', 'birth-date': '1976-05-05' },
        { relation: 'spouse', 'birth-date': '1976-08-08' },
      ],
    },
    expect: {
      notRequired: [
        'kaigo-65',
        'kouki-75',
        'kaigo-nintei-shinki',
        'kaigo-kubun-henko',
        'kokuho-shikaku-kakuninsho',
        'kokuho-gendogaku',
        'shogaisha-kojo-nintei',
        'hinan-yoshiensha',
        'hokatsu-sodan',
        'seinen-koken',
        'menkyo-henno',
        'tokubetsu-shogaisha-teate',
        'nenkin-ninni-60',
      ],
    },
  },
  {
    id: 'ageing-parents-in-care-at-home',
    title: text('要介護の母84歳を自宅で、父86歳もこれから介護サービスを使いたい'),
    events: ['ageing'],
    today: '2026-12-04',
    answers: {
      household: { 'care-situation': 'both', 'care-place': 'home' },
      members: [
        { relation: 'self', 'birth-date': '1966-06-06', 'wants-care': 'no', 'is-care-certified': 'no' },
        {
          relation: 'parent',
          'birth-date': '1942-04-01',
          'wants-care': 'no',
          'is-care-certified': 'yes',
          'care-expires-on': '2027-09-30',
        },
        { relation: 'parent', 'birth-date': '1940-04-01', 'wants-care': 'yes', 'is-care-certified': 'no' },
      ],
    },
    expect: {
      required: [
        'kaigo-nintei-shinki',
        'kaigo-kyotaku-keikaku',
        'kaigo-kogaku',
        'kaigo-fukushiyogu',
        'kaigo-jutaku-kaishu',
        'kaigo-sho-saikofu',
        'kokuho-shikaku-kakuninsho',
        'kokuho-gendogaku',
        'hinan-yoshiensha',
        'seinen-koken',
        'menkyo-henno',
        'tokubetsu-shogaisha-teate',
        'nenkin-ninni-60',
      ],
      notRequired: ['kaigo-koshin', 'kaigo-futan-gendogaku', 'kaigo-65', 'kouki-75'],
    },
  },
  {
    id: 'ageing-75-family-of-three',
    title: text('会社勤めの夫が75歳。扶養の妻（74歳）も子（38歳）も国保に入り、妻は後期高齢者医療にはまだ入らない'),
    events: ['ageing'],
    today: '2026-12-01',
    answers: {
      household: { 'care-situation': 'none' },
      members: [
        bornAt75,
        { relation: 'spouse', 'birth-date': '1952-06-10', 'dependant-of-75': 'yes' },
        { relation: 'child', 'birth-date': '1988-06-10', 'dependant-of-75': 'unknown' },
      ],
    },
    expect: {
      required: ['kouki-75', 'kokuho-kanyu', 'kaigo-sho-saikofu'],
      notRequired: ['nenkin-dai1go', 'kaigo-65', 'rorei-nenkin-65', 'kaigo-fukushiyogu'],
    },
  },
]
