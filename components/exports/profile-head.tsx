'use client'

import { Labelled, Select } from '@/components/forms/inputs'
import type { Encoding } from '@/lib/exports/column-kinds'
import type { ExportProfile } from '@/lib/exports/profile'
import { encodingWords, fileKindWords } from '@/lib/exports/profile-words'

type ProfileHeadProps = {
  readonly profile: ExportProfile
  readonly lists: Readonly<Record<string, string>>
  readonly departments: readonly { readonly value: string; readonly name: string }[]
  readonly onChange: (profile: ExportProfile) => void
}

const box = 'h-11 w-full rounded-8 border border-solid-gray-600 bg-white px-2.5 font-normal text-solid-gray-900'

/** What the file is as a whole. */
export function ProfileHead({ profile, lists, departments, onChange }: ProfileHeadProps) {
  const set = (more: Partial<ExportProfile>) => onChange({ ...profile, ...more })
  const { title, about, department, rows, file } = profile
  return (
    <fieldset className="grid gap-3 rounded-12 border border-solid-gray-100 bg-white p-3.5 md:grid-cols-2">
      <legend className="sr-only">様式の全体</legend>
      <Labelled label="様式の名前">
        <input value={title} maxLength={60} onChange={event => set({ title: event.target.value })} className={box} />
      </Labelled>
      <Select
        label="使う課"
        value={department ?? ''}
        options={[{ value: '', name: 'どの課でも' }, ...departments]}
        onChange={value => set({ department: value || null })}
      />
      <div className="md:col-span-2">
        <Labelled label="説明">
          <input value={about} maxLength={300} onChange={event => set({ about: event.target.value })} className={box} />
        </Labelled>
      </div>
      <Select
        label="1行になるもの"
        value={rows}
        options={[
          { value: 'draft', name: '1件（下書き）' },
          ...Object.entries(lists).map(([value, name]) => ({ value, name: `1人（${name}）` })),
        ]}
        onChange={value => set({ rows: value as ExportProfile['rows'] })}
      />
      <Select
        label="ファイルの形"
        value={file.kind}
        options={optionsOf(fileKindWords)}
        onChange={kind => set({ file: fileOf(kind as ExportProfile['file']['kind'], file) })}
      />
      <FileFields file={file} onChange={next => set({ file: next })} />
    </fieldset>
  )
}

type FileFieldsProps = {
  readonly file: ExportProfile['file']
  readonly onChange: (file: ExportProfile['file']) => void
}

function FileFields({ file, onChange }: FileFieldsProps) {
  if (file.kind === 'json') return null
  return (
    <>
      <Select
        label="文字コード"
        value={file.encoding}
        options={optionsOf(encodingWords)}
        onChange={encoding => onChange({ ...file, encoding: encoding as Encoding })}
      />
      {file.kind === 'csv' && (
        <>
          <Select
            label="1行目"
            value={file.hasHeader ? 'yes' : ''}
            options={[
              { value: 'yes', name: '項目の名前' },
              { value: '', name: '名前なし（データから）' },
            ]}
            onChange={value => onChange({ ...file, hasHeader: value === 'yes' })}
          />
          <Select
            label="読むもの"
            value={file.reader}
            options={[
              { value: 'machine', name: 'システムの取込（計算式に見える値は止める）' },
              { value: 'spreadsheet', name: '表計算ソフト（計算式に見える値は文字にする）' },
            ]}
            onChange={reader => onChange({ ...file, reader: reader as typeof file.reader })}
          />
        </>
      )}
    </>
  )
}

/** Keeps of the file what the new kind has, too. */
function fileOf(kind: ExportProfile['file']['kind'], before: ExportProfile['file']): ExportProfile['file'] {
  const encoding = before.kind === 'json' ? 'cp932' : before.encoding
  if (kind === 'json') return { kind }
  return kind === 'csv' ? { kind, encoding, hasHeader: true, reader: 'machine' } : { kind, encoding }
}

export function optionsOf(words: Readonly<Record<string, string>>) {
  return Object.entries(words).map(([value, name]) => ({ value, name }))
}
