import type { Condition, DayRef } from '@/lib/rules/schema'

/**
 * A condition as rows of menus: a flat list in reading order, each row naming the one it lies inside. Everything is a string as
 * it was chosen or typed, so that a half-made sentence is kept and shown again.
 */
export type Part = {
  readonly id: string
  /** Empty: the outermost. */
  readonly inside: string
  /** What it speaks of: `is:has-dog`, `age:birth-date`, `derived:has-child`, `group`, `member` …; empty while not chosen. */
  readonly subject: string
  readonly negated: boolean
  /** How the rows inside are joined. */
  readonly joins: 'all' | 'any'
  readonly members: 'any-member' | 'every-member' | 'member-count'
  readonly options: readonly string[]
  readonly from: string
  readonly to: string
  /** `today`, the id of a day fact, or `calendar` for the day typed beside it. */
  readonly day: string
  readonly calendarDay: string
  readonly reachedOn: 'eve' | 'birthday'
}

export const blankPart: Omit<Part, 'id' | 'inside'> = {
  subject: '',
  negated: false,
  joins: 'all',
  members: 'any-member',
  options: [],
  from: '',
  to: '',
  day: 'today',
  calendarDay: '',
  reachedOn: 'eve',
}

export function partsFrom(condition: Condition): readonly Part[] {
  return flattened(condition, '', counter())
}

export function partsInside(id: string, parts: readonly Part[]): readonly Part[] {
  return parts.filter(({ inside }) => inside === id)
}

/** The name of a row's menu in the form. */
export function partField(root: string, id: string, field: string): string {
  return `${root}/${id}/${field}`
}

/** A row that holds others: joined conditions, or what is said of members. */
export function holdsParts({ subject }: Part): boolean {
  return subject === 'group' || subject === 'member'
}

/** A new, blank row at the end of the one it lies inside. */
export function addPart(parts: readonly Part[], inside: string): readonly Part[] {
  const family = [inside, ...descendants(inside, parts)]
  const last = parts.findLastIndex(({ id }) => family.includes(id))
  return parts.toSpliced(last + 1, 0, { ...blankPart, id: freeId(parts), inside })
}

/** Takes the row and everything in it; of the outermost a blank row stays. */
export function removePart(parts: readonly Part[], id: string): readonly Part[] {
  const gone = [id, ...descendants(id, parts)]
  const left = parts.filter(part => !gone.includes(part.id))
  return left.length === 0 ? [{ ...blankPart, id: freeId(parts), inside: '' }] : left
}

/** Puts a group around the row, with room for another. */
export function groupPart(parts: readonly Part[], id: string): readonly Part[] {
  const index = parts.findIndex(part => part.id === id)
  const part = parts[index]
  if (!part) return parts
  const group: Part = { ...blankPart, id: freeId(parts), inside: part.inside, subject: 'group' }
  const grouped = parts.toSpliced(index, 1, group, { ...part, inside: group.id })
  return addPart(grouped, group.id)
}

/** A row that has just become one that holds others gets its first; one that no longer does loses its own. */
export function withRoom(parts: readonly Part[]): readonly Part[] {
  const orphans = parts.filter(part => !holdsParts(part)).flatMap(({ id }) => descendants(id, parts))
  const kept = parts.filter(({ id }) => !orphans.includes(id))
  const empty = kept.filter(part => holdsParts(part) && partsInside(part.id, kept).length === 0)
  return empty.reduce<readonly Part[]>((list, { id }) => addPart(list, id), kept)
}

function descendants(id: string, parts: readonly Part[]): readonly string[] {
  return partsInside(id, parts).flatMap(part => [part.id, ...descendants(part.id, parts)])
}

function freeId(parts: readonly Part[]): string {
  const used = parts.map(({ id }) => Number(id.slice(1))).filter(Number.isInteger)
  return `p${Math.max(0, ...used) + 1}`
}

type NextId = () => string

function counter(): NextId {
  let last = 0
  return () => `p${++last}`
}

function flattened(condition: Condition, inside: string, nextId: NextId): readonly Part[] {
  if (condition.op === 'not') {
    const [outer, ...others] = flattened(condition.of, inside, nextId)
    return outer ? [{ ...outer, negated: !outer.negated }, ...others] : []
  }
  const part = { ...blankPart, id: nextId(), inside, ...fieldsOf(condition) }
  return [part, ...childrenOf(condition).flatMap(child => flattened(child, part.id, nextId))]
}

function childrenOf(condition: Condition): readonly Condition[] {
  if (condition.op === 'all' || condition.op === 'any') return condition.of
  if (!('where' in condition)) return []
  const { where } = condition
  return isList(where) ? where.of : [where]
}

/** A list of one would be written back as that one alone: it stays a row of its own. */
function isList(where: Condition): where is Extract<Condition, { op: 'all' | 'any' }> {
  return (where.op === 'all' || where.op === 'any') && where.of.length > 1
}

function fieldsOf(condition: Exclude<Condition, { op: 'not' }>): Partial<Part> {
  switch (condition.op) {
    case 'always':
      return { subject: 'always' }
    case 'all':
    case 'any':
      return { subject: 'group', joins: condition.op }
    case 'event':
      return { subject: 'event', options: condition.in }
    case 'today':
      return { subject: 'today', from: condition.from ?? '', to: condition.until ?? '' }
    case 'derived':
      return { subject: `derived:${condition.id}` }
    case 'any-member':
    case 'every-member':
      return { subject: 'member', members: condition.op, ...joinsOf(condition.where) }
    case 'member-count':
      return { subject: 'member', members: condition.op, ...joinsOf(condition.where), ...rangeOf(condition) }
    default:
      return factFieldsOf(condition)
  }
}

type FactCondition = Extract<Condition, { op: 'is' | 'count' | 'age' | 'until-fiscal-year-end' | 'day' }>

function factFieldsOf(condition: FactCondition): Partial<Part> {
  switch (condition.op) {
    case 'is':
      return { subject: `is:${condition.fact}`, options: condition.in }
    case 'count':
      return { subject: `count:${condition.fact}`, ...rangeOf(condition) }
    case 'age':
      return {
        subject: `age:${condition.birth}`,
        from: typed(condition.atLeast),
        to: typed(condition.under),
        ...dayFieldsOf(condition.on),
        reachedOn: condition.reachedOn,
      }
    case 'until-fiscal-year-end':
      return { subject: `fiscal:${condition.birth}`, from: String(condition.age), ...dayFieldsOf(condition.on) }
    case 'day':
      return {
        subject: `day:${condition.fact}`,
        from: typed(condition.atLeastDays),
        to: typed(condition.atMostDays),
        ...dayFieldsOf(condition.than),
      }
  }
}

function joinsOf(where: Condition): Partial<Part> {
  return isList(where) ? { joins: where.op } : {}
}

function rangeOf(range: {
  readonly atLeast?: number | undefined
  readonly atMost?: number | undefined
}): Partial<Part> {
  return { from: typed(range.atLeast), to: typed(range.atMost) }
}

function typed(value: number | undefined): string {
  return value === undefined ? '' : String(value)
}

function dayFieldsOf(ref: DayRef): Pick<Part, 'day' | 'calendarDay'> {
  if ('fact' in ref) return { day: ref.fact, calendarDay: '' }
  return ref.day === 'today' ? { day: 'today', calendarDay: '' } : { day: 'calendar', calendarDay: ref.day }
}
