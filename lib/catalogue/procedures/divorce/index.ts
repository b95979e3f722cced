import type { Procedure } from '@/lib/rules/schema'
import { divorceImmigration } from './immigration'
import { divorceMayApply } from './may-apply'
import { divorceMoney } from './money'
import { divorceNotification } from './notification'

export const divorceProcedures: readonly Procedure[] = [
  ...divorceNotification,
  ...divorceMoney,
  ...divorceMayApply,
  ...divorceImmigration,
]
