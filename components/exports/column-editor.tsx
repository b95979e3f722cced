'use client'

import { Labelled, Select } from '@/components/forms/inputs'
import type { ColumnFormat, Pad, Width } from '@/lib/exports/column-kinds'
import type { ExportColumn, ExportProfile } from '@/lib/exports/profile'
import { formatWords, padWords, widthWords } from '@/lib/exports/profile-words'
import type { PathChoice } from '@/lib/forms/path-words'
import { CodeFields } from './code-fields'
import { KeyFields } from './key-fields'
import { optionsOf } from './profile-head'
import { SourceFields } from './source-fields'

type ColumnEditorProps = {
  readonly column: ExportColumn
  readonly profile: Pick<ExportProfile, 'file' | 'rows'>
  readonly choices: readonly PathChoice[]
  readonly onChange: (column: ExportColumn) => void
}

const box = 'h-11 w-full rounded-8 border border-solid-gray-600 bg-white px-2.5 font-normal text-solid-gray-900'

export function ColumnEditor({ column, profile, choices, onChange }: ColumnEditorProps) {
  const set = (more: Partial<ExportColumn>) => onChange({ ...column, ...more })
  return (
    <fieldset className="grid gap-3 rounded-12 border border-solid-gray-300 bg-white p-3.5">
      <legend className="px-1 font-bold">選んだ項目</legend>
      <Labelled label="項目の名前">
        <input
          value={column.name}
          maxLength={60}
          onChange={event => set({ name: event.target.value })}
          className={box}
        />
      </Labelled>
      <SourceFields
        from={column.from}
        rows={profile.rows}
        choices={choices}
        onChange={from => onChange({ ...withoutCodes(column), from })}
      />
      <Select
        label="書き方"
        value={column.format}
        options={optionsOf(formatWords)}
        onChange={format => set({ format: format as ColumnFormat })}
      />
      <Sizes column={column} file={profile.file} onChange={onChange} />
      <label className="flex min-h-11 items-center gap-2">
        <input
          type="checkbox"
          checked={column.isRequired}
          onChange={event => set({ isRequired: event.target.checked })}
          className="size-6"
        />
        空欄なら書き出さない
      </label>
      <CodeFields column={column} choices={choices} onChange={onChange} />
      {profile.file.kind === 'keystrokes' && (
        <KeyFields keys={column.keys} onChange={keys => set({ keys: [...keys] })} />
      )}
      <Labelled label="担当課確認（確かめることがあれば）">
        <input
          value={column.unconfirmed ?? ''}
          maxLength={300}
          onChange={event => onChange(withUnconfirmed(column, event.target.value))}
          className={box}
        />
      </Labelled>
    </fieldset>
  )
}

type SizesProps = {
  readonly column: ExportColumn
  readonly file: ExportProfile['file']
  readonly onChange: (column: ExportColumn) => void
}

function Sizes({ column, file, onChange }: SizesProps) {
  const isFixed = file.kind === 'fixed-width'
  return (
    <div className="grid grid-cols-2 gap-2">
      <Size
        label={isFixed ? 'バイト数（幅）' : 'バイト数まで'}
        value={column.bytes}
        onChange={bytes => onChange(withSize(column, 'bytes', bytes))}
      />
      <Size
        label="文字数まで"
        value={column.maxLength}
        onChange={length => onChange(withSize(column, 'maxLength', length))}
      />
      {isFixed && (
        <Select
          label="余白"
          value={column.pad}
          options={optionsOf(padWords)}
          onChange={pad => onChange({ ...column, pad: pad as Pad })}
        />
      )}
      <Select
        label="文字の幅"
        value={column.width}
        options={optionsOf(widthWords)}
        onChange={width => onChange({ ...column, width: width as Width })}
      />
    </div>
  )
}

type SizeProps = {
  readonly label: string
  readonly value: number | undefined
  readonly onChange: (value: number | undefined) => void
}

function Size({ label, value, onChange }: SizeProps) {
  return (
    <Labelled label={label}>
      <input
        inputMode="numeric"
        value={value ?? ''}
        maxLength={4}
        onChange={event => onChange(numberIn(event.target.value))}
        className={box}
      />
    </Labelled>
  )
}

function numberIn(text: string): number | undefined {
  const digits = text.normalize('NFKC').replace(/\D/g, '')
  return digits === '' ? undefined : Number(digits)
}

function withSize(column: ExportColumn, key: 'bytes' | 'maxLength', value: number | undefined): ExportColumn {
  const { [key]: _, ...rest } = column
  return value === undefined ? rest : { ...rest, [key]: value }
}

function withUnconfirmed({ unconfirmed: _, ...rest }: ExportColumn, text: string): ExportColumn {
  return text === '' ? rest : { ...rest, unconfirmed: text }
}

/** Codes belong to the values of one source. */
function withoutCodes({ codes: _, ...rest }: ExportColumn): ExportColumn {
  return rest
}
