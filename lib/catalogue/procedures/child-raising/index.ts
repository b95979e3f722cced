import type { Procedure } from '@/lib/rules/schema'
import { childAllowanceMatters } from './allowances'
import { careAndSchool } from './care-and-school'
import { students } from './students'

export const childRaisingProcedures: readonly Procedure[] = [...childAllowanceMatters, ...careAndSchool, ...students]
