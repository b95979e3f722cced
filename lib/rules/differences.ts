import { inside, type Place, type PlaceKind } from './finding'
import { placeOf } from './placed'
import { languages, type RuleSet } from './schema'

/** One value that two rule sets hold differently; a whole thing where only one of them has it. */
export type Difference = {
  readonly kind: 'added' | 'removed' | 'changed'
  readonly place: Place
  readonly before: unknown
  readonly after: unknown
}

/** Field by field, thing by thing; the order of the lists counts as a field of its own. */
export function differencesBetween(before: RuleSet, after: RuleSet): readonly Difference[] {
  return [
    ...inFields(placeOf('rule-set', ''), pick(before, settings), pick(after, settings)),
    ...lists.flatMap(([list, kind]) => inList(kind, before[list], after[list])),
  ]
}

/**
 * Whether two values say the same: a field that is not there is like one without value, and the options a condition names
 * (`in`) have no order.
 */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  return keys.every(key => (key === 'in' ? isSame(sorted(a[key]), sorted(b[key])) : isSame(a[key], b[key])))
}

const settings = ['municipality', 'closedDays'] as const

const lists = [
  ['procedures', 'procedure'],
  ['questions', 'question'],
  ['facts', 'fact'],
  ['derivedFacts', 'derived-fact'],
  ['items', 'item'],
  ['values', 'value'],
  ['departments', 'department'],
  ['events', 'event'],
  ['groups', 'group'],
  ['forms', 'form'],
  ['cases', 'case'],
] as const satisfies readonly (readonly [keyof RuleSet, PlaceKind])[]

type Thing = { readonly id: string }

function inList(kind: PlaceKind, before: readonly Thing[], after: readonly Thing[]): readonly Difference[] {
  const old = new Map(before.map(thing => [thing.id, thing]))
  const now = new Map(after.map(thing => [thing.id, thing]))
  const removed = before.filter(({ id }) => !now.has(id))
  const kept = after.filter(({ id }) => old.has(id))
  return [
    ...after.flatMap(thing => ofThing(kind, old.get(thing.id), thing)),
    ...removed.flatMap(thing => ofThing(kind, thing, undefined)),
    ...ofOrder(
      kind,
      before.filter(({ id }) => now.has(id)),
      kept,
    ),
  ]
}

function ofThing(kind: PlaceKind, before: Thing | undefined, after: Thing | undefined): readonly Difference[] {
  const place = placeOf(kind, (after ?? before)?.id ?? '')
  if (!before) return [{ kind: 'added', place, before: null, after }]
  if (!after) return [{ kind: 'removed', place, before, after: null }]
  return inFields(place, { ...before }, { ...after })
}

function ofOrder(kind: PlaceKind, before: readonly Thing[], after: readonly Thing[]): readonly Difference[] {
  const [old, now] = [before.map(({ id }) => id), after.map(({ id }) => id)]
  return isSame(old, now) ? [] : [{ kind: 'changed', place: placeOf(kind, '', 'order'), before: old, after: now }]
}

type Fields = Readonly<Record<string, unknown>>

function inFields(place: Place, before: Fields, after: Fields): readonly Difference[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap(key => {
    const [old, now] = [before[key], after[key]]
    if (isSame(old, now)) return []
    const at = inside(place, key)
    if (hasParts(place, old, now)) return inFields(at, entries(old), entries(now))
    return [{ kind: 'changed' as const, place: at, before: old ?? null, after: now ?? null }]
  })
}

/** Texts are compared language by language, lists of equal length entry by entry, everything else as a whole. */
function hasParts(place: Place, old: unknown, now: unknown): boolean {
  if (isText(old) && isText(now)) return true
  return areAlike(old, now) || (isEntry(place.field) && isObject(old) && isObject(now))
}

/** The entries of these lists are things of their own; a condition is not. */
function isEntry(field: string): boolean {
  return ['deadlines', 'exceptions', 'bring', 'channels', 'options', 'fields'].includes(field)
}

function areAlike(old: unknown, now: unknown): boolean {
  return Array.isArray(old) && Array.isArray(now) && old.length === now.length && [...old, ...now].every(isObject)
}

function entries(value: unknown): Fields {
  return isObject(value) ? { ...value } : {}
}

function isText(value: unknown): value is Fields {
  return (
    isObject(value) && 'ja' in value && Object.keys(value).every(key => languages.some(language => language === key))
  )
}

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? value.toSorted() : value
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}

function pick<K extends keyof RuleSet>(ruleSet: RuleSet, keys: readonly K[]): Fields {
  return Object.fromEntries(keys.map(key => [key, ruleSet[key]]))
}
