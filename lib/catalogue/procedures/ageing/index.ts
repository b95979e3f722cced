import type { Procedure } from '@/lib/rules/schema'
import { careCostProcedures } from './care-costs'
import { careLevelProcedures } from './care-level'
import { elderlySupportProcedures } from './everyday-support'
import { turningProcedures } from './turning'

export const ageingProcedures: readonly Procedure[] = [
  ...careLevelProcedures,
  ...turningProcedures,
  ...careCostProcedures,
  ...elderlySupportProcedures,
]
