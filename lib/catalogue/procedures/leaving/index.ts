import type { Procedure } from '@/lib/rules/schema'
import { leavingCareAndAllowance } from './care-and-allowance'
import { leavingHousehold } from './household'
import { leavingKokuho } from './kokuho'
import { leavingThings } from './things'

export const leavingProcedures: readonly Procedure[] = [
  ...leavingHousehold,
  ...leavingKokuho,
  ...leavingCareAndAllowance,
  ...leavingThings,
]
