import { localDate } from '@/lib/calendar/local-date'
import type { Application, Person } from '@/lib/drafts/application'
import { emptyApplication } from '@/lib/forms/blank'
import { type FormData, formDataFrom } from '@/lib/forms/form-data'
import type { FormSource } from '@/lib/forms/form-source'

export function aPerson(family: string, given: string, more: Partial<Person> = {}): Person {
  return {
    name: { family, given },
    kana: { family: 'ワタナベ', given: 'ダイスケ' },
    sex: 'male',
    registeredDomicile: '宮城県仙台市青葉区国分町三丁目7番',
    familyRegisterHead: '渡邉　大輔',
    nationality: '',
    residenceStatus: '',
    ...more,
  }
}

const people = [
  aPerson('渡邉', '大輔'),
  aPerson('渡邉', '美咲', { kana: { family: 'ワタナベ', given: 'ミサキ' }, sex: 'female' }),
  aPerson('渡邉', '陽菜', { kana: { family: 'ワタナベ', given: 'ハルナ' }, sex: 'female' }),
  aPerson('渡邉', '蒼', { kana: { family: 'ワタナベ', given: 'アオイ' } }),
]

export const sampleApplication: Application = {
  ...emptyApplication,
  people,
  newAddress: { postalCode: '9650871', text: '福島県会津若松市米代一丁目2番3号', building: 'コーポ鶴城203号室' },
  oldAddress: { postalCode: '9800011', text: '宮城県仙台市青葉区上杉一丁目4番5号', building: '' },
  newHead: '渡邉　大輔',
  oldHead: '渡邉　大輔',
  phone: '090-0000-0000',
}

/** A family of four moving in from 仙台市 in November 2026; parts can be replaced. */
export function aFormSource(more: Partial<FormSource> = {}): FormSource {
  return {
    application: sampleApplication,
    answers: {
      household: { 'moved-from': 'other-city', 'moved-in-on': '2026-12-02', 'planned-leaving-on': '2026-11-28' },
      members: [
        { relation: 'self', 'birth-date': '1988-05-14', 'has-my-number-card': 'yes' },
        { relation: 'spouse', 'birth-date': '1990-09-03', 'has-my-number-card': 'yes' },
        { relation: 'child', 'birth-date': '2018-07-08', 'has-my-number-card': 'yes' },
        { relation: 'child', 'birth-date': '2024-02-11', 'has-my-number-card': 'no' },
      ],
    },
    events: ['moving-in'],
    filingOn: localDate('2026-12-07'),
    receiptCode: '7KM4-2QDX-3',
    municipality: { name: '会津若松市', mayorTitle: '会津若松市長' },
    procedureTitles: ['転入届', '国民健康保険に加入する届', '児童手当の認定請求'],
    concerned: {},
    ...more,
  }
}

/** The sample family's data, with parts of their application replaced. */
export function sampleData(application: Partial<Application> = {}): FormData {
  return formDataFrom(aFormSource({ application: { ...sampleApplication, ...application } }))
}
