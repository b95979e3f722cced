import { addMonths } from '@/lib/calendar/local-date'
import { positionIndex, positionOf } from './clocks'
import type { Variable } from './variables'
import type { World } from './worlds'

export type Person = 'household' | 'self' | 'other'

export type Order = { readonly arity: number; readonly person: Person; readonly world: World }

/** The age of somebody of whom nothing else is said. */
export const usualAge = 37

const selfOption = 'self'

/** The values a variable can have, those first that make an example easy to believe. The one who answers is nobody else. */
export function valuesInOrder(variable: Variable, { arity, person, world }: Order): readonly number[] {
  const values = Array.from({ length: arity }, (_, value) => value)
  if (person === 'household') return values
  if (variable.kind === 'answer' && variable.fact.id === 'relation') {
    const self = variable.options.indexOf(selfOption)
    return values.filter(value => self < 0 || (value === self) === (person === 'self'))
  }
  if (variable.kind !== 'clock' || variable.clock.reference !== null || person === 'other') return values
  const birth = addMonths(world.today, -12 * usualAge)
  const usual = positionIndex(variable.clock, positionOf(variable.clock, birth, world.today))
  return [...values.filter(value => value === usual), ...values.filter(value => value !== usual)]
}
