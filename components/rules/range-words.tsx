import { partField } from '@/lib/rule-sets/condition-parts'
import type { Choice } from '@/lib/rule-sets/menus'
import type { SentenceProps } from './condition-sentence'
import { DayField } from './day-field'
import { Menu } from './menu'
import { NumberField } from './number-field'

/** Numbers and days a fact is compared with. */
export function RangeWords({
  kind,
  ...props
}: SentenceProps & { readonly kind: 'count' | 'age' | 'fiscal' | 'day' | 'today' }) {
  const { part, menus } = props
  const [, fact = ''] = part.subject.split(':')
  switch (kind) {
    case 'count':
      return <Range {...props} unit={menus.units[fact] ?? ''} from="以上" to="以下" />
    case 'age':
      return (
        <>
          <Day {...props} />
          の時点で
          <Range {...props} unit="歳" from="以上" to="未満" />
          （年は
          <Menu
            name={partField(props.root, part.id, 'reachedOn')}
            value={part.reachedOn}
            label="年をとる日"
            choices={reachedChoices}
          />
          にとる）
        </>
      )
    case 'fiscal':
      return (
        <>
          <Day {...props} />
          の時点で
          <Amount {...props} field="from" label="年齢" />
          歳になった年度の末まで
        </>
      )
    case 'today':
      return (
        <>
          <CalendarDay {...props} field="from" label="いつから" />
          から
          <CalendarDay {...props} field="to" label="いつまで" />
          まで
        </>
      )
    case 'day':
      return (
        <>
          <Day {...props} />の<Range {...props} unit="日後" from="から" to="まで" />
          <span className="text-dns-14N-130 text-solid-gray-700">（前の日は −3 のように）</span>
        </>
      )
  }
}

const reachedChoices: readonly Choice[] = [
  { value: 'eve', label: '誕生日の前日' },
  { value: 'birthday', label: '誕生日' },
]

export function Range({
  unit,
  from,
  to,
  ...props
}: SentenceProps & { readonly unit: string; readonly from: string; readonly to: string }) {
  return (
    <>
      <Amount {...props} field="from" label={`${unit}${from}`} />
      {unit}
      {from}
      <Amount {...props} field="to" label={`${unit}${to}`} />
      {unit}
      {to}
    </>
  )
}

function Amount({
  root,
  part,
  isWrong,
  field,
  label,
}: SentenceProps & { readonly field: 'from' | 'to'; readonly label: string }) {
  const name = partField(root, part.id, field)
  return <NumberField name={name} value={part[field]} label={label} isWrong={isWrong(name)} />
}

function Day(props: SentenceProps) {
  const { root, part, per, menus, isWrong } = props
  const name = partField(root, part.id, 'day')
  return (
    <>
      <Menu name={name} value={part.day} label="どの日" choices={menus.days[per]} isWrong={isWrong(name)} />
      {part.day === 'calendar' && <CalendarDay {...props} field="calendarDay" label="暦の日" />}
    </>
  )
}

function CalendarDay({
  root,
  part,
  isWrong,
  field,
  label,
}: SentenceProps & { readonly field: 'from' | 'to' | 'calendarDay'; readonly label: string }) {
  const name = partField(root, part.id, field)
  return <DayField name={name} value={part[field]} label={label} isWrong={isWrong(name)} />
}
