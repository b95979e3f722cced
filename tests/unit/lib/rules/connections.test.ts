import { describe, expect, test } from 'vitest'
import { ruleSet } from '@/lib/catalogue'
import { bookOf } from '@/lib/rules/book'
import { connectedTo, connectionsOf } from '@/lib/rules/connections'
import { factsIn } from '@/lib/rules/facts-in'

const book = bookOf(ruleSet)

describe('what decides what', () => {
  test('every fact a condition looks at leads to its procedure, and no other', () => {
    for (const procedure of ruleSet.procedures) {
      const drawn = connectionsOf([procedure], book, null)
      const decided = drawn.nodes.filter(({ kind }) => kind === 'question').map(({ id }) => id)
      const looked = factsIn([procedure.requiredWhen], book)
      const gates = new Set([...looked].filter(fact => book.questions.get(fact)?.askWhen))
      for (const fact of looked) if (gates.size === 0) expect(decided, procedure.id).toContain(fact)
      const reached = connectedTo(`procedure:${procedure.id}`, drawn)
      expect([...reached].toSorted(), procedure.id).toEqual(drawn.nodes.map(({ key }) => key).toSorted())
    }
  })

  test('one life event leaves out what only others ask', () => {
    const seal = book.procedures.get('inkan-toroku')
    const labels = connectionsOf(seal ? [seal] : [], book, 'moving-in').nodes.map(({ label }) => label)
    expect(labels).toContain('印鑑登録をしたいか')
    expect(labels).not.toContain('氏名が変わる方がいる')
  })
})
