import type { RuleBook } from '@/lib/rules/book'
import type { Fact } from '@/lib/rules/schema'
import { type AnswerValue, type Situation, unknown } from '@/lib/rules/situation'

/** One answer as it may be counted: of which life event, to which question, of which class. Never a day, a name or a text. */
export type AnswerClass = { readonly event: string; readonly fact: string; readonly class: string }

/** What somebody's answers come to. Days are left out: a day can be as telling as a name. */
export function classesOf({ events, answers }: Situation, book: RuleBook): readonly AnswerClass[] {
  const given = [answers.household, ...(answers.members ?? [])]
  const classes = new Map<string, AnswerClass>()
  for (const event of events)
    for (const [id, value] of given.flatMap(Object.entries)) {
      const fact = book.facts.get(id)
      const name = fact && classOf(fact, value)
      if (name) classes.set(`${event} ${id} ${name}`, { event, fact: id, class: name })
    }
  return [...classes.values()]
}

function classOf(fact: Fact, value: AnswerValue): string | null {
  if (fact.id === 'relation' || fact.kind === 'day' || fact.kind === 'count') return null
  if (value === unknown) return null
  const options = fact.kind === 'choice' ? fact.options.map(({ id }) => id) : ['yes', 'no']
  return options.find(option => option === value) ?? null
}
