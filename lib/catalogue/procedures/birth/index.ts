import type { Procedure } from '@/lib/rules/schema'
import { childAllowanceIncrease } from './child-allowance-increase'
import { birthInsurance } from './insurance'
import { birthRegisters } from './registers'
import { birthSupport } from './support'

export const birthProcedures: readonly Procedure[] = [
  ...birthRegisters,
  ...childAllowanceIncrease,
  ...birthInsurance,
  ...birthSupport,
]
