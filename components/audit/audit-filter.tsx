import { Button, buttonClass } from '@/components/staff/button'
import type { AuditQuery } from '@/lib/audit/rows'
import { fieldClass, labelClass } from './field'

type Option = { readonly value: string; readonly label: string }

export type AuditFilterProps = {
  readonly query: AuditQuery
  readonly staff: readonly Option[]
  readonly actions: readonly Option[]
  readonly terminals: readonly Option[]
}

export function AuditFilter({ query, staff, actions, terminals }: AuditFilterProps) {
  const { from, to, staffId, action, draftId, terminal } = query
  return (
    <form action="/admin/audit" className="grid items-end gap-3 px-3.5 pb-3 sm:grid-cols-3 xl:grid-cols-6">
      <Day name="from" label="この日から" value={from} />
      <Day name="to" label="この日まで" value={to} />
      <Choice name="who" label="職員" value={staffId} options={staff} />
      <Choice name="action" label="したこと" value={action} options={actions} />
      <Choice name="terminal" label="端末" value={terminal} options={terminals} />
      {draftId && <input type="hidden" name="draft" value={draftId} />}
      <p className="flex gap-2">
        <Button look="primary">しぼりこむ</Button>
        <a href="/admin/audit" className={buttonClass('quiet', 'px-2')}>
          すべて
        </a>
      </p>
    </form>
  )
}

function Day({ name, label, value }: { name: string; label: string; value: string | null }) {
  return (
    <label className={labelClass}>
      {label}
      <input type="date" name={name} defaultValue={value ?? ''} className={fieldClass} />
    </label>
  )
}

type ChoiceProps = {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly options: readonly Option[]
}

/** What an address asked for stays chosen, also where the list does not know it. */
function Choice({ name, label, value, options }: ChoiceProps) {
  const isListed = value === '' || options.some(option => option.value === value)
  return (
    <label className={labelClass}>
      {label}
      <select name={name} defaultValue={value} className={fieldClass}>
        <option value="">すべて</option>
        {!isListed && <option value={value}>選んだもの</option>}
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
