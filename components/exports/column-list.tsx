'use client'

import { SmallButton } from '@/components/counter/small-button'
import type { ExportColumn, Source } from '@/lib/exports/profile'
import { formatWords } from '@/lib/exports/profile-words'
import type { PathChoice } from '@/lib/forms/path-words'

type ColumnListProps = {
  readonly columns: readonly ExportColumn[]
  readonly chosen: number
  readonly choices: readonly PathChoice[]
  readonly onChoose: (at: number) => void
  /** The columns as they are then, and which of them is chosen. */
  readonly onChange: (columns: readonly ExportColumn[], chosen: number) => void
}

/** In the order of the file. Moved by buttons: they work by touch and by keyboard alike. */
export function ColumnList({ columns, chosen, choices, onChoose, onChange }: ColumnListProps) {
  const move = (at: number, to: number) => {
    const column = columns[at]
    if (column && to >= 0 && to < columns.length) onChange(columns.toSpliced(at, 1).toSpliced(to, 0, column), to)
  }
  const copy = (at: number) => {
    const column = columns[at]
    if (column) onChange(columns.toSpliced(at + 1, 0, { ...column, name: copyName(column.name, columns) }), at + 1)
  }
  return (
    <ol aria-label="項目" className="rounded-12 border border-solid-gray-100 bg-white">
      {columns.map((column, at) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: a column being renamed has nothing else to be told apart by
          key={at}
          className="flex flex-wrap items-center gap-x-2 border-solid-gray-200 border-b px-2 py-0.5 last:border-b-0 has-aria-[current=true]:bg-blue-50"
        >
          <button
            type="button"
            aria-current={at === chosen ? 'true' : undefined}
            onClick={() => onChoose(at)}
            className="grid min-h-11 min-w-0 flex-1 grid-cols-[2rem_minmax(0,1fr)_minmax(0,1.4fr)] items-center gap-2 text-left"
          >
            <span className="text-right text-solid-gray-700 tabular-nums">{at + 1}</span>
            <span className="font-bold">{column.name || '（名前なし）'}</span>
            <span className="text-dns-14N-130 text-solid-gray-700">
              {sourceWords(column.from, choices)}
              {column.format !== 'text' && `　${formatWords[column.format]}`}
              {column.bytes !== undefined && `　${column.bytes}バイト`}
            </span>
          </button>
          <span className="flex gap-1">
            <SmallButton type="button" aria-label={`「${column.name}」を上へ`} onClick={() => move(at, at - 1)}>
              ↑
            </SmallButton>
            <SmallButton type="button" aria-label={`「${column.name}」を下へ`} onClick={() => move(at, at + 1)}>
              ↓
            </SmallButton>
            <SmallButton type="button" aria-label={`「${column.name}」を写す`} onClick={() => copy(at)}>
              写す
            </SmallButton>
            <SmallButton
              type="button"
              aria-label={`「${column.name}」を消す`}
              onClick={() => onChange(columns.toSpliced(at, 1), at)}
            >
              消す
            </SmallButton>
          </span>
        </li>
      ))}
    </ol>
  )
}

export function sourceWords(from: Source, choices: readonly PathChoice[]): string {
  const words = (path: string) => {
    const found = choices.find(one => one.path === path)
    return found ? `${found.group}：${found.name}` : path
  }
  if ('path' in from) return words(from.path)
  if ('join' in from) return from.join.map(words).join(' ＋ ')
  return 'count' in from ? '行の番号' : `決まった値「${from.constant}」`
}

function copyName(name: string, columns: readonly ExportColumn[]): string {
  for (let number = 2; ; number++) {
    const copy = `${name.slice(0, 55)}（${number}）`
    if (!columns.some(column => column.name === copy)) return copy
  }
}
