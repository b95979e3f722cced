import { describe, expect, test } from 'vitest'
import { askedNow } from '@/lib/screen/asked'
import { aFamilyListed, ground, typed } from '@/tests/support/interviews'

const now = (at: string, language: 'ja' | 'ja-easy' | 'en') =>
  askedNow(typed({ at }, aFamilyListed), ground, language).now

describe('the question of this moment', () => {
  test('stands there with its answers, and in easy Japanese beside', () => {
    expect(now('household-insurance', 'ja')).toMatchObject({
      title: 'あなたとご家族は、いま、どの健康保険に入っていますか',
      beside: { language: 'ja-easy' },
    })
    expect(now('household-insurance', 'ja').options).toHaveLength(3)
  })

  test('has Japanese beside it for whoever reads English, so that both can point at it', () => {
    const { title, beside } = now('household-insurance', 'en')
    expect(title).toMatch(/insurance/)
    expect(beside).toEqual({ text: 'あなたとご家族は、いま、どの健康保険に入っていますか', language: 'ja' })
  })

  test('has nothing beside it in easy Japanese', () => {
    expect(now('household-insurance', 'ja-easy').beside).toBeNull()
  })

  test.each([
    ['household', 'ご家族はどなたですか。それぞれの生年月日を教えてください'],
    ['', 'お名前とご住所を教えてください'],
  ])('is said too where it is no question of the rules: 「%s」', (at, title) => {
    expect(now(at, 'ja')).toMatchObject({ title, help: null, options: [] })
  })
})

describe('what was understood so far', () => {
  const cards = (texts: Readonly<Record<string, string>>) =>
    askedNow(typed(texts, aFamilyListed), ground, 'ja').said.map(({ id }) => id)

  test('is the people listed and the questions answered, and nothing an empty form says of itself', () => {
    expect(cards({})).toEqual(['person-0', 'person-1', 'person-2', 'person-3', 'answers'])
  })

  test('grows with what is typed', () => {
    expect(cards({ 'item/new-address/postalCode': '9650873', 'item/phone/': '0242391111' })).toEqual(
      expect.arrayContaining(['new-address', 'contact']),
    )
  })
})
