import type { FieldRow } from './field-row'

/** A value that can be corrected where it stands. Yellow: a clerk changed it. */
export function FieldValue({ row, whose }: { row: FieldRow; whose: string | null }) {
  const { path, label, text, isCorrected } = row
  return (
    <a href={`?edit=${encodeURIComponent(path)}#corrections`} data-soft="">
      {text === '' ? <span className="text-solid-gray-600">未入力</span> : isCorrected ? <mark>{text}</mark> : text}
      <span className="sr-only">{`（${whose ? `${whose}の` : ''}${label}を訂正）`}</span>
    </a>
  )
}
