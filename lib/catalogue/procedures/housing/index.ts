import type { Procedure } from '@/lib/rules/schema'
import { buildings } from './buildings'
import { dogDeath } from './dog-death'
import { upkeep } from './upkeep'

export const housingProcedures: readonly Procedure[] = [dogDeath, ...buildings, ...upkeep]
