import type { Procedure } from '@/lib/rules/schema'
import { someoneHasCard, someoneHasNoCard } from '../derived/circumstances'
import { holds } from '../vocabulary'

/** マイナンバーがわかるもの: the card where there is one, another paper for those without. */
export const myNumber: Procedure['bring'] = [
  { item: 'my-number-card', when: holds(someoneHasCard) },
  { item: 'my-number-proof', when: holds(someoneHasNoCard) },
]
