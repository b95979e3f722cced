import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { encodeText } from './compact-text'
import { pack } from './pack'
import type { Packable } from './packed'
import { phrases } from './phrases'
import { unpack } from './unpack'

/** No application is larger; what unpacks to more was made to harm. */
const maxPlainBytes = 32 * 1024

/** Packed and deflated with what applications usually say. */
export function squeeze(value: Packable): Uint8Array {
  return new Uint8Array(deflateRawSync(pack(value), { level: 9, memLevel: 9, dictionary: dictionary() }))
}

/** Null for anything that `squeeze` never made. */
export function unsqueeze(bytes: Uint8Array): { readonly value: Packable } | null {
  const plain = inflated(bytes)
  return plain && unpack(plain)
}

let encoded: Uint8Array | undefined

function dictionary(): Uint8Array {
  encoded ??= Uint8Array.from(phrases.flatMap(phrase => [...encodeText(phrase)]))
  return encoded
}

function inflated(bytes: Uint8Array): Uint8Array | null {
  try {
    return inflateRawSync(bytes, { dictionary: dictionary(), maxOutputLength: maxPlainBytes })
  } catch {
    return null
  }
}
