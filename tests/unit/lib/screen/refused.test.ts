import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { ruleSet } from '@/lib/catalogue'
import { draftFields } from '@/lib/counter/draft-fields'
import { judgeDraft } from '@/lib/counter/judged-draft'
import { noConfirmation, withAnswer } from '@/lib/drafts/confirmation'
import { bookOf } from '@/lib/rules/book'
import { progressOf } from '@/lib/screen/progress'
import { refusedItems } from '@/lib/screen/refused'
import { aFamilyMovingIn } from '@/tests/support/a-family'

const book = bookOf(ruleSet)
const today = localDate('2026-12-07')
const content = aFamilyMovingIn()
const looking = { book, today, language: 'ja' } as const
const groups = draftFields(content, { book, today, forms: judgeDraft(content, book, today).forms })

function refusing(id: string) {
  const { items } = progressOf({ content, confirmation: noConfirmation }, looking)
  const shown = items.find(item => item.id === id)?.digest ?? ''
  const confirmation = withAnswer(noConfirmation, { item: id, shown, isRight: false, at: '' })
  return refusedItems(progressOf({ content, confirmation }, looking).items, groups)
}

describe('what is called wrong', () => {
  test.each([
    ['person-1', '渡辺　美咲', 'application.people.1.name.family'],
    ['new-address', '新しい住所', 'application.newAddress.text'],
    ['old-address', expect.any(String), 'application.oldAddress.text'],
    ['contact', expect.any(String), 'application.phone'],
    ['details', expect.any(String), 'application.bank.number'],
    ['answers', expect.any(String), 'answers.household.moved-in-on'],
    ['procedures', expect.any(String), 'answers.household.household-insurance'],
  ])('%s leads to its own fields', (id, title, path) => {
    const [refused, ...others] = refusing(id)
    expect(others).toEqual([])
    expect(refused).toMatchObject({ id, title })
    expect(refused?.fields.map(field => field.path)).toContain(path)
  })

  test('of one address has nothing of the other', () => {
    const paths = refusing('new-address').flatMap(({ fields }) => fields.map(({ path }) => path))
    expect(paths.filter(path => /old/i.test(path))).toEqual([])
  })
})
