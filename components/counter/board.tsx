import { buttonClass } from '@/components/staff/button'
import { Panel } from '@/components/staff/panel'
import type { Board, BoardRow } from '@/lib/counter/board'
import { formatDay } from '@/lib/format/day'
import { ScanForm } from './scan-form'
import type { ScanAction } from './scan-state'
import { stepNames } from './step-names'
import { Tag } from './tag'
import { TimeOfDay } from './time'

export function BoardPage({ board, scan }: { board: Board; scan: ScanAction }) {
  const open = board.rows.filter(({ completedAt }) => completedAt === null)
  const completed = board.rows.filter(({ completedAt }) => completedAt !== null)
  return (
    <main id="main" className="grid gap-4 px-5 pt-4 pb-6">
      <div className="flex flex-wrap items-start gap-x-7 gap-y-3">
        <h1 className="pt-2 text-std-24B-150">{formatDay(board.today, 'ja', { style: 'short' })}</h1>
        <ScanForm action={scan} />
        <dl className="ml-auto flex gap-8">
          <Figure name="受け付けた件" value={board.received} />
          <Figure name="対応中" value={board.received - board.completed} />
          <Figure name="終わった件" value={board.completed} />
        </dl>
      </div>
      <div className="grid items-start gap-4 xl:grid-cols-[1fr_26rem]">
        <Panel title="対応中" id="open" note={`${open.length}件・受け付けた順`}>
          {open.length > 0 ? (
            <ul>
              {open.map((row, index) => (
                <OpenRow key={row.id} row={row} isNext={index === 0} />
              ))}
            </ul>
          ) : (
            <Nothing>QRコードを読み取るか、受付コードを入力すると、下書きが開きます。</Nothing>
          )}
        </Panel>
        <Panel title="今日終わった件" id="completed" note={`${completed.length}件`}>
          {completed.length > 0 ? (
            <ul>
              {completed.map(row => (
                <CompletedRow key={row.id} row={row} />
              ))}
            </ul>
          ) : (
            <Nothing>完了した件がここに並びます。</Nothing>
          )}
        </Panel>
      </div>
    </main>
  )
}

function Figure({ name, value }: { name: string; value: number }) {
  return (
    <div className="whitespace-nowrap">
      <dt className="text-dns-14N-130 text-solid-gray-700">{name}</dt>
      <dd className="font-bold text-[1.5rem] text-solid-gray-900 leading-120">
        {value}
        <span className="text-[1rem]"> 件</span>
      </dd>
    </div>
  )
}

function OpenRow({ row, isNext }: { row: BoardRow; isNext: boolean }) {
  const done = row.procedures - row.open
  return (
    <li
      data-next={isNext || undefined}
      className="grid grid-cols-[3.5rem_9rem_1fr_7.5rem_9.5rem_auto] items-center gap-3.5 border-solid-gray-100 border-t px-4 py-2.5 data-next:bg-blue-50 data-next:shadow-[inset_5px_0_0_var(--color-blue-900)] max-lg:grid-cols-[3.5rem_1fr_auto]"
    >
      <span className="text-solid-gray-700">
        <TimeOfDay at={row.receivedAt} />
      </span>
      <b className="whitespace-nowrap text-[1.25rem] text-solid-gray-900 max-lg:row-start-1 max-lg:col-start-2">
        {row.receiptCode}
      </b>
      <span className="max-lg:col-start-2">
        <b className="block text-dns-17B-130 text-solid-gray-900">{row.events}</b>
        <span className="text-solid-gray-700">{row.people}人</span>
      </span>
      <span className="max-lg:col-start-2">
        {row.step && (
          <Tag look="need" icon="arrow">
            {stepNames[row.step]}
          </Tag>
        )}
      </span>
      <span className="grid gap-1 max-lg:col-start-2">
        <span>
          手続き 残り<b className="text-[1.25rem] text-solid-gray-900"> {row.open}</b> / {row.procedures}件
        </span>
        <meter
          min={0}
          max={Math.max(row.procedures, 1)}
          value={done}
          aria-label={`${row.procedures}件のうち${done}件が完了`}
          className="h-1.5 w-full"
        />
      </span>
      <a
        href={`/counter/drafts/${row.id}`}
        aria-label={`${row.receiptCode}を開く`}
        className={buttonClass(
          isNext ? 'primary' : 'secondary',
          'max-lg:col-start-3 max-lg:row-span-3 max-lg:row-start-1',
        )}
      >
        開く
      </a>
    </li>
  )
}

function CompletedRow({ row }: { row: BoardRow }) {
  return (
    <li className="border-solid-gray-100 border-t">
      <a
        href={`/counter/drafts/${row.id}`}
        className="grid min-h-11 grid-cols-[3.5rem_8rem_1fr] items-center gap-2 px-4 py-1.5 hover:bg-solid-gray-50"
      >
        <span className="text-solid-gray-700">{row.completedAt && <TimeOfDay at={row.completedAt} />}</span>
        <b className="whitespace-nowrap text-solid-gray-900">{row.receiptCode}</b>
        <span>
          {row.events}・{row.people}人
        </span>
      </a>
    </li>
  )
}

function Nothing({ children }: { children: string }) {
  return <p className="border-solid-gray-100 border-t px-4 py-6 text-solid-gray-700">{children}</p>
}
