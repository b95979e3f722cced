import { Icon } from '@/components/staff/icon'
import type { ProcedureEffect } from '@/lib/counter/effect'
import type { ShownEffect } from './correction-outcome'
import type { Editable } from './editable'
import { SmallButton } from './small-button'
import { VerdictTag } from './tag'

export type EffectViewProps = {
  readonly effect: ShownEffect
  /** Null where nothing can be opened: without script. */
  readonly onOpen: ((whose: string, field: Editable) => void) | null
}

/** What saving would add and take away, with reason, last day and forms. */
export function EffectView({ effect, onOpen }: EffectViewProps) {
  const { procedures, forms, opened } = effect
  const of = (change: ProcedureEffect['change']) => procedures.filter(one => one.change === change)
  const isNothing = procedures.length + forms.added.length + forms.removed.length + opened.length === 0
  return (
    <section aria-label="保存すると変わること" className="grid gap-1.5 text-dns-14N-130">
      {isNothing && <p className="text-solid-gray-800">手続きと書類の種類は変わりません。値だけを書き換えます。</p>}
      <Procedures title="増える手続き" sign="plus" rows={of('added')} />
      <Procedures title="なくなる手続き" sign="minus" rows={of('removed')} />
      <Procedures title="変わる手続き" sign="arrow" rows={of('altered')} />
      <Forms title="増える書類" titles={forms.added} />
      <Forms title="なくなる書類" titles={forms.removed} />
      <Opened opened={opened} onOpen={onOpen} />
    </section>
  )
}

type ProceduresProps = {
  readonly title: string
  readonly sign: 'plus' | 'minus' | 'arrow'
  readonly rows: readonly ProcedureEffect[]
}

function Procedures({ title, sign, rows }: ProceduresProps) {
  if (rows.length === 0) return null
  return (
    <div>
      <h4 className="flex items-center gap-1 font-bold text-solid-gray-900">
        <Icon name={sign} className="size-4" />
        {title} {rows.length}件
      </h4>
      <ul className="grid gap-1">
        {rows.map(row => (
          <li key={row.id} className="rounded-6 bg-white px-2.5 py-1">
            <span className="flex flex-wrap items-center gap-x-2">
              <VerdictTag verdict={row.verdict} />
              <b className="text-dns-16B-130 text-solid-gray-900">{row.name}</b>
              <DeadlineOf row={row} />
            </span>
            <span className="block text-solid-gray-800">
              {row.because}
              {row.concerns.length > 0 && `　対象：${row.concerns.join('、')}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function DeadlineOf({ row: { deadline, deadlineBefore, change } }: { row: ProcedureEffect }) {
  if (change === 'removed' || deadline.short === '') return null
  return (
    <span className="ml-auto">
      期限 {deadlineBefore && <s className="text-solid-gray-700">{deadlineBefore}</s>} <b>{deadline.short}</b>
    </span>
  )
}

function Forms({ title, titles }: { title: string; titles: readonly string[] }) {
  if (titles.length === 0) return null
  return (
    <p className="flex flex-wrap items-center gap-x-1.5">
      <Icon name="paper" className="size-4" />
      <b>{title}</b> {titles.join('、')}
    </p>
  )
}

function Opened({ opened, onOpen }: { opened: ShownEffect['opened']; onOpen: EffectViewProps['onOpen'] }) {
  if (opened.length === 0) return null
  return (
    <div>
      <h4 className="flex items-center gap-1 font-bold text-solid-gray-900">
        <Icon name="question" className="size-4" />
        あわせて聞くこと {opened.length}件
      </h4>
      <ul className="flex flex-wrap gap-x-2">
        {opened.map(({ whose, field }) => (
          <li key={field.path}>
            {onOpen ? (
              <SmallButton type="button" onClick={() => onOpen(whose, field)}>
                {whose}：{field.label}
              </SmallButton>
            ) : (
              `${whose}：${field.label}`
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
