import { toKatakana } from '@/lib/people/kana'
import type { RuleBook } from '@/lib/rules/book'
import type { LifeEvent, Procedure, Text } from '@/lib/rules/schema'

export type Found = { readonly events: readonly LifeEvent[]; readonly procedures: readonly Procedure[] }

/** Every word must occur; kana, width and case do not matter. */
export function searchRules({ ruleSet, departments }: RuleBook, query: string): Found {
  const words = comparable(query)
    .split(/[\s、,]+/)
    .filter(word => word !== '')
  if (words.length === 0) return { events: [], procedures: [] }
  const hasAll = (texts: readonly (Text | undefined)[]) => {
    const text = comparable(texts.flatMap(one => Object.values(one ?? {})).join(' '))
    return words.every(word => text.includes(word))
  }
  return {
    events: ruleSet.events.filter(({ title, summary, clause }) => hasAll([title, summary, clause])),
    procedures: ruleSet.procedures.filter(({ title, officialName, department, notes, risk }) =>
      hasAll([title, officialName, departments.get(department)?.name, risk, ...notes]),
    ),
  }
}

function comparable(text: string): string {
  return toKatakana(text.normalize('NFKC')).toLowerCase()
}
