import type { Item } from '@/lib/rules/schema'
import { commonItems } from './common'
import { familyItems } from './family'
import { insuranceItems } from './insurance'
import { livingItems } from './living'

/** Everything to bring, each thing once: the merged list is in this order only where procedures share a deadline. */
export const items: readonly Item[] = [...commonItems, ...insuranceItems, ...familyItems, ...livingItems]
