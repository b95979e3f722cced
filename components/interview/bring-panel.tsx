import { Icon } from '@/components/staff/icon'
import { Panel } from '@/components/staff/panel'
import type { BringRow } from '@/lib/interviews/bring-rows'
import type { Desk } from './use-interview'

/** 「今日お持ちですか」: what is missing is found now, and not at the third desk. */
export function BringPanel({ desk }: { readonly desk: Desk }) {
  const { bring } = desk.view
  if (bring.length === 0) return null
  return (
    <Panel title="今日お持ちですか" id="bring">
      <ul>
        {bring.map(row => (
          <Line key={row.field} row={row} desk={desk} />
        ))}
      </ul>
    </Panel>
  )
}

const answers = [
  { value: 'yes', label: 'ある', look: 'rounded-l-8 has-checked:border-blue-900 has-checked:bg-blue-900' },
  {
    value: 'no',
    label: 'ない',
    look: '-ml-px rounded-r-8 has-checked:border-orange-900 has-checked:bg-orange-900',
  },
] as const

function Line({ row: { field, name, note, follows }, desk }: { readonly row: BringRow; readonly desk: Desk }) {
  const chosen = desk.textOf(field)
  return (
    <li className="border-solid-gray-100 border-t px-3.5 py-1">
      <fieldset className="flex items-center gap-2.5">
        <legend className="sr-only">{name}を今日お持ちですか</legend>
        <span className="min-w-0 text-solid-gray-900 leading-130">{name}</span>
        <span data-line className="ml-auto flex flex-none">
          {answers.map(({ value, label, look }) => (
            <label
              key={value}
              className={`relative grid min-h-11 min-w-14 place-items-center border border-solid-gray-420 bg-white px-2.5 text-dns-14N-130 text-solid-gray-800 has-checked:font-bold has-checked:text-white has-focus-visible:z-10 has-focus-visible:outline-4 has-focus-visible:outline-black has-focus-visible:outline-offset-2 xl:min-h-9 ${look}`}
            >
              <input
                type="radio"
                name={field}
                value={value}
                checked={chosen === value}
                onChange={() => desk.write([{ field, text: value }])}
                data-key={value === 'yes' ? '1' : '2'}
                className="absolute inset-0 cursor-pointer appearance-none opacity-0"
              />
              {label}
            </label>
          ))}
        </span>
      </fieldset>
      {chosen === 'no' && follows && (
        <p className="flex gap-1.5 pt-0.5 pb-1 text-orange-1000 leading-140">
          <Icon name="alert" className="mt-0.5 size-5 text-orange-900" />
          <span>
            {follows}
            {note}
          </span>
        </p>
      )}
    </li>
  )
}
