import { expect, test } from 'vitest'
import { openSecret, sealSecret } from '@/lib/seal/secret'
import { foreignRing, oldRing } from '@/tests/support/keyrings'

test('a secret opens for the person it was sealed for, and shows nothing', () => {
  const sealed = sealSecret(oldRing, 'GEZDGNBV', 'second-factor:a')
  expect(Buffer.from(sealed.sealed).toString('latin1')).not.toContain('GEZDGNBV')
  expect(openSecret(oldRing, sealed, 'second-factor:a')).toBe('GEZDGNBV')
  expect(openSecret(oldRing, sealed, 'second-factor:b')).toBeNull()
  expect(openSecret(foreignRing, sealed, 'second-factor:a')).toBeNull()
})
