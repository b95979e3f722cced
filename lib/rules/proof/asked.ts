import type { LocalDate } from '@/lib/calendar/local-date'
import type { RuleBook } from '../book'
import { demandOf } from '../demand'
import type { View } from '../evaluate'
import type { Place } from '../finding'
import { openFacts } from '../open-facts'
import { placedConditions } from '../placed'
import type { Condition } from '../schema'
import { maxMembers, type Situation } from '../situation'
import { knownOf } from '../truth-in'

type When = { readonly events: readonly string[]; readonly today: LocalDate; readonly members: number }

/** What somebody who chose some events may be asked: the facts that some answers leave open. */
export class Asked {
  private readonly blanks = new Map<string, Situation>()
  private readonly sizes: readonly number[]
  /** Where conditions ask whether today has come. */
  private readonly waiting: readonly Place[]

  constructor(private readonly book: RuleBook) {
    this.sizes = sizesThatMatter(book)
    this.waiting = placedConditions(book.ruleSet).flatMap(({ value, place }) => (value.op === 'today' ? [place] : []))
  }

  /** Whether what is asked may differ from one day to another. */
  waitsForDays(event: string): boolean {
    const { procedures } = this.book
    return this.waiting.some(
      ({ kind, id }) => kind !== 'procedure' || procedures.get(id)?.events.includes(event) === true,
    )
  }

  in(when: Omit<When, 'members'>): Set<string> {
    const facts = this.sizes.flatMap(members => {
      const known = knownOf(this.book, this.nothingSaid({ ...when, members }).situation)
      const { ever } = demandOf(known)
      return known.program.facts.filter((_, index) => ever[index] !== 0)
    })
    return new Set(facts.map(({ fact }) => fact.id))
  }

  /** What these conditions alone make worth asking. */
  for(conditions: readonly Condition[], when: When): Set<string> {
    const view = { ...this.nothingSaid(when), member: 0 }
    const open = conditions.flatMap(condition => [...openFacts(condition, view, 'ever')])
    return new Set(open.map(({ fact }) => fact))
  }

  /** A household of so many people, of which nothing else is known. */
  private nothingSaid({ events, today, members: length }: When): View {
    const key = `${today} ${length} ${events.join(' ')}`
    const members = Array.from({ length }, () => ({}))
    const blank = this.blanks.get(key) ?? { events, answers: { household: {}, members }, today }
    this.blanks.set(key, blank)
    return { book: this.book, situation: blank, member: null }
  }
}

/** How many people a household has only matters around the numbers that rules count to. */
function sizesThatMatter({ ruleSet }: RuleBook): readonly number[] {
  const counted = placedConditions(ruleSet).flatMap(({ value }) =>
    value.op === 'member-count' ? [value.atLeast ?? 0, value.atMost === undefined ? 0 : value.atMost + 1] : [],
  )
  const sizes = [1, ...counted.flatMap(count => [count - 1, count])]
  return [...new Set(sizes)].filter(size => size >= 1 && size <= maxMembers)
}
