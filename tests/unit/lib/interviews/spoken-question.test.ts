import { expect, test } from 'vitest'
import { spokenQuestion } from '@/lib/interviews/spoken-question'
import { aFamilyListed, ground, typed } from '@/tests/support/interviews'

test('a second screen gets the question the clerk is at, in every language', () => {
  const spoken = spokenQuestion(typed({ at: 'household-insurance', language: 'en' }, aFamilyListed), ground)
  expect(spoken).toMatchObject({ id: 'household-insurance', language: 'en' })
  expect(spoken?.title.ja).toBe('あなたとご家族は、いま、どの健康保険に入っていますか')
  expect(spoken?.title.en).toMatch(/insurance/)
  expect(spoken?.options).toHaveLength(3)
})

test.each(['', 'household', 'no-such-question'])('nothing is shown while the clerk is at 「%s」', at => {
  expect(spokenQuestion(typed({ at }, aFamilyListed), ground)).toBeNull()
})
