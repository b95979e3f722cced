'use client'
// As queue-panel.tsx.

import { Button } from '@/components/staff/button'
import type { EndedRow, QueueRow } from '@/lib/counter/queue-rows'
import { TicketNumber } from './ticket-number'

const line = 'flex flex-wrap items-center gap-x-3.5 gap-y-1 border-solid-gray-100 border-t px-4 py-2'

/** Cases that nobody can call in their turn. */
export function OpenRowList({ rows, canCall }: { rows: readonly QueueRow[]; canCall: boolean }) {
  return (
    <ul>
      {rows.map(row => (
        <li key={row.stopId} className={line}>
          {row.leftOn && <span className="whitespace-nowrap text-solid-gray-700">{row.leftOn}</span>}
          <TicketNumber ticket={row.ticket} className="text-[1.25rem]" />
          <What row={row} note={`${row.department}　残り${row.open}件`} />
          {canCall && (
            <Button name="do" value={`call:${row.stopId}`} aria-label={`${row.ticket}を呼び出す`} className="min-h-9!">
              呼び出す
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

export function EndedList({ rows }: { rows: readonly EndedRow[] }) {
  return (
    <ul>
      {rows.map(row => (
        <li key={row.draftId} className={line}>
          {row.leftOn && <span className="whitespace-nowrap text-solid-gray-700">{row.leftOn}</span>}
          <TicketNumber ticket={row.ticket} className="text-[1.25rem]" />
          <What row={row} note="" />
        </li>
      ))}
    </ul>
  )
}

function What({ row, note }: { row: Pick<QueueRow, 'draftId' | 'events' | 'people'>; note: string }) {
  return (
    <span className="min-w-0 flex-1">
      <a
        href={`/counter/drafts/${row.draftId}`}
        className="inline-flex min-h-6 items-center font-bold text-solid-gray-900 underline decoration-dotted underline-offset-4 pointer-coarse:min-h-11"
      >
        {row.events}・{row.people}人<span className="sr-only">の下書きを開く</span>
      </a>
      {note && <span className="block text-dns-14N-130 text-solid-gray-700">{note}</span>}
    </span>
  )
}
