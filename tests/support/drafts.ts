import type { Application, Person } from '@/lib/drafts/application'
import type { Correction, DraftContent } from '@/lib/drafts/content'

const blankAddress = { postalCode: '', text: '', building: '' }

export function aPerson(family: string, given: string, more: Partial<Person> = {}): Person {
  return {
    name: { family, given },
    kana: { family: 'ワタナベ', given: 'ナナシ' },
    sex: '',
    registeredDomicile: '',
    familyRegisterHead: '',
    nationality: '',
    residenceStatus: '',
    ...more,
  }
}

export function anApplication(more: Partial<Application> = {}): Application {
  return {
    people: [aPerson('渡辺', '大輔')],
    newAddress: blankAddress,
    oldAddress: blankAddress,
    newHead: '',
    oldHead: '',
    phone: '',
    bank: null,
    proxy: null,
    extra: {},
    ...more,
  }
}

/** A move-in of one person who has answered nothing, unless given. */
export function aDraftContent(more: Partial<DraftContent> = {}): DraftContent {
  return {
    schemaVersion: 1,
    receiptCode: '7KM42QDX9',
    language: 'ja',
    events: ['moving-in'],
    answers: { household: {}, members: [{ relation: 'self', 'birth-date': '1988-05-14' }] },
    application: anApplication(),
    corrections: [],
    ...more,
  }
}

export function aCorrection(path: string, value: string | number, more: Partial<Correction> = {}): Correction {
  return {
    path,
    value,
    ground: '転出証明書',
    byId: '00000000-0000-4000-8000-000000000001',
    byName: '佐藤 由美',
    at: '2026-12-07T01:46:00.000Z',
    ...more,
  }
}
