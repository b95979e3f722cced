import type { Procedure } from '@/lib/rules/schema'
import { childAllowanceMatters } from './allowances'
import { childcare } from './childcare'
import { childHealth } from './health'
import { school } from './school'
import { students } from './students'

export const childRaisingProcedures: readonly Procedure[] = [
  ...childAllowanceMatters,
  ...school,
  ...childcare,
  ...childHealth,
  ...students,
]
