import { type LocalDate, parseLocalDate } from '@/lib/calendar/local-date'
import { plainTyping } from '@/lib/people/plain-typing'
import type { RuleBook } from '@/lib/rules/book'
import type { Condition, DayRef, Fact } from '@/lib/rules/schema'
import { holdsParts, type Part, partField, partsInside } from './condition-parts'
import type { Problem } from './problem'

export type BuiltCondition = { readonly condition: Condition } | { readonly problems: readonly Problem[] }

/** Where the rows stand: their name in the form, and whether a member is being looked at. */
export type PartsPlace = { readonly root: string; readonly per: Fact['per'] }

/** The condition the rows say, or every row that does not say anything yet. */
export function conditionFrom(parts: readonly Part[], book: RuleBook, { root, per }: PartsPlace): BuiltCondition {
  const here: Here = { parts, book, root, per, problems: [] }
  const [outermost] = partsInside('', parts)
  const condition = outermost ? build(outermost, here) : null
  return condition && here.problems.length === 0 ? { condition } : { problems: here.problems }
}

/** Undefined: nothing typed. Null: no number. */
export function numberIn(typed: string): number | undefined | null {
  const plain = plainTyping(typed)
  if (plain === '') return undefined
  return /^-?\d{1,6}$/.test(plain) ? Number(plain) : null
}

type Here = {
  readonly parts: readonly Part[]
  readonly book: RuleBook
  readonly root: string
  readonly per: Fact['per']
  readonly problems: Problem[]
}

function build(part: Part, here: Here): Condition | null {
  const condition = holdsParts(part) ? holding(part, here) : single(part, here)
  return condition && part.negated ? { op: 'not', of: condition } : condition
}

function holding(part: Part, here: Here): Condition | null {
  const inner = part.subject === 'member' ? { ...here, per: 'member' as const } : here
  const children = partsInside(part.id, here.parts)
  if (children.length === 0) return refuse(part, here, { subject: 'この中に条件を1つ以上足してください。' })
  const of = children.map(child => build(child, inner)).filter(child => child !== null)
  const [first] = of
  if (!first) return null
  if (part.subject === 'group') return { op: part.joins, of }
  return ofMembers(part, of.length === 1 ? first : { op: part.joins, of }, here)
}

function ofMembers(part: Part, where: Condition, here: Here): Condition | null {
  if (part.members !== 'member-count') return { op: part.members, where }
  const range = rangeOf(part, here)
  return range && { op: 'member-count', where, ...limits(range, 'atLeast', 'atMost') }
}

function single(part: Part, here: Here): Condition | null {
  const [kind = '', id = ''] = part.subject.split(':')
  switch (kind) {
    case '':
      return refuse(part, here, { subject: '何についての条件かを選んでください。' })
    case 'always':
      return { op: 'always' }
    case 'event':
      return ofEvents(part, here)
    case 'today':
      return ofToday(part, here)
    case 'derived':
      return ofDerived(part, id, here)
    default:
      return ofFact(part, { kind, fact: here.book.facts.get(id) }, here)
  }
}

function ofEvents(part: Part, here: Here): Condition | null {
  const chosen = part.options.filter(id => here.book.events.has(id))
  return chosen.length > 0
    ? { op: 'event', in: chosen }
    : refuse(part, here, { options: 'できごとを1つ以上選んでください。' })
}

function ofToday(part: Part, here: Here): Condition | null {
  const [from, until] = [calendarDayIn(part.from), calendarDayIn(part.to)]
  if (from === null) return refuse(part, here, { from: noSuchDay })
  if (until === null) return refuse(part, here, { to: noSuchDay })
  if (from === undefined && until === undefined) return refuse(part, here, { from: '日付を1つ以上入力してください。' })
  return { op: 'today', ...(from ? { from } : {}), ...(until ? { until } : {}) }
}

const noSuchDay = '暦にある日を入力してください（例：2026-04-01）。'

/** Undefined: nothing typed. Null: no day. */
export function calendarDayIn(typed: string): LocalDate | undefined | null {
  const plain = plainTyping(typed).replaceAll('/', '-')
  return plain === '' ? undefined : parseLocalDate(plain)
}

