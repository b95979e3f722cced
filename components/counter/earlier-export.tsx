import { Notice } from '@/components/staff/notice'
import { Panel } from '@/components/staff/panel'
import type { Chosen } from '@/lib/counter/export-draft'
import { formatInstant } from '@/lib/format/instant'

type Earlier = NonNullable<Chosen['earlier']>

/** Who handed it over before, and what the receiving side does not know yet. */
export function EarlierExportPanel({ earlier }: { readonly earlier: Earlier }) {
  const { at, by, number, acknowledgedAt, changes } = earlier
  const cells = changes.kind === 'cells' ? changes.cells : []
  return (
    <>
      <Notice kind="warning">
        {formatInstant(at)}に{by}がこの様式で書き出し済みです
        {number === null
          ? `（取込先のシステムの受け取り待ち。${acknowledgedAt ? '取り込んだと返事があった' : '返事はまだない'}）`
          : `（通し番号${number}）`}
        。{summaryOf(changes)}
      </Notice>
      {cells.length > 0 && (
        <Panel title="書き出したあとに変わったところ" id="changes" note={`${cells.length}か所`}>
          <ul className="list-disc px-3.5 pb-3 pl-8">
            {cells.map(({ row, column, who, before, after }) => (
              <li key={`${row}/${column}`}>
                {row}行目{who && ` ${who} さん`}の「{column}」：{before || '空欄'} → <b>{after || '空欄'}</b>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  )
}

function summaryOf(changes: Earlier['changes']): string {
  if (changes.kind === 'other-profile') return 'そのあと、連携の様式そのものが変わっています。'
  return changes.cells.length === 0
    ? 'そのあと、書き出す内容は変わっていません。'
    : `そのあと、書き出す内容が${changes.cells.length}か所変わっています。`
}
