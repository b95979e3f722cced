import { type Difference, isSame } from './differences'
import type { PlaceKind } from './finding'
import type { RuleSet } from './schema'

/** What takes the differences back. */
export function reversed(differences: readonly Difference[]): readonly Difference[] {
  return differences
    .map(({ kind, place, before, after }) => ({ kind: opposite[kind], place, before: after, after: before }))
    .toReversed()
}

const opposite = { added: 'removed', removed: 'added', changed: 'changed' } as const

/**
 * The rule set with these differences in it, which its schema has yet to check. Null where it no longer says what they start
 * from: somebody has changed the same place since.
 */
export function applyDifferences(ruleSet: RuleSet, differences: readonly Difference[]): unknown {
  const result = structuredClone(ruleSet) as unknown as Fields
  return differences.every(difference => apply(result, difference)) ? result : null
}

type Fields = { [key: string]: unknown }

/** False where it cannot be done. */
function apply(ruleSet: Fields, { kind, place, before, after }: Difference): boolean {
  const list = listOf(ruleSet, place.kind)
  if (!list) return change(ruleSet, place.field, { before, after })
  if (place.id === '' && place.field === 'order') return order(list, after)
  const index = list.findIndex(({ id }) => id === place.id)
  switch (kind) {
    case 'added':
      if (index >= 0) return false
      list.push(structuredClone(after) as Thing)
      return true
    case 'removed':
      if (index < 0 || !isSame(list[index], before)) return false
      list.splice(index, 1)
      return true
    case 'changed':
      return index >= 0 && change(list[index] as Fields, place.field, { before, after })
  }
}

type Values = { readonly before: unknown; readonly after: unknown }

function change(thing: Fields, field: string, { before, after }: Values): boolean {
  const steps = field.split('.')
  const last = steps.pop() ?? ''
  const holder = steps.reduce<unknown>((value, step) => (isFields(value) ? value[step] : undefined), thing)
  if (!isFields(holder) || !isSame(holder[last] ?? null, before ?? null)) return false
  if (after === null && !isNullable(field)) delete holder[last]
  else holder[last] = structuredClone(after)
  return true
}

/** Where nothing known is said as null; everywhere else a field without value is not there. */
function isNullable(field: string): boolean {
  return field === 'place' || field === 'fee.amountYen' || field.endsWith('.person')
}

type Thing = { readonly id: string }

/** Things that were not there then stand at the end. */
function order(list: Thing[], after: unknown): boolean {
  const wanted = Array.isArray(after) ? after : []
  const placeIn = ({ id }: Thing) => (wanted.includes(id) ? wanted.indexOf(id) : wanted.length)
  list.sort((a, b) => placeIn(a) - placeIn(b))
  return true
}

function listOf(ruleSet: Fields, kind: PlaceKind): Thing[] | null {
  const name = lists[kind]
  return name ? (ruleSet[name] as Thing[]) : null
}

const lists: Readonly<Partial<Record<PlaceKind, keyof RuleSet>>> = {
  procedure: 'procedures',
  question: 'questions',
  fact: 'facts',
  'derived-fact': 'derivedFacts',
  item: 'items',
  value: 'values',
  department: 'departments',
  event: 'events',
  group: 'groups',
  form: 'forms',
  case: 'cases',
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}
