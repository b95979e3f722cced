import type { Procedure } from '@/lib/rules/schema'
import { ageingProcedures } from './ageing'
import { birthProcedures } from './birth'
import { cardProcedures } from './cards'
import { certificatesProcedures } from './certificates'
import { childRaisingProcedures } from './child-raising'
import { childrenProcedures } from './children'
import { deathProcedures } from './death'
import { disabilityProcedures } from './disability'
import { disasterProcedures } from './disaster'
import { divorceProcedures } from './divorce'
import { foreignProcedures } from './foreign'
import { hardshipProcedures } from './hardship'
import { householdChangeProcedures } from './household-change'
import { housingProcedures } from './housing'
import { insuranceProcedures } from './insurance'
import { leavingProcedures } from './leaving'
import { livingProcedures } from './living'
import { marriageProcedures } from './marriage'
import { movingProcedures } from './moving'
import { movingOutProcedures } from './moving-out'
import { movingWithinProcedures } from './moving-within'
import { namesProcedures } from './names'
import { pregnancyProcedures } from './pregnancy'
import { supportProcedures } from './support'
import { taxVehicleProcedures } from './tax-vehicle'
import { workProcedures } from './work'

/** Every procedure, by theme; ties of the result page keep this order: where to go today comes before the rest. */
export const procedures: readonly Procedure[] = [
  ...hardshipProcedures,
  ...movingProcedures,
  ...movingWithinProcedures,
  ...movingOutProcedures,
  ...leavingProcedures,
  ...cardProcedures,
  ...insuranceProcedures,
  ...childrenProcedures,
  ...supportProcedures,
  ...livingProcedures,
  ...marriageProcedures,
  ...divorceProcedures,
  ...namesProcedures,
  ...foreignProcedures,
  ...workProcedures,
  ...pregnancyProcedures,
  ...birthProcedures,
  ...deathProcedures,
  ...ageingProcedures,
  ...disabilityProcedures,
  ...childRaisingProcedures,
  ...householdChangeProcedures,
  ...certificatesProcedures,
  ...taxVehicleProcedures,
  ...housingProcedures,
  ...disasterProcedures,
]
