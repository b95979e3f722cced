import type { Procedure } from '@/lib/rules/schema'
import { hardshipAdvice } from './advice'
import { bills } from './bills'
import { livelihood } from './livelihood'

export const hardshipProcedures: readonly Procedure[] = [...livelihood, ...hardshipAdvice, ...bills]
