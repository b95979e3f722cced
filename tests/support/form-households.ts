import { localDate } from '@/lib/calendar/local-date'
import type { Application } from '@/lib/drafts/application'
import { type FormData, formDataFrom } from '@/lib/forms/form-data'
import { type FormId, formIds } from '@/lib/forms/form-ids'
import type { FormSource } from '@/lib/forms/form-source'
import type { Answers } from '@/lib/rules/situation'
import { aFormSource, aPerson, sampleApplication } from './sample-form-source'

/** Families for the forms that are about something else than a move; all of them live at the same address. */

const home = { postalCode: '9650871', text: '福島県会津若松市米代一丁目2番3号', building: 'コーポ鶴城203号室' }
const nowhere = { postalCode: '', text: '', building: '' }
const domicile = { registeredDomicile: '福島県会津若松市東栄町3番', familyRegisterHead: '鈴木　健一' }

const father = aPerson('鈴木', '健一', { kana: { family: 'スズキ', given: 'ケンイチ' }, ...domicile })
const mother = aPerson('鈴木', '由美', { kana: { family: 'スズキ', given: 'ユミ' }, sex: 'female', ...domicile })
const baby = aPerson('鈴木', '結', { kana: { family: 'スズキ', given: 'ユイ' }, sex: 'female', ...domicile })
const brother = aPerson('鈴木', '翔', { kana: { family: 'スズキ', given: 'ショウ' }, ...domicile })
const grandmother = aPerson('鈴木', 'トメ', { kana: { family: 'スズキ', given: 'トメ' }, sex: 'female', ...domicile })

const bank = {
  usesPublicMoneyAccount: false,
  bank: '会津信用金庫',
  branch: '本店',
  type: 'ordinary',
  number: '1234567',
  holderKana: 'スズキ　ケンイチ',
} as const

type Told = {
  readonly events: readonly string[]
  readonly household?: Answers['household']
  readonly members?: NonNullable<Answers['members']>
  readonly people?: Application['people']
  readonly extra?: Application['extra']
  /** Where whoever moves out will live. */
  readonly leavesFor?: Application['newAddress']
}

const self = { relation: 'self', 'birth-date': '1988-05-14', 'has-my-number-card': 'yes' }
const spouse = { relation: 'spouse', 'birth-date': '1990-09-03', 'has-my-number-card': 'yes' }

function aHousehold({
  events,
  household = {},
  members = [self],
  people = [father],
  extra = {},
  leavesFor,
}: Told): FormSource {
  const application = {
    ...sampleApplication,
    people,
    newAddress: leavesFor ?? home,
    oldAddress: leavesFor ? home : nowhere,
    newHead: '鈴木　健一',
    oldHead: '',
    bank,
    extra,
  }
  return aFormSource({ events, answers: { household, members }, application, filingOn: localDate('2026-12-07') })
}

export const bereaved = aHousehold({
  events: ['death'],
  household: {
    'died-on': '2026-11-22',
    'death-known-on': '2026-11-23',
    'deceased-was-head': 'yes',
    'deceased-insurance': 'kouki',
  },
  extra: {
    'deceased-name': '鈴木　一郎',
    'deceased-kana': 'スズキ　イチロウ',
    'deceased-birth-date': '1940-02-03',
    'deceased-sex': 'male',
    'deceased-domicile': '福島県会津若松市東栄町3番',
    'deceased-register-head': '鈴木　一郎',
    'relation-to-deceased': 'child',
    'lived-with-deceased': 'yes',
    'funeral-on': '2026-11-25',
  },
})

export const newborn = aHousehold({
  events: ['birth'],
  household: { 'birth-place': 'japan' },
  members: [self, spouse, { relation: 'child', 'birth-date': '2026-11-28' }],
  people: [father, mother, baby],
  extra: {
    'nursery-wishes': '第一保育所、広田保育所、河東保育所',
    'childcare-from': '2027-04-01',
    'workplace.0': '会津酒造',
    'child-insurer': '全国健康保険協会福島支部',
  },
})

export const expecting = aHousehold({
  events: ['pregnancy'],
  household: { 'pregnancy-stage': 'to-notify', 'parted-on': '2026-11-20' },
  members: [spouse],
  people: [mother],
  extra: { 'due-date': '2027-05-10', babies: '2', 'maternity-clinic': '若松産科医院', 'workplace.0': '会津塗工房' },
})

export const leavingWork = aHousehold({
  events: ['job-leaving'],
  household: { 'left-on': '2026-11-30', 'left-involuntarily': 'yes' },
  members: [self, spouse],
  people: [father, mother],
})

export const raisingChildren = aHousehold({
  events: ['child-raising'],
  members: [
    self,
    spouse,
    { relation: 'child', 'birth-date': '2018-07-08' },
    { relation: 'child', 'birth-date': '2005-06-01' },
  ],
  people: [father, mother, brother, aPerson('鈴木', '蓮', { kana: { family: 'スズキ', given: 'レン' }, ...domicile })],
  extra: {
    'university-name': '会津大学',
    'workplace.0': '会津酒造',
    'workplace.1': '若松病院',
    'new-school.2': '鶴城小学校',
    'childcare-from': '2027-04-01',
    'child-insurer': '全国健康保険協会福島支部',
    'child-insurance-number': '1234・567',
    insurer: '全国健康保険協会福島支部',
    'insurance-number': '1234・567',
  },
})

