import { type Bytes, openWith, sealWith } from './aead'
import { type Keyring, keyFor } from './keyring'

/** A short text sealed with the city's key itself: a second factor's secret. */
export type SealedSecret = { readonly keyId: string; readonly sealed: Bytes }

/** It opens for the same subject only, so that it cannot be moved to another person's row. */
export function sealSecret([current]: Keyring, text: string, subject: string): SealedSecret {
  return { keyId: current.id, sealed: sealWith(keyFor('second-factor', current), Buffer.from(text), subject) }
}

/** Null when it was tampered with, belongs to somebody else, or its key has left the ring. */
export function openSecret(keyring: Keyring, { keyId, sealed }: SealedSecret, subject: string): string | null {
  const master = keyring.find(key => key.id === keyId)
  const text = master && openWith(keyFor('second-factor', master), sealed, subject)
  return text ? Buffer.from(text).toString() : null
}
