import type { Procedure } from '@/lib/rules/schema'
import { registerAskedFor } from './asked-for'
import { familyRegister } from './family-register'
import { nameImmigration } from './immigration'
import { oldName } from './old-name'
import { readingAndAlias } from './reading-and-alias'
import { surname } from './surname'

export const namesProcedures: readonly Procedure[] = [
  ...familyRegister,
  ...registerAskedFor,
  ...surname,
  ...oldName,
  ...nameImmigration,
  ...readingAndAlias,
]
