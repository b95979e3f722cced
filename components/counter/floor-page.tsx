import { Panel } from '@/components/staff/panel'
import type { DepartmentFloor, Floor } from '@/lib/counter/floor'
import type { QueueRow } from '@/lib/counter/queue-rows'
import { waitTargetMinutes } from '@/lib/counter/targets'
import { formatDay } from '@/lib/format/day'
import { Figure } from './board'
import { Tile } from './desk-tiles'
import { SmallButton } from './small-button'
import { TicketNumber } from './ticket-number'
import { WorkForm } from './work-form'
import type { WorkAction } from './work-state'

export type FloorPageProps = {
  readonly floor: Floor
  readonly action: WorkAction
  /** A supervisor takes back what a colleague has left behind. */
  readonly mayRelease: boolean
}

/** For whoever keeps the floor moving: numbers and times, nobody's name. */
export function FloorPage({ floor, action, mayRelease }: FloorPageProps) {
  const { departments, desks, leftOver, ended } = floor
  return (
    <main id="main" className="grid gap-4 px-5 pt-4 pb-6">
      <div className="flex flex-wrap items-center gap-x-7 gap-y-3">
        <h1 className="text-std-24B-150">窓口の様子</h1>
        <p className="text-solid-gray-700">{formatDay(floor.today, 'ja', { style: 'short' })}</p>
        <dl className="ml-auto flex gap-8">
          <Figure name="待っている人" value={floor.waiting} unit="組" />
          <Figure name="対応中" value={floor.serving.length} unit="組" />
          <Figure name="呼ぶまでの平均" value={floor.meanWaitMinutes} unit="分" />
          <Figure name="終わった立ち寄り" value={floor.finished} unit="件" />
        </dl>
      </div>
      <WorkForm action={action} label="窓口の操作" className="grid items-start gap-4 xl:grid-cols-2">
        <Panel title="窓口" id="desks" note={`${desks.length}か所`}>
          <ul className="grid grid-cols-2 gap-2.5 px-3.5 pb-3.5 lg:grid-cols-3 xl:grid-cols-2">
            {desks.map(desk => (
              <Tile key={desk.id} desk={desk} next={null}>
                {mayRelease && desk.serving && (
                  <SmallButton
                    name="do"
                    value={`put-back:${desk.serving.stopId}`}
                    aria-label={`${desk.serving.ticket}を列に戻す`}
                    className="-ml-2"
                  >
                    列に戻す
                  </SmallButton>
                )}
              </Tile>
            ))}
          </ul>
        </Panel>
        <Panel title="課ごとの待ち" id="departments" note={`目安 ${waitTargetMinutes}分（担当課確認）`}>
          <div className="overflow-x-auto pb-2">
            <table className="w-full text-left">
              <thead className="text-dns-14N-130 text-solid-gray-700">
                <tr className="[&>th]:border-solid-gray-200 [&>th]:border-b [&>th]:px-3 [&>th]:py-1.5 [&>th]:font-normal">
                  <th scope="col">課</th>
                  <th scope="col">待っている番号と分</th>
                  <th scope="col" className="text-right">
                    来る予定
                  </th>
                  <th scope="col" className="text-right">
                    対応中・空き
                  </th>
                </tr>
              </thead>
              <tbody>
                {departments.map(department => (
                  <DepartmentRow key={department.id} department={department} />
                ))}
              </tbody>
            </table>
          </div>
          <p className="border-solid-gray-100 border-t px-3.5 py-2 text-dns-14N-130 text-solid-gray-700">
            前の日から残っている件 {leftOver.length}件　すべての窓口が終わり完了を待つ件 {ended.length}件
          </p>
        </Panel>
      </WorkForm>
    </main>
  )
}

function DepartmentRow({ department: { name, queue, coming, desks } }: { department: DepartmentFloor }) {
  return (
    <tr className="align-top [&>*]:border-solid-gray-100 [&>*]:border-b [&>*]:px-3 [&>*]:py-2">
      <th scope="row" className="whitespace-nowrap">
        {name}
      </th>
      <td>
        {queue.length === 0 ? (
          <span className="text-solid-gray-700">なし</span>
        ) : (
          <ul className="flex flex-wrap gap-x-4 gap-y-1">
            {queue.map(row => (
              <Waiting key={row.stopId} row={row} />
            ))}
          </ul>
        )}
      </td>
      <td className="text-right">{coming.length}</td>
      <td className="whitespace-nowrap text-right">
        {desks.busy}・{desks.free}
      </td>
    </tr>
  )
}

function Waiting({ row }: { row: QueueRow }) {
  const isLate = row.waitedMinutes > waitTargetMinutes
  return (
    <li className="whitespace-nowrap">
      <TicketNumber ticket={row.ticket} className="text-[1.125rem]" />
      <span data-late={isLate || undefined} className="ml-1.5 data-late:font-bold data-late:text-orange-900">
        {row.waitedMinutes}分{isLate && '（目安を過ぎた）'}
      </span>
    </li>
  )
}
