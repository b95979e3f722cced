import type { Procedure } from '@/lib/rules/schema'
import { bills } from './bills'
import { livelihood } from './livelihood'

export const hardshipProcedures: readonly Procedure[] = [...livelihood, ...bills]
