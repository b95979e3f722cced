import { describe, expect, test } from 'vitest'
import { ruleSet as catalogue } from '@/lib/catalogue'
import { entryKinds } from '@/lib/rule-sets/entries/entry-kinds'
import { formOf } from '@/lib/rule-sets/entries/form-of'
import { type Entry, findEntry, listOf, specsOf, withEntry } from '@/lib/rule-sets/entries/kinds'
import { parseEntry } from '@/lib/rule-sets/entries/parse-entry'
import { valueFrom } from '@/lib/rule-sets/entries/value-from'
import type { EntryForm } from '@/lib/rule-sets/form-keys'
import type { Problem } from '@/lib/rule-sets/problem'
import { bookOf } from '@/lib/rules/book'
import { isSame } from '@/lib/rules/differences'
import { RuleSet } from '@/lib/rules/schema'

const entries = entryKinds.flatMap(kind =>
  listOf(catalogue, kind).map(({ id }) => findEntry(catalogue, kind, id) as Entry),
)

function readBack(entry: Entry, form: EntryForm) {
  const problems: Problem[] = []
  const per = (form.fields.per ?? form.fields['fact.per']) === 'member' ? 'member' : 'household'
  const said = valueFrom(specsOf(entry), { form, book: bookOf(catalogue), per, problems })
  return { problems, parsed: parseEntry(entry, said) }
}

describe('a thing of the rule set in its editor', () => {
  test.each(entryKinds)('%s: everything comes back from its form as it was', kind => {
    for (const entry of entries.filter(one => one.kind === kind)) {
      const { problems, parsed } = readBack(entry, formOf(specsOf(entry), entry.value))
      expect(problems, entry.id).toEqual([])
      expect(parsed, entry.id).toSatisfy(() => 'value' in parsed && isSame(parsed.value, entry.value))
    }
  })

  test('takes its place in the rule set, or leaves it', () => {
    for (const entry of entries) {
      const same = withEntry(catalogue, entry, entry.value)
      expect(isSame(RuleSet.parse(same), catalogue), entry.id).toBe(true)
      if (entry.kind !== 'city') expect(findEntry(withEntry(catalogue, entry, null), entry.kind, entry.id)).toBeNull()
    }
  })

  test('an empty field is asked for by name', () => {
    const item = entries.find(({ kind }) => kind === 'item') as Entry
    const form = formOf(specsOf(item), item.value)
    const { problems } = readBack(item, { ...form, fields: { ...form.fields, 'name.ja': ' ' } })
    expect(problems).toEqual([{ field: 'name.ja', message: '日本語の文を入力してください。' }])
  })
})
