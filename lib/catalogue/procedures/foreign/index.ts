import type { Procedure } from '@/lib/rules/schema'
import { foreignAskedFor } from './asked-for'
import { foreignBaby } from './baby'
import { foreignRenewals } from './renewal'
import { foreignStay } from './stay'

export const foreignProcedures: readonly Procedure[] = [
  ...foreignRenewals,
  ...foreignStay,
  ...foreignBaby,
  ...foreignAskedFor,
]
