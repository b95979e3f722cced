import type { RuleBook } from '@/lib/rules/book'
import { factsIn } from '@/lib/rules/facts-in'
import type { Question } from '@/lib/rules/schema'
import { verdictCondition } from '@/lib/rules/verdict-condition'

/**
 * The questions in another order for the chosen events, to compare the author's with: what stands next to each other stays
 * together, and inside comes first what most procedures look at.
 */
export function orderedQuestions(book: RuleBook, events: readonly string[]): readonly Question[] {
  const mentions = mentionsIn(book, events)
  const mostMentionedFirst = (a: Question, b: Question) => (mentions.get(b.id) ?? 0) - (mentions.get(a.id) ?? 0)
  return runsOf(book.ruleSet.questions).flatMap(run => run.toSorted(mostMentionedFirst))
}

/** How many procedures of the events each fact can decide, also through the gate of another. */
function mentionsIn(book: RuleBook, events: readonly string[]): ReadonlyMap<string, number> {
  const mentions = new Map<string, number>()
  for (const procedure of book.ruleSet.procedures) {
    if (!procedure.events.some(event => events.includes(event))) continue
    for (const fact of factsIn([verdictCondition(procedure)], book)) mentions.set(fact, (mentions.get(fact) ?? 0) + 1)
  }
  return mentions
}

function runsOf(questions: readonly Question[]): readonly (readonly Question[])[] {
  const runs: Question[][] = []
  for (const question of questions) {
    const last = runs.at(-1)
    if (last?.[0]?.group === question.group) last.push(question)
    else runs.push([question])
  }
  return runs
}
