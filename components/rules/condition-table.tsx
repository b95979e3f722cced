import { Icon } from '@/components/staff/icon'
import type { ShownTable } from '@/lib/rule-sets/decision-table'

const said = {
  yes: { word: 'はい', look: 'border-blue-900 bg-blue-50 font-bold text-blue-1000' },
  no: { word: 'いいえ', look: 'border-solid-gray-800 bg-solid-gray-800 font-bold text-white' },
  either: { word: 'どちらでも', look: 'border-solid-gray-420 bg-white text-solid-gray-700' },
} as const

/** The same condition as a table: required where one of the rows holds. A press of a cell changes it. */
export function ConditionTable({ table: { columns, rows } }: { readonly table: ShownTable }) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse">
        <caption className="pb-1 text-left text-dns-14N-130 text-solid-gray-700">
          どれかの行にすべて当てはまるとき、必要です。ます目を押すと変わります。
        </caption>
        <thead>
          <tr className="align-bottom text-left">
            {columns.map(column => (
              <th key={column} scope="col" className="min-w-28 p-1.5 font-normal text-dns-14N-130">
                {column}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are known by their place, and come back whole
            <tr key={at} className="border-solid-gray-200 border-t">
              {row.map((cell, column) => (
                <td key={columns[column]} className="p-1">
                  <button
                    type="submit"
                    name="button"
                    value={`table:turn:${at}:${column}`}
                    aria-label={`${at + 1}行目「${columns[column]}」：${said[cell].word}`}
                    className={`min-h-9 w-full rounded-8 border px-2 pointer-coarse:min-h-11 ${said[cell].look}`}
                  >
                    {said[cell].word}
                  </button>
                </td>
              ))}
              <td className="whitespace-nowrap p-1">
                <RowButton value={`table:add:${at}`} icon="plus" label={`${at + 1}行目の下に行を足す`} />
                <RowButton value={`table:remove:${at}`} icon="close" label={`${at + 1}行目を取り除く`} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type RowButtonProps = { readonly value: string; readonly icon: 'plus' | 'close'; readonly label: string }

function RowButton({ value, icon, label }: RowButtonProps) {
  return (
    <button
      type="submit"
      name="button"
      value={value}
      className="inline-grid size-9 place-items-center rounded-8 text-solid-gray-700 hover:bg-solid-gray-50 pointer-coarse:size-11"
    >
      <Icon name={icon} label={label} className="size-4.5" />
    </button>
  )
}
