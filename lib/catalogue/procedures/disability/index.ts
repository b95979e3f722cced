import type { Procedure } from '@/lib/rules/schema'
import { disabilityBenefits } from './benefits'
import { disabilityCar } from './car'
import { certificateProcedures } from './certificates'
import { disabilityDiscounts } from './discounts'
import { disabilityMedicalAid } from './medical-aid'
import { disabilityServiceProcedures } from './services'

export const disabilityProcedures: readonly Procedure[] = [
  ...certificateProcedures,
  ...disabilityMedicalAid,
  ...disabilityBenefits,
  ...disabilityServiceProcedures,
  ...disabilityCar,
  ...disabilityDiscounts,
]
