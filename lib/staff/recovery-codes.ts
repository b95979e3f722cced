import { scrypt } from 'node:crypto'
import type { Bytes } from '@/lib/seal/aead'
import { randomPassword } from '@/lib/seal/password'

const howMany = 8
/** 16 of 31 letters are 79 bits: a hash that leaks is out of reach at a cost far below a password's. */
const length = 16
const cost = { N: 2 ** 13, r: 8, p: 1 }

/** Shown once, in groups of four, for the day the telephone is lost. */
export function newRecoveryCodes(): readonly string[] {
  return Array.from({ length: howMany }, () => randomPassword(length).replace(/.{4}(?=.)/g, '$&-'))
}

export async function hashRecoveryCodes(codes: readonly string[], secondFactorId: string): Promise<readonly Bytes[]> {
  return Promise.all(codes.map(code => hashRecoveryCode(code, secondFactorId)))
}

/** Salted with the second factor they belong to, so that one derivation finds a code among all of a person's. */
export function hashRecoveryCode(code: string, secondFactorId: string): Promise<Bytes> {
  return new Promise((resolve, reject) => {
    scrypt(code.replaceAll('-', ''), `recovery:${secondFactorId}`, 32, cost, (error, key) =>
      error ? reject(error) : resolve(new Uint8Array(key)),
    )
  })
}
