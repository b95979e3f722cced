import type { Application, Person } from '@/lib/drafts/application'
import type { Text } from '@/lib/rules/schema'
import type { Whose } from './binding'
import { careDataItems } from './data-items-care'
import { deathDataItems } from './data-items-death'
import { formDataItems } from './data-items-extra'
import { familyDataItems } from './data-items-family'
import { needsOf } from './needed-items'
import type { Template } from './template'

export { extraKey } from './extra-key'

/** Where the answer is kept: a part of the application, of each person, or one of its `extra` answers. */
export type Target =
  | { readonly part: 'person'; readonly field: keyof Person }
  | { readonly part: 'application'; readonly field: Exclude<keyof Application, 'people' | 'extra'> }
  | { readonly part: 'extra' }

export type DataItemKind =
  | 'name'
  | 'kana'
  | 'kana-text'
  | 'text'
  | 'long-text'
  | 'address'
  | 'phone'
  | 'choice'
  | 'checks'
  | 'count'
  | 'day'
  | 'bank'
  | 'proxy'

/**
 * Whom it is asked of. `filer` is the person filling in, `couple` that person and the spouse; `foreign` and `japanese` are
 * members by the fact `nationality`, `renamed` by `name-changes`; `school-children` are of primary and lower secondary
 * school age.
 */
export type AskedOf =
  | 'household'
  | 'filer'
  | 'couple'
  | 'everyone'
  | 'japanese'
  | 'foreign'
  | 'renamed'
  | 'school-children'

export type DataItemOption = { readonly value: string; readonly label: Text }

/** One thing a form needs that the guide's answers do not tell. */
export type DataItem = {
  readonly id: string
  readonly target: Target
  readonly of: AskedOf
  /** Asked only of a household that has such a member, or of one that nobody has listed. */
  readonly needs?: 'spouse' | 'unlisted'
  /** Set for the forms at hand: of whom of these it is printed at all. */
  readonly within?: Whose
  readonly label: Text
  /** Said instead where nobody moves: 「住所」 and not 「新しい住所」. */
  readonly labelAtHome?: Text
  /** Life events in which it makes sense: there is no 「前の住所」 where nobody moves. */
  readonly onlyIn?: readonly string[]
  readonly hint?: Text
  readonly kind: DataItemKind
  /** For `choice` (one value) and `checks` (values joined by commas). */
  readonly options?: readonly DataItemOption[]
  /** False: may stay empty, and then the form shows an empty box to be filled in at the counter. */
  readonly required: boolean
  readonly maxLength?: number
  /** A day on which a right to stay ends: one that has passed is not taken without a word. */
  readonly endsStay?: boolean
}

const moves = ['moving-in', 'moving-within', 'moving-out', 'foreign-resident']

/** The union of what these forms need, each item once, in the order of asking. */
export function dataItemsFor(forms: readonly Template[], events: readonly string[]): DataItem[] {
  const needs = needsOf(forms, events)
  return dataItemsIn(events).flatMap(item => {
    const whose = needs.get(item.id)
    return whose ? [{ ...item, within: isOfEverybody(item) ? 'everyone' : whose }] : []
  })
}

/** Whoever is in the household is called by a name, whether or not a form prints it. */
function isOfEverybody({ kind }: DataItem): boolean {
  return kind === 'name' || kind === 'kana'
}

/** Every data item that makes sense in these life events, in their words. */
export function dataItemsIn(events: readonly string[]): readonly DataItem[] {
  const isMove = events.some(event => moves.includes(event))
  return dataItems
    .filter(({ onlyIn }) => onlyIn === undefined || onlyIn.some(event => events.includes(event)))
    .map(item => (item.labelAtHome && !isMove ? { ...item, label: item.labelAtHome } : item))
}

export function findDataItem(id: string): DataItem | null {
  return dataItems.find(item => item.id === id) ?? null
}

