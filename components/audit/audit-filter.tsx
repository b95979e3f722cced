import { Button } from '@/components/staff/button'

type AuditFilterProps = {
  readonly action: string
  readonly day: string
  readonly actions: readonly { readonly value: string; readonly label: string }[]
}

export function AuditFilter({ action, day, actions }: AuditFilterProps) {
  return (
    <form action="/admin/audit" className="flex flex-wrap items-end gap-3 px-3.5 pb-3">
      <label className="grid gap-1 text-dns-14N-130 text-solid-gray-700">
        したこと
        <select
          name="action"
          defaultValue={action}
          className="h-11 rounded-8 border border-solid-gray-600 bg-white px-2.5 text-dns-16N-130 text-solid-gray-900"
        >
          <option value="">すべて</option>
          {actions.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label className="grid gap-1 text-dns-14N-130 text-solid-gray-700">
        日
        <input
          type="date"
          name="day"
          defaultValue={day}
          className="h-11 rounded-8 border border-solid-gray-600 bg-white px-2.5 text-dns-16N-130 text-solid-gray-900"
        />
      </label>
      <Button>しぼりこむ</Button>
    </form>
  )
}
