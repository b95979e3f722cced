import { describe, expect, test } from 'vitest'
import { hpkeOpen, hpkeSeal, suite } from '@/lib/handoff/hpke'

const hex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'))

/** RFC 9180, appendix A.1.1: base mode, X25519, HKDF-SHA256, AES-128-GCM. */
const vector = {
  ikmE: hex('7268600d403fce431561aef583ee1613527cff655c1343f29812e66706df3234'),
  ikmR: hex('6db9df30aa07dd42ee5e8181afdb977e538f5e1fec8a06223f33f7013e525037'),
  info: hex('4f6465206f6e2061204772656369616e2055726e'),
  aad: hex('436f756e742d30'),
  plaintext: hex('4265617574792069732074727574682c20747275746820626561757479'),
  enc: '37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431',
  ciphertext: 'f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a',
}

const { info, aad, plaintext } = vector
const pair = await suite.kem.deriveKeyPair(vector.ikmR)
const publicKey = new Uint8Array(await suite.kem.serializePublicKey(pair.publicKey))
const privateKey = new Uint8Array(await suite.kem.serializePrivateKey(pair.privateKey))
const sealed = await hpkeSeal(publicKey, plaintext, { info, aad, seed: vector.ikmE })

describe('HPKE', () => {
  test('is that of RFC 9180', () => {
    expect(Buffer.from(sealed).toString('hex')).toBe(vector.enc + vector.ciphertext)
  })

  test('opens for the key it was sealed to', async () => {
    expect(await hpkeOpen(privateKey, sealed, { info, aad })).toEqual(plaintext)
  })

  test.each([
    ['another key', new Uint8Array(32).fill(7), sealed, { info, aad }],
    ['another use', privateKey, sealed, { info: aad, aad }],
    ['another header', privateKey, sealed, { info, aad: info }],
    ['a byte too few', privateKey, sealed.slice(0, -1), { info, aad }],
    ['hardly anything', privateKey, sealed.slice(0, 10), { info, aad }],
    ['nothing', privateKey, new Uint8Array(), { info, aad }],
    ['a key of no point', privateKey, new Uint8Array(80), { info, aad }],
    ['a broken private key', new Uint8Array(5), sealed, { info, aad }],
  ])('does not open with %s', async (_, key, bytes, sealing) => {
    expect(await hpkeOpen(key, bytes, sealing)).toBeNull()
  })
})
