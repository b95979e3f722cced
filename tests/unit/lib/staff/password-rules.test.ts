import { describe, expect, test } from 'vitest'
import { commonPasswords } from '@/lib/staff/common-passwords'
import { passwordProblem } from '@/lib/staff/password-rules'

const common = await commonPasswords()

function problem(password: string, changes: { least?: number; loginName?: string } = {}) {
  return passwordProblem(password, { least: 12, loginName: 'sato.yumi', common, ...changes })
}

describe('a password', () => {
  test.each([
    ['eleven letters', 'kaede-mochi', 'too-short'],
    ['twelve letters', 'kaede-mochis', null],
    ['twelve letters of Japanese', 'ゆきのふるまちのあさごはん', null],
    ['half-width kana that NFKC makes shorter', 'ｶﾞｷﾞｸﾞｹﾞｺﾞｻﾞ', 'too-short'],
    ['no digit and no sign at all', 'purple wagon of rice', null],
    ['128 letters', `${'ab-cd-ef-gh-ij-kl-'.repeat(7)}no`, null],
    ['129 letters', `x${'ab-cd-ef-gh-ij-kl-'.repeat(7)}no`, 'too-long'],
    ['one letter again and again', 'aaaaaaaaaaaa', 'pattern'],
    ['three letters again and again', 'abcabcabcabcab', 'pattern'],
    ['letters in a row', 'abcdefghijkl', 'pattern'],
    ['digits in a row, past nine', '567890123456', 'pattern'],
    ['digits backwards', '987654321098', 'pattern'],
    ['a well-known password', 'passwordpassword', 'common'],
    ['a well-known one with digits and signs', 'Password1234!', 'common'],
    ['the same in wide letters', 'Ｐａｓｓｗｏｒｄ１２３４！', 'common'],
    ['the name of the place', 'aizuwakamatsu2026', 'common'],
    ['the login name', 'sato.yumi2026', 'like-name'],
    ['the login name backwards', 'imuy.otas2026', 'like-name'],
    ['the login name in something longer', 'sato.yumi eats persimmons', null],
  ])('of %s: %s → %s', (_, password, expected) => {
    expect(problem(password)).toBe(expected)
  })

  test('may have to be longer', () => {
    expect(problem('kaede-mochis', { least: 15 })).toBe('too-short')
    expect(problem('kaede-mochi-ten', { least: 15 })).toBeNull()
  })

  test('is not compared with a name of two letters', () => {
    expect(problem('kaede-mochis', { loginName: 'ka' })).toBeNull()
  })
})

test('the list of known passwords is there', () => {
  expect(common.size).toBeGreaterThan(40_000)
  expect(common.has('password')).toBe(true)
})
