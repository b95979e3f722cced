import { parseLocalDate } from '@/lib/calendar/local-date'
import type { RuleBook } from '@/lib/rules/book'
import type { DayRef, DeadlineRule, Procedure } from '@/lib/rules/schema'
import { calendarDayIn, numberIn } from './condition-from-parts'
import type { Fields } from './form-keys'
import type { Problem } from './problem'

/** Every menu of a deadline, those of other ways of counting too, so that changing one's mind loses nothing. */
export function ruleFields(rule: DeadlineRule): Fields {
  return { ...usual, ...fieldsOf(rule), kind: rule.kind }
}

/** What the menus under `prefix` say. */
export function ruleFrom(fields: Fields, prefix: string, { book, per }: RulePlace): DeadlineRule | Problem {
  const at = (field: string) => fields[`${prefix}.${field}`] ?? ''
  const problem = (field: string, message: string): Problem => ({ field: `${prefix}.${field}`, message })
  const kind = at('kind')
  switch (kind) {
    case 'within':
    case 'before': {
      const from = dayRefFrom(at('from'), { book, per, calendarDay: at('calendarDay') })
      if (!from) return problem('from', 'どの日から数えるかを選んでください。')
      return kind === 'within' ? within(at, from, problem) : before(at, from, problem)
    }
    case 'month-end':
      return monthEnd(at, { from: dayRefFrom(at('from'), { book, per, calendarDay: at('calendarDay') }), problem })
    case 'yearly':
      return yearly(at, problem)
    case 'with':
      return book.procedures.has(at('procedure'))
        ? { kind, procedure: at('procedure') }
        : problem('procedure', 'どの手続きと同じ日かを選んでください。')
    case 'promptly':
    case 'none':
      return { kind }
    default:
      return problem('kind', '期限の数え方を選んでください。')
  }
}

export type RulePlace = { readonly book: RuleBook; readonly per: Procedure['per'] }

/** Null: no such day, or a day of one member where no member is looked at. */
export function dayRefFrom(
  id: string,
  { book, per, calendarDay }: RulePlace & { readonly calendarDay: string },
): DayRef | null {
  if (id === 'today') return { day: 'today' }
  if (id === 'calendar') {
    const day = calendarDayIn(calendarDay)
    return day ? { day } : null
  }
  const fact = book.facts.get(id)
  return fact?.kind === 'day' && (fact.per === 'household' || per === 'member') ? { fact: id } : null
}

/** The menu of a day, and the day typed beside it. */
export function dayFields(name: string, ref: DayRef | undefined): Fields {
  if (!ref) return { [name]: '', calendarDay: '' }
  if ('fact' in ref) return { [name]: ref.fact, calendarDay: '' }
  return ref.day === 'today' ? { [name]: 'today', calendarDay: '' } : { [name]: 'calendar', calendarDay: ref.day }
}

const usual: Fields = {
  count: '14',
  unit: 'days',
  from: '',
  calendarDay: '',
  countsFirstDay: 'no',
  closedDay: 'next-open',
  days: '1',
  months: '0',
  kept: '',
  month: '4',
  day: '1',
  procedure: '',
}

function fieldsOf(rule: DeadlineRule): Fields {
  switch (rule.kind) {
    case 'within': {
      const { count, unit, from, shift, countsFirstDay, closedDay } = rule
      const kept = { ...(typeof count === 'number' ? {} : { count }), ...(shift ? { shift } : {}) }
      return {
        ...keptFields(kept),
        count: typeof count === 'number' ? String(count) : '',
        unit,
        ...dayFields('from', from),
        countsFirstDay: countsFirstDay ? 'yes' : 'no',
        closedDay,
      }
    }
    case 'before':
      return { days: String(rule.days), ...dayFields('from', rule.from), closedDay: rule.closedDay }
    case 'month-end':
      return { ...dayFields('from', rule.from), months: String(rule.months), closedDay: rule.closedDay }
    case 'yearly': {
      const [month, day] = rule.monthDay.split('-').map(Number)
      const kept = rule.opens ? { opens: rule.opens } : {}
      return { ...keptFields(kept), month: String(month), day: String(day), closedDay: rule.closedDay }
    }
    case 'with':
      return { procedure: rule.procedure }
    default:
      return {}
  }
}

type At = (field: string) => string
type Say = (field: string, message: string) => Problem

function within(at: At, from: DayRef, problem: Say): DeadlineRule | Problem {
  const kept = keptIn(at('kept'))
  const count = isValueUse(kept.count) ? kept.count : numberIn(at('count'))
  if (!count || (typeof count === 'number' && (count < 1 || count > 9999)))
    return problem('count', '1以上の数字で入力してください（例：14）。')
  const unit = units.find(one => one === at('unit'))
  const closedDay = closedDays.find(one => one === at('closedDay'))
  if (!unit) return problem('unit', '日・か月・年のどれかを選んでください。')
  if (!closedDay) return problem('closedDay', closedDayMissing)
  const shift = 'shift' in kept ? { shift: kept.shift as Within['shift'] } : {}
  return { kind: 'within', count, unit, from, ...shift, countsFirstDay: at('countsFirstDay') === 'yes', closedDay }
}

function before(at: At, from: DayRef, problem: Say): DeadlineRule | Problem {
  const days = numberIn(at('days'))
  const closedDay = closedDays.find(one => one === at('closedDay'))
  if (days === undefined || days === null) return problem('days', '数字で入力してください（例：1）。')
  return closedDay ? { kind: 'before', days, from, closedDay } : problem('closedDay', closedDayMissing)
}

/** A day that is missing in three years out of four is refused. */
function yearly(at: At, problem: Say): DeadlineRule | Problem {
  const monthDay = `${at('month').padStart(2, '0')}-${at('day').padStart(2, '0')}`
  const closedDay = closedDays.find(one => one === at('closedDay'))
  if (!parseLocalDate(`2027-${monthDay}`)) return problem('day', '毎年ある日を選んでください。')
  const { opens } = keptIn(at('kept'))
  const window = typeof opens === 'string' ? { opens } : {}
  return closedDay ? { kind: 'yearly', ...window, monthDay, closedDay } : problem('closedDay', closedDayMissing)
}

function monthEnd(
  at: At,
  { from, problem }: { readonly from: DayRef | null; readonly problem: Say },
): DeadlineRule | Problem {
  if (!from) return problem('from', 'どの日から数えるかを選んでください。')
  const months = numberIn(at('months'))
  const closedDay = closedDays.find(one => one === at('closedDay'))
  if (months === undefined || months === null || months < 0)
    return problem('months', '0以上の数字で入力してください（その月のうちなら0）。')
  return closedDay ? { kind: 'month-end', months, from, closedDay } : problem('closedDay', closedDayMissing)
}

type Within = Extract<DeadlineRule, { kind: 'within' }>

/** What the menus do not show goes through the browser as it is; the whole procedure is parsed again when it is saved. */
export function keptFields(kept: Readonly<Record<string, unknown>>): Fields {
  return Object.keys(kept).length === 0 ? {} : { kept: JSON.stringify(kept) }
}

export function keptIn(field: string): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(field || '{}')
    return typeof kept === 'object' && kept !== null ? { ...kept } : {}
  } catch {
    return {}
  }
}

function isValueUse(count: unknown): count is Exclude<Within['count'], number> {
  return typeof count === 'object' && count !== null && 'value' in count && 'by' in count
}

const closedDayMissing = '閉庁日のときにどうするかを選んでください。'
const units = ['days', 'months', 'years'] as const
const closedDays = ['next-open', 'stays', 'previous-open'] as const
