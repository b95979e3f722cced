import { type Field, type FieldGroup, isCorrected } from '@/lib/counter/field'
import { fieldText } from '@/lib/counter/field-text'

/** As much of a field as its list shows: it is sent to the browser. */
export type FieldRow = {
  readonly path: string
  readonly label: string
  readonly text: string
  readonly isCorrected: boolean
  /** Empty, and may be. */
  readonly isLeftOut: boolean
}

export type FieldRows = {
  readonly title: string
  /** The member's position; null for what concerns everybody. */
  readonly person: number | null
  readonly rows: readonly FieldRow[]
}

export function fieldRowsOf({ title, person, fields }: FieldGroup): FieldRows {
  return { title, person, rows: fields.map(fieldRowOf) }
}

function fieldRowOf(field: Field): FieldRow {
  const { path, label, current, isRequired } = field
  return {
    path,
    label,
    text: fieldText(field, current),
    isCorrected: isCorrected(field),
    isLeftOut: current === '' && !isRequired,
  }
}
