import { expect, test } from 'vitest'
import { hashRecoveryCode, hashRecoveryCodes, newRecoveryCodes } from '@/lib/staff/recovery-codes'

test('eight codes, each another, in groups that can be read aloud', () => {
  const codes = newRecoveryCodes()
  expect(new Set(codes).size).toBe(8)
  for (const code of codes) expect(code).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/)
})

test('a code is found with and without its hyphens, and belongs to one second factor', async () => {
  const code = 'abcd-efgh-jkmn-2345'
  const [hash] = await hashRecoveryCodes([code], 'factor-1')
  expect(await hashRecoveryCode('abcdefghjkmn2345', 'factor-1')).toEqual(hash)
  expect(await hashRecoveryCode(code, 'factor-2')).not.toEqual(hash)
})
