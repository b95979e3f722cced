import type { Procedure } from '@/lib/rules/schema'
import { certificateAddress, specialChildRearingAllowance, supportMedicalCare } from './disability'
import { combinedResidenceCard, residenceCardAddress } from './foreign-residents'

export const supportProcedures: readonly Procedure[] = [
  residenceCardAddress,
  combinedResidenceCard,
  certificateAddress,
  supportMedicalCare,
  specialChildRearingAllowance,
]
