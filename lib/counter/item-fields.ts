import { type DataItem, type DataItemKind, extraKey } from '@/lib/forms/data-items'
import type { FieldKind, FieldOption, FieldSpec } from './field'

/** The fields behind one data item of the forms: a name has two, an address three. `person` for what is asked of each. */
export function fieldsOfItem(item: DataItem, person: number | null): readonly FieldSpec[] {
  const at = pathOf(item, person)
  return (parts[item.kind] ?? single)(item).map(part => ({
    path: part.key === '' ? at : `${at}.${part.key}`,
    label: part.label,
    kind: part.kind,
    options: part.options ?? [],
    maxLength: part.maxLength ?? item.maxLength ?? 200,
    isRequired: part.isRequired ?? false,
    fact: null,
  }))
}

function pathOf({ id, target }: DataItem, person: number | null): string {
  switch (target.part) {
    case 'person':
      return `application.people.${person ?? 0}.${target.field}`
    case 'application':
      return `application.${target.field}`
    case 'extra':
      return `application.extra.${person === null ? extraKey(id) : extraKey(id, person)}`
  }
}

type Part = {
  readonly key: string
  readonly label: string
  readonly kind: FieldKind
  readonly options?: readonly FieldOption[]
  readonly maxLength?: number
  readonly isRequired?: boolean
}

const yesNo: readonly FieldOption[] = [
  { value: 'yes', label: 'はい' },
  { value: 'no', label: 'いいえ' },
]

const accountTypes: readonly FieldOption[] = [
  { value: 'ordinary', label: '普通' },
  { value: 'current', label: '当座' },
  { value: 'savings', label: '貯蓄' },
]

const kinds: Readonly<Partial<Record<DataItemKind, FieldKind>>> = {
  'kana-text': 'kana',
  'long-text': 'long-text',
  phone: 'phone',
  choice: 'choice',
  checks: 'checks',
  count: 'count',
  day: 'day',
}

function single({ label, kind, options = [], required }: DataItem): readonly Part[] {
  const words = options.map(({ value, label }) => ({ value, label: label.ja }))
  return [{ key: '', label: label.ja, kind: kinds[kind] ?? 'text', options: words, isRequired: required }]
}

const parts: Readonly<Partial<Record<DataItemKind, (item: DataItem) => readonly Part[]>>> = {
  name: () => [
    { key: 'family', label: '氏', kind: 'name', isRequired: true },
    { key: 'given', label: '名', kind: 'name' },
  ],
  kana: () => [
    { key: 'family', label: 'フリガナ（氏）', kind: 'kana', isRequired: true },
    { key: 'given', label: 'フリガナ（名）', kind: 'kana' },
  ],
  address: ({ label, required }) => [
    { key: 'postalCode', label: `${label.ja}の郵便番号`, kind: 'postal-code' },
    { key: 'text', label: label.ja, kind: 'text', isRequired: required },
    { key: 'building', label: `${label.ja}の方書`, kind: 'text' },
  ],
  bank: () => [
    { key: 'usesPublicMoneyAccount', label: '公金受取口座を使う', kind: 'choice', options: yesNo },
    { key: 'bank', label: '金融機関', kind: 'text', maxLength: 60 },
    { key: 'branch', label: '支店', kind: 'text', maxLength: 60 },
    { key: 'type', label: '口座の種類', kind: 'choice', options: accountTypes },
    { key: 'number', label: '口座番号', kind: 'text', maxLength: 8 },
    { key: 'holderKana', label: '口座名義（カナ）', kind: 'kana', maxLength: 100 },
  ],
  proxy: () => [
    { key: 'name.family', label: '代理人の氏', kind: 'name' },
    { key: 'name.given', label: '代理人の名', kind: 'name' },
    { key: 'address', label: '代理人の住所', kind: 'text' },
    { key: 'birthDate', label: '代理人の生年月日', kind: 'day' },
    { key: 'phone', label: '代理人の電話番号', kind: 'phone' },
    { key: 'relation', label: '代理人との関係', kind: 'text', maxLength: 60 },
  ],
}
