import type { DerivedFact } from '@/lib/rules/schema'
import { ageingDerivedFacts } from './derived/ageing'
import { ageFacts } from './derived/ages'
import { belongingsDerivedFacts } from './derived/belongings'
import { birthDerivedFacts } from './derived/birth'
import { certificateDerivedFacts } from './derived/certificates'
import { childRaisingDerivedFacts } from './derived/child-raising'
import { childDerivedFacts } from './derived/children'
import { circumstanceFacts } from './derived/circumstances'
import { deathDerivedFacts } from './derived/death'
import { disabilityDerivedFacts } from './derived/disability'
import { disasterDerivedFacts } from './derived/disaster'
import { divorceDerivedFacts } from './derived/divorce'
import { foreignResidentDerivedFacts } from './derived/foreign-resident'
import { hardshipDerivedFacts } from './derived/hardship'
import { householdChangeDerivedFacts } from './derived/household-change'
import { housingDerivedFacts } from './derived/housing'
import { insuranceDerivedFacts } from './derived/insurance'
import { jobLeavingDerivedFacts } from './derived/job-leaving'
import { marriageDerivedFacts } from './derived/marriage'
import { movesDerivedFacts } from './derived/moves'
import { movingDerivedFacts } from './derived/moving'
import { namesDerivedFacts } from './derived/names'
import { pregnancyDerivedFacts } from './derived/pregnancy'
import { taxVehicleDerivedFacts } from './derived/tax-vehicle'
import { workInsuranceDerivedFacts } from './derived/work-insurance'

/** Named conditions, by theme: used by several rules, or said in words of their own. */
export const derivedFacts: readonly DerivedFact[] = [
  ...ageFacts,
  ...movingDerivedFacts,
  ...circumstanceFacts,
  ...insuranceDerivedFacts,
  ...childDerivedFacts,
  ...belongingsDerivedFacts,
  ...movesDerivedFacts,
  ...namesDerivedFacts,
  ...marriageDerivedFacts,
  ...divorceDerivedFacts,
  ...foreignResidentDerivedFacts,
  ...jobLeavingDerivedFacts,
  ...workInsuranceDerivedFacts,
  ...pregnancyDerivedFacts,
  ...birthDerivedFacts,
  ...deathDerivedFacts,
  ...ageingDerivedFacts,
  ...disabilityDerivedFacts,
  ...childRaisingDerivedFacts,
  ...householdChangeDerivedFacts,
  ...certificateDerivedFacts,
  ...taxVehicleDerivedFacts,
  ...housingDerivedFacts,
  ...hardshipDerivedFacts,
  ...disasterDerivedFacts,
]
