import { describe, expect, test } from 'vitest'
import { reasonIn } from '@/lib/rule-sets/reason-in'

function posted(reason?: string): FormData {
  const form = new FormData()
  if (reason !== undefined) form.set('reason', reason)
  return form
}

describe('why a rule is changed', () => {
  test.each([
    ['条例の改正のため', '条例の改正のため'],
    ['  条例の改正のため\u200b ', '条例の改正のため'],
    ['', ''],
    [undefined, ''],
    ['123456789018のため', ''],
  ])('%j is kept as %j', (typed, kept) => {
    expect(reasonIn(posted(typed))).toBe(kept)
  })

  test('is no novel', () => {
    expect([...reasonIn(posted('あ'.repeat(5000)))]).toHaveLength(200)
  })
})
