import type { LocalDate } from '@/lib/calendar/local-date'
import { type DayFact, positionIndex, positionOf } from '@/lib/rules/proof/clocks'
import { type Diagrams, type Node, TRUE } from '@/lib/rules/proof/diagrams'
import type { Variable, Variables } from '@/lib/rules/proof/variables'
import type { Situation } from '@/lib/rules/situation'

type Told = { readonly diagrams: Diagrams; readonly variables: Variables; readonly situation: Situation }

/** What a diagram says of a family that has answered everything. */
export function holdsFor(node: Node, told: Told, member: number | null): boolean {
  const { diagrams, variables } = told
  if (node <= TRUE) return node === TRUE
  const value = valueOfVariable(variables.at(diagrams.levelOf(node)), told, member)
  const child = diagrams.childrenOf(node)[value]
  if (child === undefined) throw new Error(`no child for ${JSON.stringify(variables.at(diagrams.levelOf(node)))}`)
  return holdsFor(child, told, member)
}

function valueOfVariable(variable: Variable, told: Told, member: number | null): number {
  const { situation } = told
  const answer = (fact: { id: string; per: string }) =>
    fact.per === 'household'
      ? situation.answers.household[fact.id]
      : situation.answers.members?.[member ?? -1]?.[fact.id]
  const day = (fact: DayFact | null) => (fact === null ? situation.today : (answer(fact) as LocalDate))
  switch (variable.kind) {
    case 'event':
      return Number(situation.events.includes(variable.event))
    case 'answer':
      return variable.options.indexOf(String(answer(variable.fact)))
    case 'count':
      return variable.starts.findLastIndex(start => start <= Number(answer(variable.fact)))
    case 'today':
      return variable.starts.filter(start => start <= situation.today).length
    case 'clock':
      return positionIndex(
        variable.clock,
        positionOf(variable.clock, day(variable.clock.fact), day(variable.clock.reference)),
      )
    case 'members': {
      const members = [...(situation.answers.members?.keys() ?? [])]
      const like = members.filter(one => holdsFor(variable.predicate, told, one))
      return Number(like.length >= variable.atLeast)
    }
  }
}
