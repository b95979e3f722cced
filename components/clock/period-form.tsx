import { Button } from '@/components/staff/button'

type Month = { readonly value: string; readonly label: string }

export function PeriodForm({
  period,
  months,
}: {
  readonly period: { readonly from: string; readonly to: string }
  readonly months: readonly Month[]
}) {
  return (
    <form action="/admin/clock" className="flex flex-wrap items-center gap-2 print:hidden">
      <MonthSelect name="from" label="始めの月" value={period.from} months={months} />
      〜
      <MonthSelect name="to" label="終わりの月" value={period.to} months={months} />
      <Button>表示する</Button>
    </form>
  )
}

type MonthSelectProps = {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly months: readonly Month[]
}

function MonthSelect({ name, label, value, months }: MonthSelectProps) {
  return (
    <select
      name={name}
      aria-label={label}
      defaultValue={value}
      className="h-11 rounded-8 border border-solid-gray-600 bg-white px-2.5 text-solid-gray-900"
    >
      {months.map(month => (
        <option key={month.value} value={month.value}>
          {month.label}
        </option>
      ))}
    </select>
  )
}
