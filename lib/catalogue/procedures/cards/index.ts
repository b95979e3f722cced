import type { Procedure } from '@/lib/rules/schema'
import { residenceRecord, sealRegistration } from './certificates'
import { cardContinuousUse, expressCard, newCard, pinResetProcedure, signingCertificate } from './my-number-card'

export const cardProcedures: readonly Procedure[] = [
  cardContinuousUse,
  signingCertificate,
  newCard,
  expressCard,
  pinResetProcedure,
  sealRegistration,
  residenceRecord,
]
