import { Panel } from '@/components/staff/panel'
import type { DeskTile } from '@/lib/counter/desk-tiles'
import type { QueueRow } from '@/lib/counter/queue-rows'
import { SmallButton } from './small-button'
import { TicketNumber } from './ticket-number'

export type DeskTilesProps = {
  readonly desks: readonly DeskTile[]
  readonly isSeated: boolean
  readonly next: QueueRow | null
}

export function DeskTiles({ desks, isSeated, next }: DeskTilesProps) {
  const busy = desks.filter(({ state }) => state === 'serving' || state === 'called').length
  const free = desks.filter(({ state }) => state === 'free').length
  return (
    <Panel title="窓口" id="desks" note={`対応中${busy}・空き${free}`}>
      {!isSeated && desks.some(({ canSit }) => canSit) && (
        <p className="px-3.5 pb-2 font-bold text-blue-1000">座る窓口を選ぶと、番号を呼び出せます。</p>
      )}
      {desks.length === 0 && (
        <p className="px-3.5 pb-4 text-solid-gray-700">
          窓口が登録されていません。管理者が「窓口」のページで登録すると、ここに並びます。
        </p>
      )}
      <ul className="grid grid-cols-2 gap-2.5 px-3.5 pb-3.5">
        {desks.map(desk => (
          <Tile key={desk.id} desk={desk} next={next}>
            <Seat desk={desk} />
          </Tile>
        ))}
      </ul>
    </Panel>
  )
}

export function Tile({ desk, next, children }: { desk: DeskTile; next: QueueRow | null; children?: React.ReactNode }) {
  return (
    <li
      data-state={desk.isYours ? 'yours' : desk.state}
      className="group grid min-h-28 min-w-0 grid-cols-1 content-between gap-1 rounded-10 border border-solid-gray-200 px-3 py-2.5 data-[state=empty]:border-dashed data-[state=free]:border-2 data-[state=paused]:border-dashed data-[state=yours]:border-2 data-[state=free]:border-green-800 data-[state=yours]:border-blue-900 data-[state=empty]:bg-solid-gray-50 data-[state=free]:bg-green-50 data-[state=paused]:bg-solid-gray-50 data-[state=yours]:bg-blue-50"
    >
      <h3 className="flex min-w-0 items-center gap-2 text-dns-16B-130">
        <span className="grid h-6.5 min-w-6.5 place-items-center rounded-6 bg-solid-gray-700 px-1 text-white leading-100 group-data-[state=free]:bg-green-900 group-data-[state=yours]:bg-blue-900">
          {desk.number}
          <span className="sr-only">番</span>
        </span>
        <span className="min-w-0 flex-none truncate">{desk.department}</span>
        <span className="ml-auto min-w-0 truncate font-normal text-dns-14N-130 text-solid-gray-700">
          {desk.isYours ? 'あなた' : desk.staff}
        </span>
      </h3>
      <TileState desk={desk} next={next} />
      {children}
    </li>
  )
}

function TileState({ desk: { state, serving, hours, isYours }, next }: { desk: DeskTile; next: QueueRow | null }) {
  if (serving)
    return (
      <p>
        <TicketNumber ticket={serving.ticket} className="text-[1.125rem]" />　{serving.events}・{serving.people}人
        <span className="block text-solid-gray-700">
          {state === 'called' ? '呼び出しています' : `対応中 ${serving.servedMinutes}分`}
        </span>
      </p>
    )
  const hint = hours && <span className="block text-dns-14N-130 text-solid-gray-700">{hours}</span>
  if (state === 'paused') return <p>休止{hint}</p>
  if (state === 'empty') return <p className="text-solid-gray-700">だれもいません{hint}</p>
  return (
    <p>
      <b className="text-solid-gray-900 group-data-[state=free]:text-green-900">空き</b>
      {isYours && next && (
        <span className="block">
          次は <TicketNumber ticket={next.ticket} className="text-[1.125rem]" />　{next.events}・{next.people}人
        </span>
      )}
    </p>
  )
}

function Seat({ desk }: { desk: DeskTile }) {
  if (desk.canSit)
    return (
      <SmallButton name="do" value={`sit:${desk.id}`} className="-ml-2">
        <span className="sr-only">{desk.number}番の窓口：</span>ここに座る
      </SmallButton>
    )
  if (!desk.isYours) return null
  return (
    <span className="-ml-2 flex flex-wrap">
      <SmallButton name="do" value={desk.state === 'paused' ? `open:${desk.id}` : `pause:${desk.id}`}>
        {desk.state === 'paused' ? '再開する' : '休止する'}
      </SmallButton>
      <SmallButton name="do" value="stand-up:">
        席を離れる
      </SmallButton>
    </span>
  )
}
