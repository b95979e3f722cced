import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** Bytes as the database driver wants them: never a view on shared memory. */
export type Bytes = Uint8Array<ArrayBuffer>

const ivBytes = 12
const tagBytes = 16

/** AES-256-GCM: iv, tag, ciphertext. `aad` names what the bytes are, so that they open nowhere else. */
export function sealWith(key: Bytes, plaintext: Uint8Array, aad: string): Bytes {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  cipher.setAAD(Buffer.from(aad))
  const ciphertext = [cipher.update(plaintext), cipher.final()]
  return new Uint8Array(Buffer.concat([iv, cipher.getAuthTag(), ...ciphertext]))
}

/** Null when a single bit, the key or `aad` is another. */
export function openWith(key: Bytes, sealed: Uint8Array, aad: string): Bytes | null {
  if (sealed.length < ivBytes + tagBytes) return null
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, ivBytes), { authTagLength: tagBytes })
  decipher.setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes))
  decipher.setAAD(Buffer.from(aad))
  try {
    return new Uint8Array(Buffer.concat([decipher.update(sealed.subarray(ivBytes + tagBytes)), decipher.final()]))
  } catch {
    return null
  }
}
