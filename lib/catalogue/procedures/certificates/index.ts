import type { Procedure } from '@/lib/rules/schema'
import { cardMatterProcedures } from './cards'
import { cardsAskedFor } from './cards-asked-for'
import { familyRegisterPapers } from './family-register'
import { sealAndHealthPapers } from './seal-and-health'
import { taxPapers } from './tax'

export const certificatesProcedures: readonly Procedure[] = [
  ...familyRegisterPapers,
  ...sealAndHealthPapers,
  ...taxPapers,
  ...cardMatterProcedures,
  ...cardsAskedFor,
]
