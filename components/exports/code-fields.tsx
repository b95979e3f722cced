'use client'

import { Labelled } from '@/components/forms/inputs'
import { buttonClass } from '@/components/staff/button'
import type { ExportColumn } from '@/lib/exports/profile'
import type { PathChoice } from '@/lib/forms/path-words'

type CodeFieldsProps = {
  readonly column: ExportColumn
  readonly choices: readonly PathChoice[]
  readonly onChange: (column: ExportColumn) => void
}

const box = 'h-11 w-full rounded-8 border border-solid-gray-600 bg-white px-2.5 font-normal text-solid-gray-900'

/** What the receiving system calls each value. A value that is missing here stops the file. */
export function CodeFields({ column, choices, onChange }: CodeFieldsProps) {
  const { codes, from } = column
  const options = 'path' in from ? (choices.find(({ path }) => path === from.path)?.options ?? []) : []
  const values = [...new Set([...options.map(({ value }) => value), ...Object.keys(codes ?? {})])]
  if (values.length === 0) return null
  if (!codes)
    return (
      <button
        type="button"
        className={buttonClass('secondary', 'justify-self-start')}
        onClick={() => onChange({ ...column, codes: Object.fromEntries(values.map(value => [value, value])) })}
      >
        コードに置き換える
      </button>
    )
  const nameOf = (value: string) => options.find(one => one.value === value)?.name ?? value
  return (
    <fieldset className="grid gap-2">
      <legend className="text-dns-14B-130">コード表</legend>
      <div className="grid grid-cols-2 gap-2">
        {values.map(value => (
          <Labelled key={value} label={nameOf(value)}>
            <input
              value={codes[value] ?? ''}
              maxLength={100}
              onChange={event => onChange({ ...column, codes: { ...codes, [value]: event.target.value } })}
              className={box}
            />
          </Labelled>
        ))}
      </div>
      <button
        type="button"
        className={buttonClass('quiet', 'justify-self-start')}
        onClick={() => onChange(withoutCodes(column))}
      >
        コードに置き換えない
      </button>
    </fieldset>
  )
}

function withoutCodes({ codes: _, ...rest }: ExportColumn): ExportColumn {
  return rest
}
