import { randomBytes } from 'node:crypto'
import type { Person } from '@/lib/drafts/application'
import type { DraftContent } from '@/lib/drafts/content'
import { makeReceiptCode } from '@/lib/handoff/receipt-code'

/** 渡辺: parents and children of 8 and 2, moved in from 仙台市 on 2026-12-02, planned leaving day 11-28, a dog. Invented. */
export function aFamilyMovingIn(changes: Partial<DraftContent> = {}): DraftContent {
  return {
    schemaVersion: 1,
    receiptCode: makeReceiptCode(count => new Uint8Array(randomBytes(count))),
    language: 'ja',
    events: ['moving-in'],
    answers: { household: householdAnswers, members: [father, mother, daughter, son] },
    application: {
      people: [
        person('大輔', 'ダイスケ', 'male'),
        person('美咲', 'ミサキ', 'female'),
        person('陽菜', 'ハルナ', 'female'),
        person('蒼', 'アオイ', 'male'),
      ],
      newAddress: { postalCode: '9650873', text: '福島県会津若松市追手町2番3号', building: 'コーポ鶴城203号室' },
      oldAddress: { postalCode: '9800011', text: '宮城県仙台市青葉区上杉1-4-5', building: '' },
      newHead: '渡辺 大輔',
      oldHead: '渡辺 大輔',
      phone: '090-1234-5678',
      bank: {
        usesPublicMoneyAccount: false,
        bank: '東邦銀行',
        branch: '会津支店',
        type: 'ordinary',
        number: '1234567',
        holderKana: 'ワタナベ ダイスケ',
      },
      proxy: null,
      extra: { 'jidoteate-claimant': 'self', 'claimant-occupation': 'employee', 'raises-children': 'yes' },
    },
    corrections: [],
    ...changes,
  }
}

/** The same in 国民健康保険, so that 国保年金課 has something for them too. */
export function aFamilyInsuredByTheCity(): DraftContent {
  const family = aFamilyMovingIn()
  const household = { ...family.answers.household, 'household-insurance': 'all-kokuho' }
  return { ...family, answers: { ...family.answers, household } }
}

const householdAnswers = {
  'moved-from': 'other-city',
  'moved-in-on': '2026-12-02',
  'moving-out-notice': 'online',
  'planned-leaving-on': '2026-11-28',
  'from-outside-fukushima': 'yes',
  'household-circumstances': 'none',
  'household-insurance': 'all-work',
  'claimant-is-public-servant': 'no',
  'single-parent': 'no',
  'other-matters': 'dog',
  'dog-is-registered': 'yes',
}

const everyone = { 'moved-into-facility': 'no' }
const father = { ...everyone, relation: 'self', 'birth-date': '1988-05-14', 'has-my-number-card': 'yes' }
const mother = { ...everyone, relation: 'spouse', 'birth-date': '1990-09-03', 'has-my-number-card': 'yes' }
const daughter = { ...everyone, relation: 'child', 'birth-date': '2018-07-08', 'has-my-number-card': 'yes' }
const son = { ...everyone, relation: 'child', 'birth-date': '2024-02-11', 'has-my-number-card': 'no' }

function person(given: string, kana: string, sex: Person['sex']): Person {
  return {
    name: { family: '渡辺', given },
    kana: { family: 'ワタナベ', given: kana },
    sex,
    registeredDomicile: '宮城県仙台市青葉区上杉一丁目4番地',
    familyRegisterHead: '渡辺 大輔',
    nationality: '',
    residenceStatus: '',
  }
}