export const ageing = aHousehold({
  events: ['ageing'],
  members: [self, { relation: 'parent', 'birth-date': '1950-04-02' }],
  people: [father, grandmother],
  extra: {
    insurer: '福島県後期高齢者医療広域連合',
    'insurance-number': '01234567',
    'care-clinic': '会津中央クリニック',
    'care-doctor': '小林　誠',
  },
})

const parents = {
  'father-name.0': '鈴木　一郎',
  'mother-name.0': '鈴木　トメ',
  'birth-order.0': '長男',
  'father-name.1': '佐藤　正',
  'mother-name.1': '佐藤　和子',
  'birth-order.1': '二女',
  'new-domicile': '福島県会津若松市栄町1番',
}

export const marrying = aHousehold({
  events: ['marriage'],
  household: { 'marriage-notice': 'not-yet', 'married-on': '2026-12-24' },
  members: [
    { ...self, 'name-changes': 'no' },
    { ...spouse, 'name-changes': 'yes' },
  ],
  people: [father, mother],
  extra: { ...parents, 'previous-name.1': '佐藤　由美' },
})

export const divorcing = aHousehold({
  events: ['divorce'],
  household: { 'divorce-way': 'agreed', 'divorced-on': '2026-11-20', 'name-after-divorce': 'keep' },
  members: [spouse, { ...self, relation: 'spouse' }, { relation: 'child', 'birth-date': '2018-07-08' }],
  people: [mother, father, brother],
  extra: {
    'previous-name.0': '佐藤　由美',
    'father-name.0': '佐藤　正',
    'mother-name.1': '鈴木　トメ',
    'birth-order.1': '長男',
    'new-domicile': '福島県会津若松市栄町1番',
  },
})

export const certificates = aHousehold({
  events: ['certificates'],
  household: { 'certificate-kind': 'several', 'seal-matter': 'lost', 'family-paper': 'addresses' },
  extra: {
    'juminhyo-purpose': 'パスポートの申請',
    'juminhyo-destination': '福島県',
    'former-surname': '佐藤',
    'former-surname-kana': 'サトウ',
    alias: '鈴木　健',
    'alias-kana': 'スズキ　ケン',
    'seal-copies': '2',
  },
})

export const struck = aHousehold({
  events: ['disaster'],
  household: { 'disaster-on': '2026-11-15', 'disaster-cause': 'nature', 'left-on': '2026-10-31' },
  members: [self, spouse],
  people: [father, mother],
  extra: { 'workplace.0': '会津酒造' },
})

const vehicle = { 'moped-plate': '会津若松市い1234' }

export const withVehicle = aHousehold({
  events: ['tax-vehicle'],
  household: { 'vehicle-matter': 'gave-up', 'vehicle-changed-on': '2026-11-30', 'demolished-on': '2026-10-20' },
  extra: vehicle,
})

export const withDog = aHousehold({
  events: ['housing'],
  household: { 'dog-matter': 'died', 'dog-changed-on': '2026-11-29' },
  extra: {
    'dog-name': 'はな',
    'dog-breed': '柴犬',
    'dog-sex': 'female',
    'dog-colour': '茶',
    'dog-birth-date': '2014-03-03',
    'dog-tag': '2014-123',
    'dog-microchip': '392140000000000',
  },
})

export const leaving = aHousehold({
  events: ['moving-out'],
  household: { 'moving-to': 'other-city', 'moving-out-on': '2026-12-20' },
  extra: vehicle,
  leavesFor: { postalCode: '1500002', text: '東京都渋谷区渋谷一丁目1番1号', building: '' },
})

export const disabled = aHousehold({
  events: ['disability'],
  household: { 'mental-certificate-expires-on': '2027-03-31', 'medical-support-expires-on': '2027-02-28' },
  members: [self, spouse],
  people: [father, mother],
  extra: { insurer: '全国健康保険協会福島支部', 'insurance-number': '1234・567' },
})

export const moving = aFormSource()

