import { describe, expect, test } from 'vitest'
import { ruleSet as catalogue } from '@/lib/catalogue'
import { entryForm, entryFrom } from '@/lib/rule-sets/entries/entry-form'
import { entryKinds } from '@/lib/rule-sets/entries/entry-kinds'
import { type Entry, findEntry, listOf, withEntry } from '@/lib/rule-sets/entries/kinds'
import { isSame } from '@/lib/rules/differences'
import { RuleSet } from '@/lib/rules/schema'

const entries = entryKinds.flatMap(kind =>
  listOf(catalogue, kind).map(({ id }) => findEntry(catalogue, kind, id) as Entry),
)

describe('a thing of the rule set in its editor', () => {
  test.each(entryKinds)('%s: everything comes back from its form as it was', kind => {
    for (const entry of entries.filter(one => one.kind === kind)) {
      const built = entryFrom(entryForm(entry), entry, catalogue)
      expect('problems' in built ? built.problems : [], entry.id).toEqual([])
      expect('value' in built && isSame(built.value, entry.value), entry.id).toBe(true)
    }
  })

  test.each(entryKinds)('%s: takes its place in the rule set, or leaves it', kind => {
    for (const entry of entries.filter(one => one.kind === kind).slice(0, 3)) {
      const same = withEntry(catalogue, entry, entry.value)
      expect(isSame(RuleSet.parse(same), catalogue), entry.id).toBe(true)
      if (entry.kind !== 'city') expect(findEntry(withEntry(catalogue, entry, null), entry.kind, entry.id)).toBeNull()
    }
  })

  test('an empty field is asked for by name', () => {
    const item = entries.find(({ kind }) => kind === 'item') as Entry
    const form = entryForm(item)
    const built = entryFrom({ ...form, fields: { ...form.fields, 'name.ja': ' ' } }, item, catalogue)
    expect(built).toEqual({ problems: [{ field: 'name.ja', message: '日本語の文を入力してください。' }] })
  })
})
