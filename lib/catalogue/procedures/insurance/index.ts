import type { Procedure } from '@/lib/rules/schema'
import { kokuhoKanyu } from './kokuho-kanyu'

export const insuranceProcedures: readonly Procedure[] = [kokuhoKanyu]
