import type { Procedure } from '@/lib/rules/schema'
import { taxes } from './taxes'
import { vehicles } from './vehicles'

export const taxVehicleProcedures: readonly Procedure[] = [...vehicles, ...taxes]
