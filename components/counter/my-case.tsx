import { Button, buttonClass } from '@/components/staff/button'
import type { QueueRow } from '@/lib/counter/queue-rows'
import { SmallButton } from './small-button'
import { TicketNumber } from './ticket-number'

/** Whom the clerk has called, until they stand there or do not come. */
export function MyCase({ row }: { row: QueueRow }) {
  const isCalled = row.state === 'called'
  return (
    <section
      aria-label="あなたが対応している人"
      className="flex flex-wrap items-center gap-x-5 gap-y-2 rounded-12 border-2 border-blue-900 bg-white px-4 py-3"
    >
      <TicketNumber ticket={row.ticket} className="text-[2rem]" />
      <span className="min-w-0 flex-1">
        <b className="block text-dns-17B-130 text-solid-gray-900">
          {row.events}・{row.people}人
        </b>
        <span className="text-solid-gray-700">
          {isCalled ? `${row.desk}番の窓口に呼び出しています` : `対応中 ${row.servedMinutes}分`}　{row.department}
        </span>
      </span>
      {isCalled ? (
        <>
          <Button look="primary" name="do" value={`start:${row.stopId}:${row.draftId}`}>
            来たので始める
          </Button>
          <Button name="do" value={`absent:${row.stopId}`}>
            呼んでもいない
          </Button>
        </>
      ) : (
        <a href={`/counter/drafts/${row.draftId}`} className={buttonClass('primary')}>
          下書きを開く
        </a>
      )}
      <SmallButton name="do" value={`put-back:${row.stopId}`}>
        列に戻す
      </SmallButton>
    </section>
  )
}
