import type { Procedure } from '@/lib/rules/schema'
import { workFamily } from './family'
import { workInsurance } from './insurance'
import { workMoney } from './money'
import { workPension } from './pension'

export const workProcedures: readonly Procedure[] = [...workInsurance, ...workPension, ...workMoney, ...workFamily]
