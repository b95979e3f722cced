import type { Procedure } from '@/lib/rules/schema'
import { disabilityBenefits } from './benefits'
import { disabilityDiscounts } from './car-and-discounts'
import { certificateProcedures } from './certificates'

export const disabilityProcedures: readonly Procedure[] = [
  ...certificateProcedures,
  ...disabilityBenefits,
  ...disabilityDiscounts,
]
