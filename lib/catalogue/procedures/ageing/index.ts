import type { Procedure } from '@/lib/rules/schema'
import { elderlyAdvice } from './advice'
import { careAtHomeProcedures } from './care-at-home'
import { careCostProcedures } from './care-costs'
import { careLevelProcedures } from './care-level'
import { elderlySupportProcedures } from './everyday-support'
import { elderlyHealthPapers } from './health-papers'
import { elderlyPensionProcedures } from './pensions'
import { turningProcedures } from './turning'

export const ageingProcedures: readonly Procedure[] = [
  ...careLevelProcedures,
  ...turningProcedures,
  ...elderlyPensionProcedures,
  ...careCostProcedures,
  ...careAtHomeProcedures,
  ...elderlyHealthPapers,
  ...elderlySupportProcedures,
  ...elderlyAdvice,
]