const personItems: readonly DataItem[] = [
  {
    id: 'name',
    target: { part: 'person', field: 'name' },
    of: 'everyone',
    label: { ja: '氏名', 'ja-easy': '名前（なまえ）', en: 'Full name' },
    hint: {
      ja: '住民票や在留カードのとおりに入力してください。名が1つだけの方は「氏」に入れます。',
      'ja-easy': 'カードに 書いてある とおりに 書いてください。',
      en: 'As written on your residence record or residence card. If you have one name only, use the first box.',
    },
    kind: 'name',
    required: true,
    maxLength: 100,
  },
  {
    id: 'kana',
    target: { part: 'person', field: 'kana' },
    of: 'everyone',
    label: { ja: 'フリガナ', 'ja-easy': '名前の 読み方（カタカナ）', en: 'Name in katakana' },
    kind: 'kana',
    required: true,
    maxLength: 100,
  },
  {
    id: 'filer-birth-date',
    target: { part: 'extra' },
    of: 'filer',
    needs: 'unlisted',
    label: { ja: '生年月日', 'ja-easy': '生まれた 日', en: 'Date of birth' },
    kind: 'day',
    required: true,
  },
  {
    id: 'sex',
    target: { part: 'person', field: 'sex' },
    of: 'everyone',
    label: { ja: '性別', 'ja-easy': '男・女', en: 'Sex' },
    hint: {
      ja: '住民票に記載する性別です。ここで答えずに、窓口で書くこともできます。',
      'ja-easy': '住民票に 書く 男・女です。市役所で 書いても いいです。',
      en: 'The sex in your residence record. You may leave it for the counter.',
    },
    kind: 'choice',
    options: [
      { value: 'male', label: { ja: '男', en: 'Male' } },
      { value: 'female', label: { ja: '女', en: 'Female' } },
      {
        value: 'unstated',
        label: { ja: '窓口で書く', 'ja-easy': '市役所で 書く', en: 'I will write it at the counter' },
      },
    ],
    required: false,
  },
  {
    id: 'registered-domicile',
    target: { part: 'person', field: 'registeredDomicile' },
    of: 'japanese',
    label: { ja: '本籍', 'ja-easy': '本籍（戸籍の ある 場所）', en: 'Registered domicile (honseki)' },
    hint: {
      ja: '分からなければ空けておけます。転出証明書やカードの情報から窓口で確かめます。',
      'ja-easy': '分からない ときは 書かなくても いいです。',
      en: 'You may leave it empty if you do not know it.',
    },
    kind: 'text',
    required: false,
    maxLength: 200,
  },
  {
    id: 'family-register-head',
    target: { part: 'person', field: 'familyRegisterHead' },
    of: 'japanese',
    label: { ja: '戸籍の筆頭者', 'ja-easy': '戸籍の いちばん 最初の 人', en: 'First person in the family register' },
    hint: {
      ja: '戸籍の一番はじめに書かれている方の氏名です。分からなければ空けておけます。',
      'ja-easy': '分からない ときは 書かなくても いいです。',
      en: 'You may leave it empty if you do not know it.',
    },
    kind: 'text',
    required: false,
    maxLength: 100,
  },
  {
    id: 'nationality',
    target: { part: 'person', field: 'nationality' },
    of: 'foreign',
    label: { ja: '国籍・地域', 'ja-easy': '国籍（どこの 国の 人か）', en: 'Nationality or region' },
    kind: 'text',
    required: true,
    maxLength: 60,
  },
  {
    id: 'residence-status',
    target: { part: 'person', field: 'residenceStatus' },
    of: 'foreign',
    label: { ja: '在留資格', 'ja-easy': '在留資格（カードに 書いてあります）', en: 'Status of residence' },
    hint: {
      ja: '在留カードに書かれています。特別永住者の方は「特別永住者」と入力してください。',
      'ja-easy': '在留カードを 見てください。',
      en: 'Written on your residence card.',
    },
    kind: 'text',
    required: true,
    maxLength: 60,
  },
  {
    id: 'residence-until',
    target: { part: 'extra' },
    of: 'foreign',
    label: { ja: '在留期間の満了日', 'ja-easy': '日本に いられる 最後の 日', en: 'Period of stay ends on' },
    hint: {
      ja: '在留カードに書かれています。期限のない方や分からない方は空けておけます。',
      'ja-easy': '在留カードを 見てください。ない 人は 書きません。',
      en: 'Written on your residence card. Leave it empty if there is none.',
    },
    kind: 'day',
    required: false,
    endsStay: true,
  },
]

