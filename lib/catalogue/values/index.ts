import type { DatedValue } from '@/lib/rules/schema'
import { childAllowanceValues } from './child-allowance'
import { pensionValues } from './pension'
import { vehicleValues } from './vehicles'

/** What the law sets in numbers and changes from a day on: said once, and looked up on the day that each use goes by. */
export const values: readonly DatedValue[] = [...childAllowanceValues, ...pensionValues, ...vehicleValues]
