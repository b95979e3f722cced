'use client'

import { Labelled, Select } from '@/components/forms/inputs'
import { buttonClass } from '@/components/staff/button'
import type { ExportProfile, Source } from '@/lib/exports/profile'
import type { PathChoice } from '@/lib/forms/path-words'
import type { Path } from '@/lib/forms/template'

type SourceFieldsProps = {
  readonly from: Source
  readonly rows: ExportProfile['rows']
  readonly choices: readonly PathChoice[]
  readonly onChange: (from: Source) => void
}

const box = 'h-11 w-full rounded-8 border border-solid-gray-600 bg-white px-2.5 font-normal text-solid-gray-900'

const kinds = [
  { value: 'path', name: '申請のデータ' },
  { value: 'join', name: '申請のデータをつなげる' },
  { value: 'constant', name: '決まった値' },
  { value: 'count', name: '行の番号' },
]

/** Chosen from menus: no path is ever typed. */
export function SourceFields({ from, rows, choices, onChange }: SourceFieldsProps) {
  const allowed = choices.filter(({ path }) => rows !== 'draft' || !path.startsWith('each.'))
  const first = allowed[0]?.path ?? ''
  return (
    <>
      <Select
        label="入れるもの"
        value={kindOf(from)}
        options={kinds}
        onChange={kind => onChange(sourceOf(kind, from, first))}
      />
      {'path' in from && (
        <PathMenu
          label="どのデータ"
          path={from.path}
          choices={allowed}
          onChange={path => onChange({ path: path as Path })}
        />
      )}
      {'join' in from && <JoinFields from={from} choices={allowed} onChange={onChange} />}
      {'constant' in from && (
        <Labelled label="値">
          <input
            value={from.constant}
            maxLength={200}
            onChange={event => onChange({ constant: event.target.value })}
            className={box}
          />
        </Labelled>
      )}
    </>
  )
}

type Join = Extract<Source, { join: unknown }>

type JoinFieldsProps = {
  readonly from: Join
  readonly choices: readonly PathChoice[]
  readonly onChange: (from: Source) => void
}

function JoinFields({ from: { join, between }, choices, onChange }: JoinFieldsProps) {
  const put = (paths: readonly Path[]) => onChange({ join: [...paths], between })
  const last = join.at(-1)
  return (
    <div className="grid gap-2">
      {join.map((path, at) => (
        <PathMenu
          // biome-ignore lint/suspicious/noArrayIndexKey: the same data can stand twice
          key={at}
          label={`${at + 1}つ目のデータ`}
          path={path}
          choices={choices}
          onChange={next => put(join.with(at, next as Path))}
        />
      ))}
      <div className="flex flex-wrap gap-2">
        {join.length < 6 && last && (
          <button type="button" className={buttonClass()} onClick={() => put([...join, last])}>
            もう1つつなげる
          </button>
        )}
        {join.length > 2 && (
          <button type="button" className={buttonClass('quiet')} onClick={() => put(join.slice(0, -1))}>
            最後を外す
          </button>
        )}
      </div>
      <Select
        label="あいだ"
        value={between}
        options={[
          { value: '', name: '何も入れない' },
          { value: '　', name: '全角空白' },
          { value: ' ', name: '半角空白' },
          { value: '-', name: 'ハイフン' },
        ]}
        onChange={next => onChange({ join, between: next })}
      />
    </div>
  )
}

type PathMenuProps = {
  readonly label: string
  readonly path: string
  readonly choices: readonly PathChoice[]
  readonly onChange: (path: string) => void
}

function PathMenu({ label, path, choices, onChange }: PathMenuProps) {
  const groups = [...new Set(choices.map(({ group }) => group))]
  return (
    <Labelled label={label}>
      <select value={path} onChange={event => onChange(event.target.value)} className={box}>
        {!choices.some(one => one.path === path) && <option value={path}>選び直してください</option>}
        {groups.map(group => (
          <optgroup key={group} label={group}>
            {choices
              .filter(one => one.group === group)
              .map(one => (
                <option key={one.path} value={one.path}>
                  {one.name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </Labelled>
  )
}

function kindOf(from: Source): string {
  return Object.keys(from).find(key => kinds.some(({ value }) => value === key)) ?? 'constant'
}

function sourceOf(kind: string, before: Source, first: string): Source {
  const path = ('path' in before ? before.path : 'join' in before ? before.join[0] : first) as Path
  if (kind === 'path') return { path }
  if (kind === 'join') return { join: [path, path], between: '　' }
  return kind === 'count' ? { count: 'row' } : { constant: '' }
}
