import { Panel } from '@/components/staff/panel'
import type { Board } from '@/lib/counter/board'
import { formatDay } from '@/lib/format/day'
import { DeskTiles } from './desk-tiles'
import { MyCase } from './my-case'
import { EndedList, OpenRowList } from './open-rows'
import { QueuePanel } from './queue-panel'
import { ScanForm } from './scan-form'
import type { ScanAction } from './scan-state'
import { WorkForm } from './work-form'
import type { WorkAction } from './work-state'

export function BoardPage({ board, scan, press }: { board: Board; scan: ScanAction; press: WorkAction }) {
  const { coming, leftOver, ended } = board
  return (
    <main id="main" className="grid gap-4 px-5 pt-4 pb-6">
      <div className="flex flex-wrap items-start gap-x-7 gap-y-3">
        <h1 className="pt-2 text-std-24B-150">{formatDay(board.today, 'ja', { style: 'short' })}</h1>
        <ScanForm action={scan} />
        <dl className="ml-auto flex gap-8">
          <Figure name="待っている人" value={board.queue.length} unit="組" />
          <Figure name="呼ぶまでの平均" value={board.meanWaitMinutes} unit="分" />
          <Figure name="終わった人" value={board.finished} unit="組" />
        </dl>
      </div>
      <WorkForm action={press} label="窓口の操作" className="grid items-start gap-4 xl:grid-cols-[1fr_31.75rem]">
        <div className="grid content-start gap-4">
          {board.mine && <MyCase row={board.mine} />}
          <QueuePanel queue={board.queue} departments={board.departments} isBusy={board.mine !== null} />
          {leftOver.length > 0 && (
            <Panel title="前の日から残っている件" id="left-over" note={`${leftOver.length}件`}>
              <OpenRowList rows={leftOver} canCall />
            </Panel>
          )}
        </div>
        <div className="grid content-start gap-4">
          <DeskTiles desks={board.desks} isSeated={board.isSeated} next={board.queue[0] ?? null} />
          {coming.length > 0 && (
            <Panel title="これから来る人" id="coming" note={`${coming.length}組・いまはほかの窓口です`}>
              <OpenRowList rows={coming} canCall={false} />
            </Panel>
          )}
          {ended.length > 0 && (
            <Panel title="すべての窓口が終わった件" id="ended" note={`${ended.length}件・完了を待っています`}>
              <EndedList rows={ended} />
            </Panel>
          )}
        </div>
      </WorkForm>
    </main>
  )
}

export function Figure({ name, value, unit }: { name: string; value: number | null; unit: string }) {
  return (
    <div className="whitespace-nowrap">
      <dt className="text-dns-14N-130 text-solid-gray-700">{name}</dt>
      <dd className="font-bold text-[1.5rem] text-solid-gray-900 leading-120">
        {value ?? '—'}
        {value !== null && <span className="text-[1rem]"> {unit}</span>}
      </dd>
    </div>
  )
}
