import { Icon } from '@/components/staff/icon'
import type { CorrectionRow } from '@/lib/counter/corrections'
import { SmallButton } from './small-button'
import { TimeOfDay } from './time'

export type UndoProps = {
  /** For browsers without script; null once the case is completed. */
  readonly action: ((form: FormData) => Promise<void>) | null
  readonly onUndo: (row: CorrectionRow) => void
}

const cell = 'border-b border-solid-gray-100 px-2 py-1 first:pl-3.5 last:pr-3.5'

/** What the resident typed, what it is now, on what ground, by whom and when. */
export function CorrectionsTable({ rows, undo }: { rows: readonly CorrectionRow[]; undo: UndoProps }) {
  return (
    <table className="w-full text-left text-dns-16N-130">
      <thead className="text-dns-14N-130 text-solid-gray-700">
        <tr className="[&>th]:border-solid-gray-200 [&>th]:border-b [&>th]:px-2 [&>th]:py-0.5 [&>th]:font-normal [&>th]:first:pl-3.5">
          <th scope="col">項目</th>
          <th scope="col">住民の入力</th>
          <th scope="col">職員の訂正</th>
          <th scope="col">根拠・だれが</th>
          <th scope="col">
            <span className="sr-only">元に戻す</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.paths.join()}>
            <th scope="row" className={`font-normal ${cell}`}>
              {row.label}
            </th>
            <td className={`text-solid-gray-700 ${cell}`}>{row.from || '未入力'}</td>
            <td className={`font-bold ${cell}`}>
              <span className="flex items-center gap-1.5">
                <Icon name="arrow" className="size-4.5 flex-none text-solid-gray-600" />
                <mark>{row.to || '空欄'}</mark>
              </span>
            </td>
            <td className={cell}>
              {row.ground}
              <span className="block whitespace-nowrap text-dns-14N-130 text-solid-gray-700">
                {row.by} <TimeOfDay at={row.at} />
              </span>
            </td>
            <td className={`w-10 ${cell}`}>{undo.action && <Undo row={row} undo={undo} action={undo.action} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type OneUndo = {
  readonly row: CorrectionRow
  readonly undo: UndoProps
  readonly action: (form: FormData) => Promise<void>
}

function Undo({ row, undo, action }: OneUndo) {
  return (
    <form
      action={action}
      onSubmit={event => {
        event.preventDefault()
        undo.onUndo(row)
      }}
    >
      {row.paths.map(path => (
        <input key={path} type="hidden" name="path" value={path} />
      ))}
      <SmallButton aria-label={`${row.label}を住民の入力に戻す`} className="min-w-8 pointer-coarse:min-w-11">
        <Icon name="undo" />
      </SmallButton>
    </form>
  )
}
