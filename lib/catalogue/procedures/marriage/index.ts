import type { Procedure } from '@/lib/rules/schema'
import { marriageImmigration } from './immigration'
import { marriageNotification } from './notification'
import { singleParentEnds } from './single-parent-ends'

export const marriageProcedures: readonly Procedure[] = [
  ...marriageNotification,
  ...marriageImmigration,
  ...singleParentEnds,
]
