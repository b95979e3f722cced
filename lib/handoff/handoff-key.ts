import { createHash } from 'node:crypto'

/** What residents' applications are sealed to: known to every server that makes codes, of no use for opening one. */
export type PublicKey = { readonly id: number; readonly bytes: Uint8Array }

/** Kept at the counter alone. */
export type PrivateKey = { readonly id: number; readonly bytes: Uint8Array }

const keyBytes = 32

/** Follows from the key itself: another key under the same name is no such key. */
export function keyIdOf(publicKey: Uint8Array): number {
  return createHash('sha256').update(publicKey).digest().readUInt16BE(0)
}

/** As staff compare and read it aloud. */
export function keyName(id: number): string {
  return id.toString(16).toUpperCase().padStart(4, '0')
}

/** Compared by eye when a public key is carried from the counter to the residents' server. */
export function fingerprintOf(publicKey: Uint8Array): string {
  const digest = createHash('sha256').update(publicKey).digest('hex').slice(0, 20).toUpperCase()
  return digest.match(/.{4}/g)?.join('-') ?? ''
}

/** `base64url`, 32 bytes. Null when it is anything else. */
export function parsePublicKey(text: string): PublicKey | null {
  const bytes = parseKeyBytes(text)
  return bytes && { id: keyIdOf(bytes), bytes }
}

export function parseKeyBytes(text: string): Uint8Array | null {
  if (!/^[A-Za-z0-9_-]{43}$/.test(text)) return null
  const bytes = new Uint8Array(Buffer.from(text, 'base64url'))
  return bytes.length === keyBytes ? bytes : null
}
