'use client'
// As forms-panel.tsx: a board is sent again at every change of its queues.

import { Button } from '@/components/staff/button'
import { KeyCap } from '@/components/staff/key-cap'
import { Panel } from '@/components/staff/panel'
import type { QueueRow } from '@/lib/counter/queue-rows'
import { waitTargetMinutes } from '@/lib/counter/targets'
import { Tag } from './tag'
import { TicketNumber } from './ticket-number'
import { WaitBar } from './wait-bar'

export type QueuePanelProps = {
  readonly queue: readonly QueueRow[]
  readonly departments: readonly string[]
  /** The clerk has somebody at the desk. */
  readonly isBusy: boolean
}

export function QueuePanel({ queue, departments, isBusy }: QueuePanelProps) {
  return (
    <Panel
      title="待っている人"
      id="queue"
      note={departments.length > 0 ? `${departments.join('・')}　呼ぶ順` : undefined}
      aside={
        <>
          <span aria-hidden="true" className="h-3 border-solid-gray-600 border-l-2" />
          {waitTargetMinutes}分の目安（担当課確認）
        </>
      }
    >
      {queue.length > 0 ? (
        <ol>
          {queue.map((row, index) => (
            <WaitingRow key={row.stopId} row={row} isNext={index === 0 && !isBusy} />
          ))}
        </ol>
      ) : (
        <p className="border-solid-gray-100 border-t px-4 py-6 text-solid-gray-700">
          {departments.length > 0
            ? '待っている人はいません。QRコードを読み取るか受付コードを入力すると、受け付けます。'
            : 'あなたには課が登録されていません。管理者に登録を依頼してください。'}
        </p>
      )}
    </Panel>
  )
}

function WaitingRow({ row, isNext }: { row: QueueRow; isNext: boolean }) {
  return (
    <li
      data-next={isNext || undefined}
      className="grid grid-cols-[5.5rem_1fr_9.4rem_9.25rem_auto] items-center gap-3.5 border-solid-gray-100 border-t px-4 py-2.5 focus-within:bg-blue-50 data-next:bg-blue-50 data-next:shadow-[inset_5px_0_0_var(--color-blue-900)] max-lg:grid-cols-[5rem_1fr_auto]"
    >
      <TicketNumber ticket={row.ticket} />
      <span className="min-w-0">
        <a
          href={`/counter/drafts/${row.draftId}`}
          className="flex items-center font-bold text-dns-17B-130 text-solid-gray-900 underline decoration-dotted underline-offset-4 pointer-coarse:min-h-11"
        >
          {row.events}・{row.people}人<span className="sr-only">の下書きを開く</span>
        </a>
        <span className="text-solid-gray-700">
          {row.department}
          {row.from && `　${row.from}から`}
        </span>
      </span>
      <span className="justify-self-start max-lg:col-start-2">
        <RowTag row={row} />
      </span>
      <span className="max-lg:col-start-2">
        <span className="whitespace-nowrap">
          <span className="sr-only">待ち時間 </span>
          <b
            data-late={row.waitedMinutes > waitTargetMinutes || undefined}
            className="text-[1.25rem] text-solid-gray-900 data-late:text-orange-900"
          >
            {row.waitedMinutes}
          </b>{' '}
          分
        </span>
        <WaitBar minutes={row.waitedMinutes} target={waitTargetMinutes} most={waitTargetMinutes * 1.5} />
      </span>
      <Button
        name="do"
        value={`call:${row.stopId}`}
        data-queue
        look={isNext ? 'primary' : 'secondary'}
        className="max-lg:col-start-3 max-lg:row-span-3 max-lg:row-start-1"
      >
        <span className="sr-only">{row.ticket}を</span>呼び出す
        {isNext && <KeyCap onDark>Enter</KeyCap>}
      </Button>
    </li>
  )
}

function RowTag({ row }: { row: QueueRow }) {
  if (row.state === 'absent')
    return (
      <Tag look="warn" icon="alert">
        {`不在 ${row.absences}回`}
      </Tag>
    )
  if (row.from)
    return (
      <Tag look="need" icon="arrow">
        {`引き継ぎ ${row.open}件`}
      </Tag>
    )
  return row.isHeard ? (
    <Tag look="need" icon="pencil">
      {`聞き取り ${row.open}件`}
    </Tag>
  ) : (
    <Tag look="done" icon="check">
      {`下書きあり ${row.open}件`}
    </Tag>
  )
}
