import { inside, type Place } from './finding'
import { placeOf } from './placed'
import type { Language, RuleSet } from './schema'

/** A text of the rule set, whole or not, with its place. */
export type PlacedText = { readonly text: Partial<Record<Language, unknown>>; readonly place: Place }

/** Everything the rule set says to people, in the order of its parts. Cases are said to editors, in Japanese alone. */
export function* placedTexts(ruleSet: RuleSet): Generator<PlacedText> {
  for (const [thing, place] of things(ruleSet)) yield* textsIn(thing, place)
}

export function isBlank(text: unknown): boolean {
  return typeof text !== 'string' || text.trim() === ''
}

function* things(ruleSet: RuleSet): Generator<readonly [object, Place]> {
  yield [ruleSet.municipality, placeOf('rule-set', '', 'municipality')]
  for (const one of ruleSet.events) yield [one, placeOf('event', one.id)]
  for (const one of ruleSet.departments) yield [one, placeOf('department', one.id)]
  for (const one of ruleSet.facts) yield [one, placeOf('fact', one.id)]
  for (const one of ruleSet.derivedFacts) yield [one, placeOf('derived-fact', one.id)]
  for (const one of ruleSet.groups) yield [one, placeOf('group', one.id)]
  for (const one of ruleSet.questions) yield [one, placeOf('question', one.id)]
  for (const one of ruleSet.items) yield [one, placeOf('item', one.id)]
  for (const one of ruleSet.values) yield [one, placeOf('value', one.id)]
  for (const one of ruleSet.procedures) yield [one, placeOf('procedure', one.id)]
}

/** A condition has no texts of its own. */
function* textsIn(value: unknown, place: Place): Generator<PlacedText> {
  if (typeof value !== 'object' || value === null || 'op' in value) return
  if ('ja' in value) yield { text: value, place }
  else for (const [key, part] of Object.entries(value)) yield* textsIn(part, inside(place, key))
}
