import { describe, expect, test } from 'vitest'
import { ruleSet } from '@/lib/catalogue'
import { sharing } from '@/lib/rule-sets/sharing'
import { aTown, aTownWith } from '@/tests/support/town'

function read<T>(value: T): T {
  return JSON.parse(JSON.stringify(value))
}

describe('a rule set read again', () => {
  test('is the very same where nothing changed', () => {
    expect(sharing(ruleSet, read(ruleSet))).toBe(ruleSet)
  })

  test('shares everything but what changed, and says what it says', () => {
    const town = aTown()
    const changed = read(aTownWith('inu', { law: '改正条例 第2条' }))
    const found = sharing(town, changed)
    expect(found).toEqual(changed)
    expect(found.facts).toBe(town.facts)
    expect(found.cases).toBe(town.cases)
    expect(found.procedures[0]).toBe(town.procedures[0])
    expect(found.procedures[2]).not.toBe(town.procedures[2])
    expect(found.procedures[2]?.requiredWhen).toBe(town.procedures[2]?.requiredWhen)
  })

  test.each<[string, unknown, unknown]>([
    ['one more', [{ id: 'a' }], [{ id: 'a' }, { id: 'b' }]],
    ['one less', [{ id: 'a' }, { id: 'b' }], [{ id: 'b' }]],
    ['in another order', [{ id: 'a' }, { id: 'b' }], [{ id: 'b' }, { id: 'a' }]],
    ['a field less', { ja: '一', en: 'one' }, { ja: '一' }],
    ['a list for an object', { of: { 0: 'a' } }, { of: ['a'] }],
    ['nothing for something', { help: { ja: '一' } }, { help: null }],
    ['the same twice', ['a'], ['a', 'a']],
  ])('%s is what it is now', (_, before, now) => {
    const found = sharing(before, read(now))
    expect(found).toEqual(now)
    expect(found).not.toBe(before)
  })
})
