import { bookOf, type RuleBook } from '../book'
import { checkConditions } from '../checks/conditions'
import { checkCycles } from '../checks/cycles'
import { checkReferences } from '../checks/references'
import type { Finding, Place } from '../finding'
import { placeOf } from '../placed'
import type { Procedure, RuleSet } from '../schema'

/** Rules of which everything can be evaluated: whatever cannot is taken out. */
export type Mended = {
  readonly book: RuleBook
  /** For each broken condition, by its place, a yes-no fact that stands there instead: it may hold or not. */
  readonly standIns: ReadonlyMap<string, string>
}

const known = new WeakMap<RuleBook, Mended | null>()

/** Null where even then something is left that cannot be evaluated. */
export function mended(book: RuleBook): Mended | null {
  const found = known.get(book) ?? mend(book, new Map(), mostRounds)
  known.set(book, found)
  return found
}

/** A circle that was cut open may leave another one. */
const mostRounds = 5

function mend(book: RuleBook, standIns: Mended['standIns'], roundsLeft: number): Mended | null {
  const faults = [...checkReferences(book), ...checkConditions(book), ...checkCycles(book)].filter(isBroken)
  if (faults.length === 0) return { book, standIns }
  if (roundsLeft === 0) return null
  const places = new Set(faults.map(({ place }) => conditionPlace(place)))
  const all = new Map([
    ...standIns,
    ...[...places].map((key, index) => [key, `mended-${roundsLeft}-${index}`] as const),
  ])
  return mend(bookOf(withoutFaults(book, all)), all, roundsLeft - 1)
}

/** The place of the condition a fault lies in: a day that it names belongs to it. */
export function conditionPlace({ kind, id, field }: Place): string {
  return `${kind} ${id} ${field.replace(/\.(on|than)$/, '')}`
}

const broken: readonly Finding['code'][] = [
  'cycle-in-facts',
  'duplicate-id',
  'empty-range',
  'fact-not-asked',
  'member-fact-outside-member',
  'no-limit',
  'question-without-fact',
  'unknown-derived-fact',
  'unknown-event',
  'unknown-fact',
  'unknown-item',
  'unknown-option',
  'unknown-procedure',
  'wrong-kind',
]

function isBroken({ code }: Finding): boolean {
  return broken.includes(code)
}

function withoutFaults({ ruleSet }: RuleBook, standIns: Mended['standIns']): RuleSet {
  const facts = onePerId(ruleSet.facts)
  const newFacts = [...standIns.values()].filter(id => !facts.some(fact => fact.id === id))
  const text = { ja: '?' }
  return {
    ...ruleSet,
    facts: [
      ...facts,
      ...newFacts.map(id => ({
        id,
        kind: 'yes-no' as const,
        per: 'household' as const,
        name: text,
        yes: text,
        no: text,
      })),
    ],
    derivedFacts: onePerId(ruleSet.derivedFacts).map(one =>
      withStandIns(one, placeOf('derived-fact', one.id), standIns),
    ),
    questions: [
      ...onePerId(ruleSet.questions)
        .filter(({ id }) => facts.some(fact => fact.id === id))
        .map(one => withStandIns(one, placeOf('question', one.id), standIns)),
      ...newFacts.map(id => ({ id, group: '?', title: text })),
    ],
    events: onePerId(ruleSet.events),
    items: onePerId(ruleSet.items),
    departments: onePerId(ruleSet.departments),
    procedures: onePerId(ruleSet.procedures).flatMap(one =>
      withoutUnknown(withStandIns(one, placeOf('procedure', one.id), standIns), ruleSet, standIns),
    ),
    cases: [],
  }
}

/** What names something that does not exist is left out; deadlines with a broken day lead to none. */
function withoutUnknown(procedure: Procedure, ruleSet: RuleSet, standIns: Mended['standIns']): readonly Procedure[] {
  const events = procedure.events.filter(event => ruleSet.events.some(({ id }) => id === event))
  if (events.length === 0) return []
  const isBrokenDeadline = (index: number) =>
    [...standIns.keys()].some(key => {
      const field = `procedure ${procedure.id} deadlines.${index}`
      return key.startsWith(field) && !key.startsWith(`${field}.when`)
    })
  const deadlines = procedure.deadlines.map((deadline, index) => {
    const { notBefore: _, ...rest } = deadline
    return isBrokenDeadline(index) ? { ...rest, rules: [{ kind: 'none' as const }] } : deadline
  })
  const bring = procedure.bring.filter(({ item }) => ruleSet.items.some(({ id }) => id === item))
  return [{ ...procedure, events, deadlines, bring, dependsOn: [] }]
}

function withStandIns<T extends object>(thing: T, { kind, id }: Place, standIns: Mended['standIns']): T {
  let changed: unknown = thing
  for (const [key, fact] of standIns) {
    const start = `${kind} ${id} `
    if (key.startsWith(start)) changed = replaced(changed, key.slice(start.length).split('.'), fact)
  }
  return changed as T
}

/** Only a condition is replaced; whatever is no longer there has been replaced with what was around it. */
function replaced(value: unknown, steps: readonly string[], fact: string): unknown {
  if (typeof value !== 'object' || value === null) return value
  const [step, ...rest] = steps
  if (step === undefined) return 'op' in value ? { op: 'is', fact, in: ['yes'] } : value
  if (Array.isArray(value)) return value.map((one, index) => (String(index) === step ? replaced(one, rest, fact) : one))
  return step in value ? { ...value, [step]: replaced((value as Record<string, unknown>)[step], rest, fact) } : value
}

function onePerId<T extends { readonly id: string }>(list: readonly T[]): T[] {
  return [...new Map(list.map(one => [one.id, one])).values()]
}
