import type { Field } from '@/lib/counter/field'
import { isCorrected } from '@/lib/counter/field'
import { fieldText } from '@/lib/counter/field-text'

/** A value that can be corrected where it stands. Yellow: a clerk changed it. */
export function FieldValue({ field, whose }: { field: Field; whose: string | null }) {
  const text = fieldText(field, field.current)
  return (
    <a href={`?edit=${encodeURIComponent(field.path)}#corrections`} data-soft="">
      {text === '' ? (
        <span className="text-solid-gray-600">未入力</span>
      ) : isCorrected(field) ? (
        <mark>{text}</mark>
      ) : (
        text
      )}
      <span className="sr-only">
        （{whose ? `${whose}の` : ''}
        {field.label}を訂正）
      </span>
    </a>
  )
}
