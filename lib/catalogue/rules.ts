import { householdFacts } from './facts/household'
import { movingFacts } from './facts/moving'
import { rulesOver } from './vocabulary'

/** Every fact of this city's rule set. Add a theme's facts here and its questions in `questions.ts`. */
export const facts = { ...householdFacts, ...movingFacts } as const

export const { is, yes, no, counts, on, dayOf, age, untilFiscalYearEndAfter } = rulesOver<typeof facts>()
