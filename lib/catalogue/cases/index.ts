import type { Case } from '@/lib/rules/schema'
import type { CaseSpec } from '../vocabulary'
import { ageingCases } from './ageing'
import { ageCases } from './ages'
import { birthCases } from './birth'
import { certificateCases } from './certificates'
import { changeDayCases } from './change-days'
import { changeCases } from './changes'
import { childAllowanceCases } from './child-allowance'
import { childRaisingCases } from './child-raising'
import { deathCases } from './death'
import { disabilityCases } from './disability'
import { disasterCases } from './disaster'
import { divorceCases } from './divorce'
import { divorceRegisterCases } from './divorce-registers'
import { foreignResidentCases } from './foreign-resident'
import { hardshipCases } from './hardship'
import { householdChangeCases } from './household-change'
import { housingCases } from './housing'
import { jobLeavingCases } from './job-leaving'
import { jobStartingCases } from './job-starting'
import { marriageCases } from './marriage'
import { movingInCases } from './moving-in'
import { movingInCircumstanceCases } from './moving-in-circumstances'
import { movingOutCases } from './moving-out'
import { movingWithinCases } from './moving-within'
import { nameChangeCases } from './name-change'
import { pregnancyCases } from './pregnancy'
import { taxVehicleCases } from './tax-vehicle'

/** What editors keep true: these answers give these verdicts. */
export const cases: readonly Case[] = [
  ...movingInCases,
  ...movingInCircumstanceCases,
  ...movingWithinCases,
  ...movingOutCases,
  ...marriageCases,
  ...divorceCases,
  ...divorceRegisterCases,
  ...nameChangeCases,
  ...foreignResidentCases,
  ...jobLeavingCases,
  ...jobStartingCases,
  ...pregnancyCases,
  ...birthCases,
  ...deathCases,
  ...ageingCases,
  ...disabilityCases,
  ...childRaisingCases,
  ...householdChangeCases,
  ...certificateCases,
  ...taxVehicleCases,
  ...housingCases,
  ...hardshipCases,
  ...disasterCases,
  ...childAllowanceCases,
  ...ageCases,
  ...changeCases,
  ...changeDayCases,
].map(complete)

function complete({ expect, ...example }: CaseSpec): Case {
  return { ...example, expect: { required: [], notRequired: [], needsChecking: [], deadlines: {}, ...expect } }
}
