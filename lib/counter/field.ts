import type { Fact } from '@/lib/rules/schema'

export type FieldKind =
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

export type FieldOption = { readonly value: string; readonly label: string }

/** One thing in a draft that a clerk can correct. */
export type FieldSpec = {
  /** Where in the content: see `Correction`. */
  readonly path: string
  readonly label: string
  readonly kind: FieldKind
  /** For `choice` (one value) and `checks` (values joined by commas). */
  readonly options: readonly FieldOption[]
  readonly maxLength: number
  readonly isRequired: boolean
  /** An answer of the guide: checked as the guide does. Null for what only the forms need. */
  readonly fact: Fact | null
}

export type Field = FieldSpec & {
  /** The resident's own value, as stored; empty where there is none. */
  readonly own: string
  /** As it stands with the corrections. */
  readonly current: string
}

/** `person`: the member's position; null for what concerns everybody. */
export type FieldGroup = {
  readonly title: string
  readonly person: number | null
  readonly fields: readonly Field[]
}

export function isCorrected({ own, current }: Field): boolean {
  return own !== current
}
