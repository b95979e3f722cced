import type { Visitor } from '@/lib/html/citizen-route'
import { paths } from '@/lib/html/paths'
import { type RedirectReply, redirectTo } from '@/lib/html/reply'
import { nextPath } from './question-pages'
import { type ResultView, resultView } from './result-view'
import { rulesFor } from './rules'
import { type RulesChanged, rulesChanged } from './rules-changed'
import { situationOf } from './situation'

export type ResultFor =
  | { readonly view: ResultView; readonly changed: RulesChanged | null }
  | { readonly instead: RedirectReply }

/** The result of this visitor, or the question that is still open. */
export async function resultFor({ session, language, today }: Visitor): Promise<ResultFor> {
  const rules = await rulesFor(session, today)
  const situation = situationOf(session, rules.book, today)
  const next = nextPath(rules.book, situation)
  if (next !== paths.result()) return { instead: redirectTo(next) }
  const changed = await rulesChanged(session, { rules, today, language })
  return { view: resultView(rules, situation, language), changed }
}
