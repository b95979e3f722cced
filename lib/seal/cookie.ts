import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { openWith, sealWith } from './aead'
import { type Keyring, keyFor } from './keyring'

export type SealedCookie = { readonly tooLarge: false; readonly value: string } | { readonly tooLarge: true }

export type OpenedCookie =
  | { readonly state: 'open'; readonly value: unknown }
  | { readonly state: 'absent' | 'tampered' | 'expired' }

export type CookieUse = { readonly keyring: Keyring; readonly name: string; readonly now: Date }

export const idleSeconds = 2 * 60 * 60

/** Nothing we ever sealed unpacks to more than this. */
const maxPlainBytes = 64 * 1024

/** Deflated, then sealed: what it holds and since when is readable here only. `maxBytes` bounds the value as it is sent. */
export function sealCookie(value: unknown, maxBytes: number, { keyring, name, now }: CookieUse): SealedCookie {
  const [current] = keyring
  const packed = deflateRawSync(JSON.stringify([Math.floor(now.getTime() / 1000), value]), { level: 9 })
  const sealed = Buffer.from(sealWith(keyFor('cookie', current), packed, name)).toString('base64url')
  return sealed.length > maxBytes ? { tooLarge: true } : { tooLarge: false, value: sealed }
}

export function openCookie(sealed: string | undefined, { keyring, name, now }: CookieUse): OpenedCookie {
  if (!sealed) return { state: 'absent' }
  const packed = firstOpened(keyring, Buffer.from(sealed, 'base64url'), name)
  const content = packed && unpacked(packed)
  if (!content) return { state: 'tampered' }
  const ageSeconds = now.getTime() / 1000 - content[0]
  return ageSeconds > idleSeconds ? { state: 'expired' } : { state: 'open', value: content[1] }
}

function firstOpened(keyring: Keyring, sealed: Buffer, name: string): Uint8Array | null {
  for (const master of keyring) {
    const packed = openWith(keyFor('cookie', master), sealed, name)
    if (packed) return packed
  }
  return null
}

function unpacked(packed: Uint8Array): [number, unknown] | null {
  try {
    const content: unknown = JSON.parse(inflateRawSync(packed, { maxOutputLength: maxPlainBytes }).toString())
    return Array.isArray(content) && typeof content[0] === 'number' ? [content[0], content[1]] : null
  } catch {
    return null
  }
}
