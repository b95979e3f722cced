import { Button } from '@/components/staff/button'
import { Icon } from '@/components/staff/icon'
import { Panel } from '@/components/staff/panel'
import type { BatchRow, BatchView } from '@/lib/counter/export-batch'
import { formatInstant } from '@/lib/format/instant'

type BatchFormProps = { readonly day: string; readonly chosen: NonNullable<BatchView['chosen']> }

/** A plain form: whatever is ready is chosen already, the file is its answer. */
export function BatchForm({ day, chosen: { kept, rows } }: BatchFormProps) {
  const ready = rows.filter(({ state }) => state === 'ready')
  const lost = ready.reduce((sum, row) => sum + row.lost, 0)
  return (
    <Panel title={kept.profile.title} id="drafts" note={`${rows.length}件のうち、書き出せるもの${ready.length}件`}>
      {rows.length === 0 && <p className="px-3.5 pb-3.5">この日に受け取った下書きはありません。</p>}
      <form method="post" action="/counter/exports/file" className="grid justify-items-start gap-3 pb-3.5">
        <input type="hidden" name="profile" value={kept.profile.id} />
        <input type="hidden" name="profileVersion" value={kept.version} />
        <input type="hidden" name="day" value={day} />
        <ul className="w-full">
          {rows.map(row => (
            <li
              key={row.draftId}
              className="flex flex-wrap items-center gap-x-4 border-solid-gray-200 border-t px-3.5 py-1"
            >
              <Pick row={row} />
              <span className="text-dns-14N-130 text-solid-gray-700">{stateWords(row)}</span>
              {row.state !== 'ready' && (
                <a
                  href={`/counter/drafts/${row.draftId}/export?profile=${kept.profile.id}`}
                  className="inline-flex min-h-9 items-center text-blue-1000 underline underline-offset-3 pointer-coarse:min-h-11"
                >
                  確かめる
                </a>
              )}
            </li>
          ))}
        </ul>
        {lost > 0 && (
          <label className="flex min-h-11 items-center gap-2 px-3.5">
            <input type="checkbox" name="substitutes" value="yes" required className="size-6" />
            書けない文字{lost}か所がある。取り込んだあとに直す。
          </label>
        )}
        {ready.length > 0 && (
          <Button look="primary" className="mx-3.5">
            <Icon name="paper" />
            選んだものを1つのファイルに書き出す
          </Button>
        )}
      </form>
    </Panel>
  )
}

function Pick({ row: { draftId, lockVersion, receiptCode, receivedAt, state } }: { readonly row: BatchRow }) {
  const words = `${receiptCode}　${formatInstant(receivedAt)}`
  if (state !== 'ready') return <span className="flex min-h-11 items-center pl-8">{words}</span>
  return (
    <label className="flex min-h-11 items-center gap-2">
      <input type="checkbox" name="draft" value={`${draftId}/${lockVersion}`} defaultChecked className="size-6" />
      {words}
    </label>
  )
}

function stateWords({ state, rows, problems, lost, handedOverAt }: BatchRow): string {
  if (state === 'handed-over') return `${handedOverAt ? formatInstant(handedOverAt) : ''}に書き出し済み`
  if (state === 'nobody') return 'この様式に載る人がいない'
  if (state === 'problems') return `直すところ${problems}件`
  return lost > 0 ? `${rows}行・書けない文字${lost}か所` : `${rows}行`
}
