import { describe, expect, test } from 'vitest'
import { ruleSet } from '@/lib/catalogue'
import { searchRules } from '@/lib/guide/search'
import { bookOf } from '@/lib/rules/book'

const book = bookOf(ruleSet)

describe('the search', () => {
  test.each(['児童手当', '　児童手当　', 'child allowance', 'CHILD  Allowance'])('finds the allowance by %j', query => {
    const found = searchRules(book, query).procedures
    expect(found.map(({ officialName }) => officialName.ja).join(' ')).toContain('児童手当')
  })

  test('reads hiragana, katakana and half-width kana alike', () => {
    const found = ['まいなんばーかーど', 'マイナンバーカード', 'ﾏｲﾅﾝﾊﾞｰｶｰﾄﾞ'].map(query =>
      searchRules(book, query).procedures.map(({ id }) => id),
    )
    expect(found[0]?.length).toBeGreaterThan(0)
    expect(found[1]).toEqual(found[0])
    expect(found[2]).toEqual(found[0])
  })

  test.each(['', '   ', '存在しない言葉zzz'])('finds nothing by %j', query => {
    expect(searchRules(book, query)).toEqual({ events: [], procedures: [] })
  })
})
