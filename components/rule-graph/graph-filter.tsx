import { Button } from '@/components/staff/button'
import type { GraphView, Named } from '@/lib/rule-graph/graph-view'

/** Which part of the rules is drawn: a plain form. */
export function GraphFilterForm({ filter, events, procedures }: Pick<GraphView, 'filter' | 'events' | 'procedures'>) {
  return (
    <form action="/admin/graph" className="flex flex-wrap items-end gap-3 px-3.5 pb-2 print:hidden">
      <Choice name="event" label="できごと" value={filter.event} choices={events} />
      <Choice name="procedure" label="手続き" value={filter.procedure} choices={procedures} blank="すべて" />
      <Button>図を変える</Button>
    </form>
  )
}

type ChoiceProps = {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly choices: readonly Named[]
  readonly blank?: string
}

function Choice({ name, label, value, choices, blank }: ChoiceProps) {
  return (
    <label className="grid min-w-0 gap-0.5 text-dns-14N-130 text-solid-gray-700">
      {label}
      <select
        name={name}
        defaultValue={value}
        className="min-h-11 max-w-72 rounded-8 border border-solid-gray-536 bg-white px-2.5 text-solid-gray-900 text-std-16N-170"
      >
        {blank && <option value="">{blank}</option>}
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

const line = 'h-0 w-8 border-blue-900 border-t-3'

export function GraphLegend() {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-dns-14N-130 text-solid-gray-800">
      <li className="flex items-center gap-2">
        <span className={line} />
        必要かどうかを決める
      </li>
      <li className="flex items-center gap-2">
        <span className={`${line} border-dotted`} />
        期限だけを決める
      </li>
      <li className="flex items-center gap-2">
        <span className={`${line} border-dashed`} />
        持ち物だけを決める
      </li>
    </ul>
  )
}
