import type { Procedure } from '@/lib/rules/schema'
import { movingAbroad } from './abroad'
import { rightsAbroad } from './abroad-rights'
import { movingOutEntitlements } from './entitlements'
import { nextCityProcedures } from './new-city'
import { movingOutNotifications } from './notifications'
import { movingOutReturns } from './returns'

export const movingOutProcedures: readonly Procedure[] = [
  ...movingOutNotifications,
  ...movingAbroad,
  ...rightsAbroad,
  ...movingOutReturns,
  ...movingOutEntitlements,
  ...nextCityProcedures,
]
