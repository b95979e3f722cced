import { belongingsFacts } from './facts/belongings'
import { childrenFacts } from './facts/children'
import { householdFacts } from './facts/household'
import { insuranceFacts } from './facts/insurance'
import { movingFacts } from './facts/moving'
import { peopleFacts } from './facts/people'
import { rulesOver } from './vocabulary'

/** Every fact of this city's rule set. Add a theme's facts here and its questions in `questions.ts`. */
export const facts = {
  ...householdFacts,
  ...movingFacts,
  ...peopleFacts,
  ...insuranceFacts,
  ...childrenFacts,
  ...belongingsFacts,
} as const

export const { is, yes, no, counts, on, dayOf, age, untilFiscalYearEndAfter } = rulesOver<typeof facts>()
