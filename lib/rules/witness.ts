import type { RuleBook } from './book'
import type { Finding } from './finding'
import { hangingOn } from './proof/hanging-on'
import { conditionPlace, mended } from './proof/mended'
import { metBy } from './proof/met-by'
import { proofOf } from './proof/prove'
import type { Situation } from './situation'

/**
 * Answers that show a finding. What the proofs found brings its own; what cannot be evaluated is shown by somebody for whom
 * something hangs on it; and what is merely missing or unconfirmed, by somebody who meets it. Looked for only when shown.
 */
export function witnessOf(finding: Finding, book: RuleBook): Situation | undefined {
  if (finding.witness) return finding.witness
  const sound = mended(book)
  if (!sound) return undefined
  const proof = proofOf(sound.book)
  const standIn = sound.standIns.get(conditionPlace(finding.place))
  const hanging = standIn === undefined ? undefined : hangingOn(proof, standIn, finding.place)
  const found = hanging ?? metBy(proof, finding.place)
  return found && withoutFacts(found, new Set(sound.standIns.values()))
}

/** What stands in for a broken condition is asked of nobody. */
function withoutFacts({ answers, ...rest }: Situation, facts: ReadonlySet<string>): Situation {
  const household = Object.fromEntries(Object.entries(answers.household).filter(([fact]) => !facts.has(fact)))
  return { ...rest, answers: { ...answers, household } }
}
