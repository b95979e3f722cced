import type { Procedure } from '@/lib/rules/schema'
import { familyRegister } from './family-register'
import { nameImmigration } from './immigration'
import { oldName } from './old-name'

export const namesProcedures: readonly Procedure[] = [...familyRegister, ...oldName, ...nameImmigration]
