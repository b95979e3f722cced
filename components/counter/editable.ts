import { parseLocalDate } from '@/lib/calendar/local-date'
import type { Field, FieldKind, FieldOption } from '@/lib/counter/field'
import { fieldText } from '@/lib/counter/field-text'
import { formatDay } from '@/lib/format/day'

/** What the correction form needs of a field: plain data, as it is sent to the browser. */
export type Editable = {
  readonly path: string
  readonly label: string
  readonly kind: FieldKind
  readonly options: readonly FieldOption[]
  readonly current: string
  /** The resident's own value, in words. */
  readonly ownText: string
  /** What stands in the input at first. */
  readonly typed: string
}

export function editableOf(field: Field): Editable {
  const { path, label, kind, options, current } = field
  return { path, label, kind, options, current, ownText: fieldText(field, field.own), typed: typedOf(field) }
}

function typedOf({ kind, current }: Field): string {
  const day = kind === 'day' ? parseLocalDate(current) : null
  return day ? formatDay(day, 'ja', { style: 'birth' }) : current
}
