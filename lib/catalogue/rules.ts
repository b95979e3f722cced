import { ageingFacts } from './facts/ageing'
import { belongingsFacts } from './facts/belongings'
import { birthFacts } from './facts/birth'
import { cardMatterFacts } from './facts/card-matters'
import { certificateFacts } from './facts/certificates'
import { childRaisingFacts } from './facts/child-raising'
import { childrenFacts } from './facts/children'
import { deathFacts } from './facts/death'
import { deathEstateFacts } from './facts/death-estate'
import { disabilityFacts } from './facts/disability'
import { disasterFacts } from './facts/disaster'
import { divorceFacts } from './facts/divorce'
import { foreignResidentFacts } from './facts/foreign-resident'
import { hardshipFacts } from './facts/hardship'
import { householdFacts } from './facts/household'
import { householdChangeFacts } from './facts/household-change'
import { housingFacts } from './facts/housing'
import { insuranceFacts } from './facts/insurance'
import { jobLeavingFacts } from './facts/job-leaving'
import { marriageFacts } from './facts/marriage'
import { movesFacts } from './facts/moves'
import { movingFacts } from './facts/moving'
import { movingOutFacts } from './facts/moving-out'
import { namesFacts } from './facts/names'
import { peopleFacts } from './facts/people'
import { pregnancyFacts } from './facts/pregnancy'
import { remainingHouseholdFacts } from './facts/remaining-household'
import { taxVehicleFacts } from './facts/tax-vehicle'
import { vehicleFacts } from './facts/vehicles'
import { workInsuranceFacts } from './facts/work-insurance'
import { rulesOver } from './vocabulary'

/** Every fact of this city's rule set. Add a theme's facts here and its questions in `questions.ts`. */
export const facts = {
  ...householdFacts,
  ...movingFacts,
  ...peopleFacts,
  ...insuranceFacts,
  ...childrenFacts,
  ...belongingsFacts,
  ...movesFacts,
  ...movingOutFacts,
  ...remainingHouseholdFacts,
  ...namesFacts,
  ...marriageFacts,
  ...divorceFacts,
  ...foreignResidentFacts,
  ...jobLeavingFacts,
  ...workInsuranceFacts,
  ...pregnancyFacts,
  ...birthFacts,
  ...deathFacts,
  ...deathEstateFacts,
  ...ageingFacts,
  ...disasterFacts,
  ...hardshipFacts,
  ...housingFacts,
  ...taxVehicleFacts,
  ...vehicleFacts,
  ...certificateFacts,
  ...cardMatterFacts,
  ...householdChangeFacts,
  ...childRaisingFacts,
  ...disabilityFacts,
} as const

export const { is, yes, no, counts, on, dayOf, age, untilFiscalYearEndAfter } = rulesOver<typeof facts>()
