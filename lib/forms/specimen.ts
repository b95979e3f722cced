import type { Application, Person } from '@/lib/drafts/application'
import type { Answers } from '@/lib/rules/situation'
import type { FormSource } from './form-source'

/** 見本: nobody's data, long enough to show where a box is too small. */
export function specimen(municipality: FormSource['municipality']): FormSource {
  return {
    application,
    answers,
    events: ['moving-in'],
    filingOn: null,
    receiptCode: '7KM4-2QDX-3',
    municipality,
    procedureTitles: ['転入届'],
    concerned: {},
  }
}

const people: readonly Person[] = [
  person({ given: '太郎', kana: 'タロウ', sex: 'male' }),
  person({ given: '花子', kana: 'ハナコ', sex: 'female' }),
  person({ given: '櫻之助', kana: 'サクラノスケ', sex: 'male' }),
]

function person({ given, kana, sex }: { given: string; kana: string; sex: 'male' | 'female' }): Person {
  return {
    name: { family: '見本', given },
    kana: { family: 'ミホン', given: kana },
    sex,
    registeredDomicile: '福島県会津若松市東栄町三丁目46番地',
    familyRegisterHead: '見本　太郎',
    nationality: '',
    residenceStatus: '',
  }
}

const application: Application = {
  people: [...people],
  newAddress: {
    postalCode: '9658601',
    text: '福島県会津若松市東栄町3番46号',
    building: '見本マンション東栄町1203号室',
  },
  oldAddress: { postalCode: '9608601', text: '福島県福島市五老内町3番1号', building: '' },
  newHead: '見本　太郎',
  oldHead: '見本　太郎',
  phone: '0242-00-0000',
  bank: {
    usesPublicMoneyAccount: false,
    bank: '見本銀行',
    branch: '会津支店',
    type: 'ordinary',
    number: '1234567',
    holderKana: 'ミホン タロウ',
  },
  proxy: null,
  extra: {},
}

const answers: Answers = {
  household: { 'moved-in-on': '2026-12-01', 'moved-from': 'other-city', 'planned-leaving-on': '2026-11-28' },
  members: [
    { relation: 'self', 'birth-date': '1988-05-14', nationality: 'japanese', 'has-my-number-card': 'yes' },
    { relation: 'spouse', 'birth-date': '1990-09-03', nationality: 'japanese', 'has-my-number-card': 'yes' },
    { relation: 'child', 'birth-date': '2018-07-08', nationality: 'japanese', 'has-my-number-card': 'no' },
  ],
}
