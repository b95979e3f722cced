import type { Item } from '@/lib/rules/schema'
import { ageingItems } from './ageing'
import { birthItems } from './birth'
import { certificateItems } from './certificates'
import { childRaisingItems } from './child-raising'
import { commonItems } from './common'
import { deathItems } from './death'
import { disabilityItems } from './disability'
import { disasterItems } from './disaster'
import { divorceItems } from './divorce'
import { familyItems } from './family'
import { foreignResidentItems } from './foreign-resident'
import { hardshipItems } from './hardship'
import { householdChangeItems } from './household-change'
import { insuranceItems } from './insurance'
import { livingItems } from './living'
import { marriageItems } from './marriage'
import { movingItems } from './moving'
import { namesItems } from './names'
import { pregnancyItems } from './pregnancy'
import { taxVehicleItems } from './tax-vehicle'
import { workItems } from './work'

/** Everything to bring, each thing once: the merged list is in this order only where procedures share a deadline. */
export const items: readonly Item[] = [
  ...commonItems,
  ...movingItems,
  ...marriageItems,
  ...divorceItems,
  ...foreignResidentItems,
  ...namesItems,
  ...pregnancyItems,
  ...birthItems,
  ...deathItems,
  ...insuranceItems,
  ...workItems,
  ...familyItems,
  ...livingItems,
  ...ageingItems,
  ...disabilityItems,
  ...childRaisingItems,
  ...householdChangeItems,
  ...certificateItems,
  ...taxVehicleItems,
  ...hardshipItems,
  ...disasterItems,
]
