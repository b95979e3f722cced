import type { Procedure } from '@/lib/rules/schema'
import { childAllowance, olderChildConfirmation } from './jidoteate'

export const childrenProcedures: readonly Procedure[] = [childAllowance, olderChildConfirmation]