const householdItems: readonly DataItem[] = [
  {
    id: 'new-address',
    target: { part: 'application', field: 'newAddress' },
    of: 'household',
    label: { ja: '新しい住所', 'ja-easy': '新しい 住所', en: 'New address' },
    labelAtHome: { ja: '住所', 'ja-easy': '住所', en: 'Address' },
    kind: 'address',
    required: true,
    maxLength: 200,
  },
  {
    id: 'new-head',
    target: { part: 'application', field: 'newHead' },
    of: 'household',
    label: {
      ja: '新しい住所の世帯主',
      'ja-easy': '新しい 家の 世帯主（家族の 代表）',
      en: 'Head of the household at the new address',
    },
    labelAtHome: { ja: '世帯主', 'ja-easy': '世帯主（家族の 代表）', en: 'Head of the household' },
    kind: 'text',
    required: true,
    maxLength: 100,
  },
  {
    id: 'old-address',
    target: { part: 'application', field: 'oldAddress' },
    of: 'household',
    label: { ja: '前の住所', 'ja-easy': '前の 住所', en: 'Previous address' },
    kind: 'address',
    required: true,
    maxLength: 200,
    onlyIn: moves,
  },
  {
    id: 'old-head',
    target: { part: 'application', field: 'oldHead' },
    of: 'household',
    label: {
      ja: '前の住所の世帯主',
      'ja-easy': '前の 家の 世帯主（家族の 代表）',
      en: 'Head of the household at the previous address',
    },
    labelAtHome: {
      ja: 'これまでの世帯主（替わるとき）',
      'ja-easy': '前の 世帯主',
      en: 'Head of the household before, if it changes',
    },
    kind: 'text',
    required: false,
    maxLength: 100,
  },
  {
    id: 'phone',
    target: { part: 'application', field: 'phone' },
    of: 'household',
    label: { ja: '日中つながる電話番号', 'ja-easy': '昼に 電話できる 番号', en: 'Daytime phone number' },
    kind: 'phone',
    required: true,
    maxLength: 20,
  },
]

const closingItems: readonly DataItem[] = [
  {
    id: 'bank',
    target: { part: 'application', field: 'bank' },
    of: 'household',
    label: { ja: '振込先の口座', 'ja-easy': 'お金を 受け取る 銀行の 口座', en: 'Bank account for payment' },
    hint: {
      ja: '手当を受け取る方ご本人の名義に限ります。公金受取口座を使うこともできます。',
      'ja-easy': 'お金を もらう 人の 名前の 口座だけ 使えます。',
      en: 'It must be in the name of the person who receives the money.',
    },
    kind: 'bank',
    required: false,
  },
  {
    id: 'proxy',
    target: { part: 'application', field: 'proxy' },
    of: 'household',
    label: {
      ja: '代わりに窓口へ行く方',
      'ja-easy': '代わりに 市役所へ 行く 人',
      en: 'Person who will go in your place',
    },
    kind: 'proxy',
    required: true,
  },
]

export const dataItems: readonly DataItem[] = [
  ...personItems,
  ...householdItems,
  ...deathDataItems,
  ...familyDataItems,
  ...careDataItems,
  ...formDataItems,
  ...closingItems,
]
