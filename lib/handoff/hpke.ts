import { Aes128Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core'

/** RFC 9180, base mode: seals to somebody, does not say who sealed. */
export const suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes128Gcm(),
})

/** The key made for this message, 32 bytes, and the tag of AES-GCM. */
export const overheadBytes = 48
const encBytes = 32

export type Sealing = { readonly info: Uint8Array; readonly aad: Uint8Array }

/** `seed`: 32 fresh random bytes, never used twice. */
export async function hpkeSeal(
  publicKey: Uint8Array,
  plaintext: Uint8Array,
  { info, aad, seed }: Sealing & { readonly seed: Uint8Array },
): Promise<Uint8Array> {
  const recipientPublicKey = await suite.kem.deserializePublicKey(publicKey)
  const sender = await suite.createSenderContext({ recipientPublicKey, info, ekm: seed })
  const sealed = await sender.seal(plaintext, aad)
  return Uint8Array.from([...new Uint8Array(sender.enc), ...new Uint8Array(sealed)])
}

/** Null when a single bit, the key, `info` or `aad` is another. */
export async function hpkeOpen(
  privateKey: Uint8Array,
  sealed: Uint8Array,
  { info, aad }: Sealing,
): Promise<Uint8Array | null> {
  if (sealed.length < overheadBytes) return null
  try {
    const recipientKey = await suite.kem.deserializePrivateKey(privateKey)
    const recipient = await suite.createRecipientContext({ recipientKey, enc: sealed.slice(0, encBytes), info })
    return new Uint8Array(await recipient.open(sealed.slice(encBytes), aad))
  } catch {
    return null
  }
}
