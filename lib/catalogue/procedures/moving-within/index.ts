import type { Procedure } from '@/lib/rules/schema'
import { movingWithinChildren } from './children'
import { movingWithinInsurance } from './insurance'
import { movingWithinNotification } from './notification'

export const movingWithinProcedures: readonly Procedure[] = [
  ...movingWithinNotification,
  ...movingWithinInsurance,
  ...movingWithinChildren,
]
