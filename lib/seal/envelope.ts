import { randomBytes } from 'node:crypto'
import { type Bytes, openWith, sealWith } from './aead'
import { type Keyring, keyFor } from './keyring'

/** A document sealed with a key of its own; that key wrapped by the city's. Losing `wrappedKey` loses the document. */
export type Envelope = { readonly keyId: string; readonly wrappedKey: Bytes; readonly sealed: Bytes }

/** Lengths tell how large a family is: every document is filled up to a multiple of this. */
const paddingBytes = 1024

export function sealEnvelope(keyring: Keyring, document: unknown, subject: string): Envelope {
  const dataKey = new Uint8Array(randomBytes(32))
  const sealed = sealWith(dataKey, padded(JSON.stringify(document)), `document:${subject}`)
  return { ...wrap(keyring, dataKey, subject), sealed }
}

/** Undefined when it was tampered with, belongs to another subject, or its key has left the ring. */
export function openEnvelope(keyring: Keyring, envelope: Envelope, subject: string): unknown {
  const dataKey = unwrap(keyring, envelope, subject)
  const plaintext = dataKey && openWith(dataKey, envelope.sealed, `document:${subject}`)
  return plaintext ? JSON.parse(Buffer.from(plaintext).toString()) : undefined
}

/** The same document under the ring's current key; null when it does not open. */
export function rewrapEnvelope(keyring: Keyring, envelope: Envelope, subject: string): Envelope | null {
  const dataKey = unwrap(keyring, envelope, subject)
  return dataKey && { ...wrap(keyring, dataKey, subject), sealed: envelope.sealed }
}

function padded(json: string): Buffer {
  const bytes = Buffer.from(json)
  const filled = Buffer.alloc(Math.ceil(bytes.length / paddingBytes) * paddingBytes, ' ')
  bytes.copy(filled)
  return filled
}

function wrap(keyring: Keyring, dataKey: Bytes, subject: string) {
  const [current] = keyring
  return {
    keyId: current.id,
    wrappedKey: sealWith(keyFor('draft-wrapping', current), dataKey, `key:${current.id}:${subject}`),
  }
}

function unwrap(keyring: Keyring, { keyId, wrappedKey }: Envelope, subject: string): Bytes | null {
  const master = keyring.find(key => key.id === keyId)
  return master ? openWith(keyFor('draft-wrapping', master), wrappedKey, `key:${keyId}:${subject}`) : null
}
