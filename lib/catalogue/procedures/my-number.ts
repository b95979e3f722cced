import type { Procedure } from '@/lib/rules/schema'
import { someoneHasCard, someoneHasNoCard } from '../derived/circumstances'
import { all, event, holds, not } from '../vocabulary'

/** マイナンバーがわかるもの: the card where there is one, another paper for those without. */
export const myNumber: Procedure['bring'] = [
  { item: 'my-number-card', when: holds(someoneHasCard) },
  { item: 'my-number-proof', when: holds(someoneHasNoCard) },
]

/** Told apart only in these life events; in others nobody is asked who has a card for the sake of this. */
export function myNumberAskedIn(...events: string[]): Procedure['bring'] {
  const asked = event(...events)
  return [
    { item: 'my-number-card', when: all(asked, holds(someoneHasCard)) },
    { item: 'my-number-proof', when: all(asked, holds(someoneHasNoCard)) },
    { item: 'my-number-either', when: not(asked) },
  ]
}
