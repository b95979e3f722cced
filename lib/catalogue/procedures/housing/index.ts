import type { Procedure } from '@/lib/rules/schema'
import { buildings } from './buildings'
import { dogDeath } from './dog-death'

export const housingProcedures: readonly Procedure[] = [dogDeath, ...buildings]
