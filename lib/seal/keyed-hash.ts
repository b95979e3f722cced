import { createHmac } from 'node:crypto'
import type { Bytes } from './aead'
import { type KeyPurpose, type Keyring, keyFor, type MasterKey } from './keyring'

/** Finds a row by something only its owner knows, without the row showing it. */
export function keyedHash(purpose: KeyPurpose, master: MasterKey, text: string): Bytes {
  return new Uint8Array(createHmac('sha256', keyFor(purpose, master)).update(text).digest())
}

/** Under every key of the ring: what was written before a rotation is still found. */
export function keyedHashes(purpose: KeyPurpose, keyring: Keyring, text: string): Bytes[] {
  return keyring.map(master => keyedHash(purpose, master, text))
}
