import { type DataItem, extraKey } from '@/lib/forms/data-items'
import { applyWords } from '@/lib/i18n/apply'
import type { Text } from '@/lib/rules/schema'

export type LeafKind =
  | 'name'
  | 'kana'
  | 'text'
  | 'long-text'
  | 'postal-code'
  | 'phone'
  | 'choice'
  | 'checks'
  | 'count'
  | 'day'
  | 'head'

/** One box of a form: its name on the page, where in the application it is kept, and what may be typed. */
export type Leaf = {
  readonly field: string
  readonly path: readonly (string | number)[]
  readonly kind: LeafKind
  readonly label: Text
  /** How messages and lists call it, where boxes of several things stand on one page. */
  readonly name: Text
  readonly isRequired: boolean
  readonly maxLength: number
  readonly options: NonNullable<DataItem['options']>
  /** Twelve digits here may well be another number: the person is asked. */
  readonly mayBeNumber: boolean
  readonly endsStay?: boolean
}

/** A name has two boxes, an address three; everything else has one. `person` for what is asked of each. */
export function leavesOf(item: DataItem, person: number | null): readonly Leaf[] {
  const path = pathOf(item, person)
  const parts = manyParts[item.kind]
  if (!parts) return [single(item, path)]
  return parts.map(({ key, kind, label, isRequired, maxLength }) => ({
    ...single(item, path),
    field: `${item.id}-${key.toLowerCase()}`,
    path: [...path, key],
    kind,
    label,
    name: item.kind === 'address' ? nameInAddress(item, label, key) : label,
    isRequired: isRequired && item.required,
    maxLength: maxLength ?? item.maxLength ?? longest,
  }))
}

const longest = 200

function single(item: DataItem, path: Leaf['path']): Leaf {
  return {
    field: item.id,
    path,
    kind: singleKinds[item.kind] ?? 'text',
    label: item.label,
    name: item.label,
    isRequired: item.required,
    maxLength: item.maxLength ?? longest,
    options: item.options ?? [],
    mayBeNumber: /number|tag|chip|plate|model/.test(item.id),
    endsStay: item.endsStay ?? false,
  }
}

function nameInAddress({ label }: DataItem, part: Text, key: string): Text {
  return key === 'text' ? label : applyWords.partOf(label, part)
}

function pathOf({ id, target }: DataItem, person: number | null): Leaf['path'] {
  switch (target.part) {
    case 'person':
      return ['people', person ?? 0, target.field]
    case 'application':
      return [target.field]
    case 'extra':
      return ['extra', person === null ? extraKey(id) : extraKey(id, person)]
  }
}

const singleKinds: Readonly<Partial<Record<DataItem['kind'], LeafKind>>> = {
  'kana-text': 'kana',
  'long-text': 'long-text',
  phone: 'phone',
  choice: 'choice',
  checks: 'checks',
  count: 'count',
  day: 'day',
}

type Part = {
  readonly key: string
  readonly kind: LeafKind
  readonly label: Text
  readonly isRequired: boolean
  readonly maxLength?: number
}

const manyParts: Readonly<Partial<Record<DataItem['kind'], readonly Part[]>>> = {
  name: [
    { key: 'family', kind: 'name', label: applyWords.family, isRequired: true },
    { key: 'given', kind: 'name', label: applyWords.given, isRequired: false },
  ],
  kana: [
    { key: 'family', kind: 'kana', label: applyWords.familyKana, isRequired: true },
    { key: 'given', kind: 'kana', label: applyWords.givenKana, isRequired: false },
  ],
  address: [
    { key: 'postalCode', kind: 'postal-code', label: applyWords.postalCode, isRequired: false, maxLength: 12 },
    { key: 'text', kind: 'text', label: applyWords.addressText, isRequired: true },
    { key: 'building', kind: 'text', label: applyWords.building, isRequired: false },
  ],
}