function ofDerived(part: Part, id: string, here: Here): Condition | null {
  const derived = here.book.derivedFacts.get(id)
  return derived && isSpokenOf(derived, here) ? { op: 'derived', id } : refuse(part, here, notHere)
}

const notHere = { subject: 'ここでは使えない言葉です。選び直してください。' }

type Spoken = { readonly kind: string; readonly fact: Fact | undefined }

function ofFact(part: Part, { kind, fact }: Spoken, here: Here): Condition | null {
  if (!fact || !isSpokenOf(fact, here)) return refuse(part, here, notHere)
  switch (kind) {
    case 'is':
      return ofOptions(part, fact, here)
    case 'count': {
      const range = rangeOf(part, here)
      return range && { op: 'count', fact: fact.id, ...limits(range, 'atLeast', 'atMost') }
    }
    case 'day':
    case 'age':
    case 'fiscal':
      return fact.kind === 'day' ? ofDays(part, { kind, fact }, here) : refuse(part, here, notHere)
    default:
      return refuse(part, here, notHere)
  }
}

function ofDays(part: Part, { kind, fact }: { kind: 'day' | 'age' | 'fiscal'; fact: Fact }, here: Here) {
  const range = rangeOf(part, here)
  const on = dayOf(part, here)
  if (!range || !on) return null
  if (kind === 'day') return { op: kind, fact: fact.id, than: on, ...limits(range, 'atLeastDays', 'atMostDays') }
  const { reachedOn } = part
  if (kind === 'age') return { op: kind, birth: fact.id, on, reachedOn, ...limits(range, 'atLeast', 'under') }
  return { op: 'until-fiscal-year-end', birth: fact.id, age: range.from ?? 0, on } as const
}

/** In the order of the fact, whatever the order of clicks. */
function ofOptions(part: Part, fact: Fact, here: Here): Condition | null {
  const known = fact.kind === 'choice' ? fact.options.map(({ id }) => id) : ['yes', 'no']
  const chosen = known.filter(id => part.options.includes(id))
  return chosen.length > 0
    ? { op: 'is', fact: fact.id, in: chosen }
    : refuse(part, here, { options: `「${fact.name.ja}」の答えを1つ以上選んでください。` })
}

function dayOf(part: Part, here: Here): DayRef | null {
  if (part.day === 'today') return { day: 'today' }
  if (part.day === 'calendar') {
    const day = calendarDayIn(part.calendarDay)
    return day ? { day } : refuse(part, here, { calendarDay: noSuchDay })
  }
  const fact = here.book.facts.get(part.day)
  return fact?.kind === 'day' && isSpokenOf(fact, here)
    ? { fact: fact.id }
    : refuse(part, here, { day: 'どの日と比べるかを選んでください。' })
}

/** What is true of one person can only be said where one person is looked at. */
function isSpokenOf({ per }: { readonly per: Fact['per'] }, here: Here): boolean {
  return per === 'household' || here.per === 'member'
}

type Range = { readonly from: number | undefined; readonly to: number | undefined }

function rangeOf(part: Part, here: Here): Range | null {
  const [from, to] = [numberIn(part.from), numberIn(part.to)]
  const least = part.subject.startsWith('day:') ? -999_999 : 0
  if (from === null || (from ?? least) < least)
    return refuse(part, here, { from: '数字で入力してください（例：14）。' })
  if (to === null || (to ?? least) < least) return refuse(part, here, { to: '数字で入力してください（例：14）。' })
  if (from === undefined && to === undefined) return refuse(part, here, { from: '数字を1つ以上入力してください。' })
  return { from, to }
}

function limits<From extends string, To extends string>({ from, to }: Range, fromName: From, toName: To) {
  return {
    ...(from === undefined ? {} : { [fromName]: from }),
    ...(to === undefined ? {} : { [toName]: to }),
  } as { [Name in From | To]?: number }
}

function refuse({ id }: Part, here: Here, said: Readonly<Record<string, string>>): null {
  for (const [field, message] of Object.entries(said)) {
    here.problems.push({ field: partField(here.root, id, field), message })
  }
  return null
}
