import { describe, expect, test } from 'vitest'
import { hashPassword, randomPassword, verifyPassword } from '@/lib/seal/password'

describe('a password', () => {
  test('is recognised again, and no other', async () => {
    const stored = await hashPassword('会津の冬は長い')
    expect(await verifyPassword('会津の冬は長い', stored)).toBe(true)
    expect(await verifyPassword('会津の冬は短い', stored)).toBe(false)
  })

  test('is stored with a salt: the same one twice looks different', async () => {
    expect(await hashPassword('same')).not.toBe(await hashPassword('same'))
  })

  test.each(['', 'plain', 'scrypt$1', 'bcrypt$32768$8$3$c2FsdA$aGFzaA'])(
    'is never recognised against %j',
    async stored => {
      expect(await verifyPassword('plain', stored)).toBe(false)
    },
  )

  test('made at random can be read aloud and is new each time', () => {
    const made = new Set(Array.from({ length: 200 }, () => randomPassword()))
    expect(made.size).toBe(200)
    for (const password of made) expect(password).toMatch(/^[a-hjkmnp-z2-9]{14}$/)
  })
})
