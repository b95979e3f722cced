import type { Procedure } from '@/lib/rules/schema'
import { deathBenefits } from './benefits'
import { deathCertificates } from './certificates'
import { deathEstate } from './estate'
import { inheritanceDeadlines } from './inheritance-deadlines'
import { landAndGrave } from './land-and-grave'
import { deathPensions } from './pensions'
import { deathRegisters } from './registers'

export const deathProcedures: readonly Procedure[] = [
  ...deathRegisters,
  ...deathBenefits,
  ...deathPensions,
  ...deathEstate,
  ...deathCertificates,
  ...inheritanceDeadlines,
  ...landAndGrave,
]
