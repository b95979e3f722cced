import type { RuleBook } from '@/lib/rules/book'

/** By the order of the departments in the hall. */
export function prefixOf(departmentId: string | null, { ruleSet }: RuleBook): string {
  const city = ruleSet.departments.filter(({ isCity }) => isCity).toSorted((a, b) => a.order - b.order)
  const index = Math.max(
    0,
    city.findIndex(({ id }) => id === departmentId),
  )
  return letters[index % letters.length] ?? 'A'
}

/** Letters that cannot be taken for a number or for each other when they are called out. */
const letters = 'ABCDEFGHJKLMNPRSTUVWXYZ'
