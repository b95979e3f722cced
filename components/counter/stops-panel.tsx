import { Button } from '@/components/staff/button'
import { Icon } from '@/components/staff/icon'
import { Panel } from '@/components/staff/panel'
import { sendBackReasons } from '@/lib/counter/send-back-reasons'
import type { StopState } from '@/lib/counter/stop-state'
import type { StopsView, StopView } from '@/lib/counter/stops-view'
import { type SendBackAction, SendBackForm } from './send-back-form'
import { SmallButton } from './small-button'
import { TicketNumber } from './ticket-number'
import { WorkForm } from './work-form'
import type { WorkAction } from './work-state'

export type StopsPanelProps = {
  readonly view: StopsView
  readonly press: WorkAction
  readonly sendBack: SendBackAction
}

/** Where the person has been, is, and goes next; what the clerk can do at their own stop. */
export function StopsPanel({ view, press, sendBack }: StopsPanelProps) {
  const mine = view.stops.find(({ isMine }) => isMine)
  const open = mine?.procedures.filter(({ outcome }) => outcome === 'open') ?? []
  return (
    <Panel
      title="立ち寄り先"
      id="stops"
      note={`${view.stops.filter(({ state }) => state === 'finished').length} / ${view.stops.length}`}
      aside={view.ticket && <TicketNumber ticket={view.ticket} className="text-[1.125rem]" />}
    >
      <WorkForm action={press} label="立ち寄り先の操作" className="pb-2">
        <ol>
          {view.stops.map(stop => (
            <StopLine key={stop.id} stop={stop} view={view} />
          ))}
        </ol>
        {view.isAtEnd && !view.isCompleted && (
          <p className="px-3.5 pt-2 font-bold text-green-900">すべての窓口が終わりました。この件を完了できます。</p>
        )}
      </WorkForm>
      <p className="border-solid-gray-100 border-t px-3.5">
        <a
          href="/counter"
          className="inline-flex min-h-9 items-center text-blue-1000 text-dns-14N-130 underline underline-offset-3 pointer-coarse:min-h-11"
        >
          今日の窓口へ
        </a>
      </p>
      {open.length > 0 && (
        <details className="border-solid-gray-100 border-t">
          <summary className="flex min-h-9 list-none items-center px-3.5 text-blue-1000 text-dns-14N-130 underline underline-offset-3 pointer-coarse:min-h-11">
            手続きを差し戻す
          </summary>
          <SendBackForm
            action={sendBack}
            procedures={open.map(({ id, name }) => ({ value: id, label: name }))}
            reasons={Object.entries(sendBackReasons).map(([value, label]) => ({ value, label }))}
          />
        </details>
      )}
    </Panel>
  )
}

const words: Readonly<Record<StopState, string>> = {
  ahead: 'このあと',
  waiting: '待っています',
  absent: '呼んでも不在',
  called: '呼び出し中',
  serving: '対応中',
  finished: '終わり',
}

function StopLine({ stop, view }: { stop: StopView; view: StopsView }) {
  return (
    <li
      data-state={stop.state}
      aria-current={stop.state === 'called' || stop.state === 'serving' ? 'true' : undefined}
      className="group border-solid-gray-100 border-t px-3.5 py-1.5 text-dns-14N-130 first:border-t-0 aria-[current]:bg-blue-50 aria-[current]:shadow-[inset_4px_0_0_var(--color-blue-900)]"
    >
      <p className="flex flex-wrap items-center gap-x-2">
        <b className="text-dns-16B-130 text-solid-gray-900 group-data-[state=finished]:font-normal group-data-[state=finished]:text-solid-gray-700">
          {stop.department}
        </b>
        <span className="ml-auto flex items-center gap-1 whitespace-nowrap group-data-[state=finished]:text-green-900">
          {stop.state === 'finished' && <Icon name="check" className="size-4" />}
          {words[stop.state]}
          {stop.state !== 'ahead' && stop.state !== 'finished' && ` ${stop.minutes}分`}
        </span>
      </p>
      <p className="text-solid-gray-700">
        {stop.desk && `${stop.desk}番 ${stop.by ?? ''}　`}
        {stop.procedures.length > 0 && `手続き${stop.procedures.length}件・残り${stop.open}件`}
      </p>
      <SentBack stop={stop} />
      {!view.isCompleted && <StopActions stop={stop} view={view} />}
    </li>
  )
}

function SentBack({ stop: { procedures } }: { stop: StopView }) {
  const sentBack = procedures.filter(({ outcome }) => outcome === 'sent-back')
  if (sentBack.length === 0) return null
  return (
    <ul>
      {sentBack.map(({ id, name, reason, notes }) => (
        <li key={id} className="text-orange-1000">
          差し戻し：{name}（{reason}）{notes.length > 0 && <span className="block">{notes.join('　')}</span>}
        </li>
      ))}
    </ul>
  )
}

const small = 'min-h-9! pointer-coarse:min-h-11!'

function StopActions({ stop, view }: { stop: StopView; view: StopsView }) {
  if (stop.canCall)
    return (
      <SmallButton name="do" value={`call:${stop.id}`} className="-ml-2">
        <span className="sr-only">{stop.department}：</span>
        {view.isSeated ? '自分の窓口に呼び出す' : '呼び出す（座る窓口を先に選びます）'}
      </SmallButton>
    )
  if (!stop.isMine) return null
  if (stop.state === 'called')
    return (
      <span className="flex flex-wrap items-center gap-2 pt-1">
        <Button look="primary" name="do" value={`start:${stop.id}`} className={small}>
          来たので始める
        </Button>
        <SmallButton name="do" value={`absent:${stop.id}`}>
          呼んでもいない
        </SmallButton>
        <SmallButton name="do" value={`put-back:${stop.id}`}>
          列に戻す
        </SmallButton>
      </span>
    )
  return <Finishing stop={stop} view={view} />
}

/** Where the person goes next can be another desk than the next on the way: one where nobody waits. */
function Finishing({ stop, view }: { stop: StopView; view: StopsView }) {
  const others = view.stops.filter(({ id, state }) => id !== stop.id && state !== 'finished')
  return (
    <span className="grid gap-2 pt-1">
      {others.length > 1 && (
        <label className="flex items-center gap-2">
          次に行く課
          <select
            name="next"
            defaultValue={others[0]?.departmentId}
            className="h-9 min-w-0 flex-1 rounded-8 border border-solid-gray-600 bg-white px-2 pointer-coarse:h-11"
          >
            {others.map(({ id, departmentId, department }) => (
              <option key={id} value={departmentId}>
                {department}
              </option>
            ))}
          </select>
        </label>
      )}
      <span className="flex flex-wrap items-center gap-2">
        <Button
          look={stop.open === 0 ? 'primary' : 'secondary'}
          name="do"
          value={`finish:${stop.id}`}
          className={small}
        >
          {others.length > 0 ? '終えて次へ引き継ぐ' : 'この窓口を終える'}
        </Button>
        {stop.open > 0 && others.length > 0 && (
          <SmallButton name="do" value={`leave-open:${stop.id}`}>
            残して次へ（あとで戻る）
          </SmallButton>
        )}
        <SmallButton name="do" value={`put-back:${stop.id}`}>
          列に戻す
        </SmallButton>
      </span>
    </span>
  )
}
