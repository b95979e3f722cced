import type { RuleBook } from '../book'
import type { Condition } from '../schema'

const grownRelations: readonly string[] = ['self', 'spouse', 'parent', 'grandparent']
const childhoodEnds = 12

/** What nobody is: a child that answers for a household, or is somebody's spouse, parent or grandparent. Null where the rules know none of them. */
export function impossibleMember({ facts }: RuleBook): Condition | null {
  const relation = facts.get('relation')
  const options = relation?.kind === 'choice' ? relation.options.map(({ id }) => id) : []
  const grown = grownRelations.filter(id => options.includes(id))
  if (grown.length === 0 || facts.get('birth-date')?.kind !== 'day') return null
  return {
    op: 'all',
    of: [
      { op: 'is', fact: 'relation', in: grown },
      { op: 'age', birth: 'birth-date', on: { day: 'today' }, reachedOn: 'eve', under: childhoodEnds },
    ],
  }
}
