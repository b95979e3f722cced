import type { Procedure } from '@/lib/rules/schema'
import { childAllowance, olderChildConfirmation } from './jidoteate'
import { childMedicalAid, healthVouchers } from './medical'
import { pregnancyGrantFirst, pregnancyNotice } from './pregnancy'
import { afterSchoolClub, daycare, schoolAid, schoolTransfer } from './school-and-care'
import { childRearingAllowance, singleParentMedicalAid } from './single-parent'

export const childrenProcedures: readonly Procedure[] = [
  childAllowance,
  olderChildConfirmation,
  childMedicalAid,
  childRearingAllowance,
  singleParentMedicalAid,
  pregnancyNotice,
  pregnancyGrantFirst,
  healthVouchers,
  schoolTransfer,
  schoolAid,
  daycare,
  afterSchoolClub,
]
