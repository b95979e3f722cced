import type { Procedure } from '@/lib/rules/schema'
import { carPapers } from './cars'
import { dogAddress, dogRegistration, mopedRegistration } from './dogs-and-mopeds'
import { drivingLicence, landRegister } from './elsewhere'
import { rubbish, waterStart } from './home'

export const livingProcedures: readonly Procedure[] = [
  dogAddress,
  dogRegistration,
  mopedRegistration,
  waterStart,
  rubbish,
  drivingLicence,
  carPapers,
  landRegister,
]
