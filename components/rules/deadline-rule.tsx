import { closedDayWords } from '@/lib/rule-sets/deadline-words'
import type { Fields } from '@/lib/rule-sets/form-keys'
import type { Choice, Menus } from '@/lib/rule-sets/menus'
import type { Problem } from '@/lib/rule-sets/problem'
import type { Fact } from '@/lib/rules/schema'
import { DayField } from './day-field'
import { Menu } from './menu'
import { NumberField } from './number-field'

export type DeadlineRuleProps = {
  /** The way to the rule: `deadlines.d0.rules.0`. */
  readonly at: string
  readonly fields: Fields
  readonly per: Fact['per']
  readonly menus: Menus
  readonly problems: readonly Problem[]
  /** The day it leads to, counted from today. */
  readonly example: string | null
}

/** One way of counting, as a sentence. */
export function DeadlineRule({ example, ...props }: DeadlineRuleProps) {
  const { at, fields, problems } = props
  const kind = fields[`${at}.kind`] ?? ''
  const mine = problems.filter(({ field }) => field.startsWith(`${at}.`))
  return (
    <div>
      <p className="flex min-h-10.5 flex-wrap items-center gap-x-1.5 gap-y-1 text-solid-gray-900">
        <Menu name={`${at}.kind`} value={kind} label="期限の数え方" look="join" choices={kindChoices} />
        <RuleWords key={kind} kind={kind} {...props} />
      </p>
      {mine.map(({ field, message }) => (
        <p key={field} className="font-bold text-red-900">
          ＊{message}
        </p>
      ))}
      {fields[`${at}.kept`] && (
        <p className="text-solid-gray-700">
          ここにない決まり（数え始めの日や、日付で変わる年数）は、そのまま残ります。
        </p>
      )}
      {example && <p className="text-solid-gray-700">例：{example}</p>}
      <KeptFields at={at} kind={kind} fields={fields} />
    </div>
  )
}

type RuleWordsProps = Omit<DeadlineRuleProps, 'example'> & { readonly kind: string }

function RuleWords({ kind, at, fields, per, menus, problems }: RuleWordsProps) {
  const menu = (field: string, label: string, choices: readonly Choice[]) => (
    <Menu
      name={`${at}.${field}`}
      value={fields[`${at}.${field}`] ?? ''}
      label={label}
      look={field === 'from' ? 'subject' : 'plain'}
      choices={choices}
      isWrong={problems.some(problem => problem.field === `${at}.${field}`)}
    />
  )
  const from = (label: string) => (
    <>
      {menu('from', label, menus.days[per])}
      {fields[`${at}.from`] === 'calendar' && (
        <DayField name={`${at}.calendarDay`} value={fields[`${at}.calendarDay`] ?? ''} label={`${label}（暦の日）`} />
      )}
    </>
  )
  const number = (field: string, label: string) => (
    <NumberField
      name={`${at}.${field}`}
      value={fields[`${at}.${field}`] ?? ''}
      label={label}
      isWrong={problems.some(problem => problem.field === `${at}.${field}`)}
    />
  )
  switch (kind) {
    case 'within':
      return (
        <>
          {from('どの日から')}の{menu('countsFirstDay', '1日目', firstDayChoices)}
          を1日目として{number('count', '数')}
          {menu('unit', '単位', unitChoices)}
          以内。
          {menu('closedDay', '末日が閉庁日のとき', closedDayChoices)}
        </>
      )
    case 'month-end':
      return (
        <>
          {from('どの日の')}の{number('months', '何か月後')}
          か月後の月の末日まで。
          {menu('closedDay', '閉庁日のとき', closedDayChoices)}
          <span className="text-dns-14N-130 text-solid-gray-700">（その月のうちなら 0）</span>
        </>
      )
    case 'before':
      return (
        <>
          {from('どの日の')}の{number('days', '日数')}
          日前まで。
          {menu('closedDay', '閉庁日のとき', closedDayChoices)}
          <span className="text-dns-14N-130 text-solid-gray-700">（後の日は −14 のように）</span>
        </>
      )
    case 'yearly':
      return (
        <>
          毎年{menu('month', '月', monthChoices)}月{menu('day', '日', dayChoices)}
          日まで。
          {menu('closedDay', '閉庁日のとき', closedDayChoices)}
        </>
      )
    case 'with':
      return <>{menu('procedure', 'どの手続きと', menus.procedures)}と同じ日まで</>
    default:
      return null
  }
}

const fieldsOfKind: Readonly<Record<string, readonly string[]>> = {
  within: ['from', 'countsFirstDay', 'count', 'unit', 'closedDay'],
  before: ['from', 'days', 'closedDay'],
  'month-end': ['from', 'months', 'closedDay'],
  yearly: ['month', 'day', 'closedDay'],
  with: ['procedure'],
}

/** What other ways of counting had said, kept for whoever changes their mind. */
function KeptFields({ at, kind, fields }: { readonly at: string; readonly kind: string; readonly fields: Fields }) {
  const isTyped = fields[`${at}.from`] === 'calendar' && fieldsOfKind[kind]?.includes('from')
  const shown = ['kind', ...(fieldsOfKind[kind] ?? []), ...(isTyped ? ['calendarDay'] : [])].map(
    field => `${at}.${field}`,
  )
  return Object.entries(fields)
    .filter(([name]) => name.startsWith(`${at}.`) && !shown.includes(name))
    .map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}

const kindChoices: readonly Choice[] = [
  { value: 'within', label: '日数で数える' },
  { value: 'before', label: 'ある日の前まで' },
  { value: 'month-end', label: 'ある月の末日' },
  { value: 'yearly', label: '毎年決まった日' },
  { value: 'with', label: 'ほかの手続きと同じ日' },
  { value: 'promptly', label: 'なるべく早く' },
  { value: 'none', label: '期限なし' },
]

const firstDayChoices: readonly Choice[] = [
  { value: 'no', label: '翌日' },
  { value: 'yes', label: '当日' },
]

const unitChoices: readonly Choice[] = [
  { value: 'days', label: '日' },
  { value: 'months', label: 'か月' },
  { value: 'years', label: '年' },
]

const closedDayChoices: readonly Choice[] = Object.entries(closedDayWords).map(([value, label]) => ({ value, label }))

const monthChoices = numbers(12)
const dayChoices = numbers(31)

function numbers(last: number): readonly Choice[] {
  return Array.from({ length: last }, (_, index) => ({ value: String(index + 1), label: String(index + 1) }))
}
