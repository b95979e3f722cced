import type { Procedure } from '@/lib/rules/schema'
import { leavingHousehold } from './household'
import { leavingThings } from './things'

export const leavingProcedures: readonly Procedure[] = [...leavingHousehold, ...leavingThings]