const households: Readonly<Partial<Record<FormId, FormSource>>> = {
  'kokuho-sosaihi': bereaved,
  'kouki-sosaihi': bereaved,
  'kokuho-shussan': { ...newborn, concerned: { 'kokuho-shussan': [2] } },
  'kokuho-shussan-shizan': expecting,
  'kokuho-sanzensango': newborn,
  'kokuho-hijihatsuteki': leavingWork,
  'kokuho-gendogaku': ageing,
  'kokuho-kogaku': ageing,
  'shikaku-kakuninsho': ageing,
  'kokuho-shugaku': { ...raisingChildren, concerned: { 'kokuho-shugaku': [3] } },
  'kouki-shikaku': moving,
  'kaigo-nintei': { ...ageing, concerned: { 'kaigo-nintei': [1] } },
  'kaigo-shikaku': bereaved,
  'kaigo-kyotaku': { ...ageing, concerned: { 'kaigo-kyotaku': [1] } },
  'kaigo-saikofu': { ...ageing, concerned: { 'kaigo-saikofu': [1] } },
  'kaigo-futan-gendo': { ...ageing, concerned: { 'kaigo-futan-gendo': [1] } },
  'kaigo-kogaku': { ...ageing, concerned: { 'kaigo-kogaku': [1] } },
  'kaigo-fukushiyogu': { ...ageing, concerned: { 'kaigo-fukushiyogu': [1] } },
  'kaigo-jutaku-kaishu': { ...ageing, concerned: { 'kaigo-jutaku-kaishu': [1] } },
  'shogaisha-kojo': { ...ageing, concerned: { 'shogaisha-kojo': [1] } },
  'shintai-techo': disabled,
  'ryoiku-techo': disabled,
  'seishin-techo': disabled,
  'techo-henko': bereaved,
  'jiritsu-shien': disabled,
  'jushin-iryohi': disabled,
  'tokubetsu-shogaisha': disabled,
  'hosogu-nichijo': disabled,
  'shogai-service': disabled,
  'gentsuki-haisha': leaving,
  'gentsuki-henko': withVehicle,
  'keiji-genmen': withVehicle,
  'sozokunin-daihyo': bereaved,
  'nozei-kanrinin': leaving,
  'kaoku-metsushitsu': withVehicle,
  'risai-shomei': struck,
  'hisai-shomei': struck,
  'dog-toroku': withDog,
  'dog-shibou': withDog,
  'seikatsu-hogo': struck,
  'jukyo-kakuho': struck,
  'nenkin-shikaku': leavingWork,
  'nenkin-menjo': leavingWork,
  'nenkin-gakusei': { ...raisingChildren, concerned: { 'nenkin-gakusei': [3] } },
  'nenkin-sanzensango': newborn,
  'nenkin-ikuji': newborn,
  'mishikyu-nenkin': bereaved,
  'jidoteate-gakukaitei': { ...newborn, concerned: { 'jidoteate-gakukaitei': [2] } },
  'jidoteate-shometsu': bereaved,
  'jidoteate-henko': marrying,
  'jidoteate-kakuninsho': raisingChildren,
  'jidoteate-genkyo': raisingChildren,
  'kodomo-iryohi-henko': { ...raisingChildren, concerned: { 'kodomo-iryohi-henko': [2] } },
  'kodomo-iryohi-shokan': raisingChildren,
  'hitorioya-iryohi': raisingChildren,
  'hitorioya-henko': marrying,
  'jidofuyoteate-nintei': raisingChildren,
  'jidofuyoteate-soshitsu': marrying,
  'tokuji-nintei': raisingChildren,
  'hoiku-riyo': { ...newborn, concerned: { 'hoiku-riyo': [2] } },
  'kodomo-club': { ...raisingChildren, concerned: { 'kodomo-club': [2] } },
  'dare-demo-tsuen': { ...newborn, concerned: { 'dare-demo-tsuen': [2] } },
  'shugaku-enjo': raisingChildren,
  'ninshin-todoke': expecting,
  'ninpu-kyufu-nintei': expecting,
  'taiji-kazu': expecting,
  'youiku-iryo': { ...newborn, concerned: { 'youiku-iryo': [2] } },
  'shussei-renraku': { ...newborn, concerned: { 'shussei-renraku': [2] } },
  'card-henko': { ...marrying, concerned: { 'card-henko': [1] } },
  'denshi-shomeisho': { ...marrying, concerned: { 'denshi-shomeisho': [1] } },
  'ansho-bango': certificates,
  'card-saikofu': certificates,
  'inkan-haishi': certificates,
  'inkan-shomei': certificates,
  'koseki-seikyu': certificates,
  'zei-shomei-seikyu': certificates,
  'kyuji-kisai': certificates,
  'tsusho-kisai': certificates,
  'shien-sochi': certificates,
  'shussei-todoke': { ...newborn, concerned: { 'shussei-todoke': [2] } },
  'shibou-todoke': bereaved,
  'kaso-kyoka': bereaved,
  'shizan-kaso-kyoka': expecting,
  'konin-todoke': marrying,
  'rikon-todoke': divorcing,
  'koninshi-zokusho': divorcing,
  'nyuseki-todoke': { ...divorcing, concerned: { 'nyuseki-todoke': [2] } },
  'tenseki-todoke': marrying,
  'uji-na-henko': marrying,
  'furigana-henko': marrying,
  'youshi-engumi': marrying,
  'fujuri-moshide': divorcing,
  'ninchi-todoke': expecting,
  'kouki-shogai-nintei': { ...ageing, concerned: { 'kouki-shogai-nintei': [1] } },
}

export function sampleFor(form: FormId): FormData {
  return formDataFrom(households[form] ?? moving)
}

export const formsWithHousehold: readonly FormId[] = formIds.filter(form => households[form])
