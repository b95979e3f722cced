import { createHmac } from 'node:crypto'
import type { LocalDate } from '@/lib/calendar/local-date'
import type { PublicKey } from './handoff-key'
import { hpkeSeal, overheadBytes } from './hpke'
import type { Packable } from './packed'
import { authenticated, chunkLength, maxParts, type SealedHeader, writePart } from './sealed-part'
import { squeeze } from './squeezed'

export type ToSeal = {
  readonly content: Packable
  readonly municipality: string
  readonly publicKey: PublicKey
  readonly expiresOn: LocalDate
  /** Sixteen hexadecimal digits. */
  readonly applicationId: string
  /** Known to the person's own session alone, 128 bits or more. */
  readonly secret: string
}

/** One text for each QR symbol, in order. */
export type Sealed = { readonly kind: 'sealed'; readonly codes: readonly string[] } | { readonly kind: 'too-large' }

/** What keeps a symbol at version 25 with level M, which a phone's screen still shows clearly: 1,451 letters and digits. */
export const maxChunkBytes = 887

/** Binds the bytes to this use of the key. */
export const sealingInfo = new TextEncoder().encode('tetsuzuki-navi/sealed-qr/1')

/** The same application gives the same codes: a page loaded twice, its pictures and its print all belong together. */
export async function sealToCounter(toSeal: ToSeal): Promise<Sealed> {
  const plaintext = squeeze(toSeal.content)
  const sealedLength = plaintext.length + overheadBytes
  const total = Math.ceil(sealedLength / maxChunkBytes)
  if (total > maxParts) return { kind: 'too-large' }
  const { municipality, expiresOn, applicationId, publicKey } = toSeal
  const header = { municipality, keyId: publicKey.id, expiresOn, applicationId, sealedLength, total }
  const aad = authenticated(header)
  const seed = seedFor(toSeal, aad, plaintext)
  const sealed = await hpkeSeal(publicKey.bytes, plaintext, { info: sealingInfo, aad, seed })
  return { kind: 'sealed', codes: Array.from({ length: total }, (_, index) => codeOf(header, index, sealed)) }
}

/** The same for the same content of the same person, and telling nothing of either. */
export function applicationIdOf(secret: string, digest: string): string {
  return createHmac('sha256', `sealed-qr application ${secret}`).update(digest).digest('hex').slice(0, 16)
}

function codeOf(header: SealedHeader, index: number, sealed: Uint8Array): string {
  const start = index * chunkLength(header, 0)
  return writePart({ header, index, chunk: sealed.subarray(start, start + chunkLength(header, index)) })
}

/** Another seed for anything that differs by a bit: none is ever used for two messages. */
function seedFor({ secret, publicKey }: ToSeal, aad: Uint8Array, plaintext: Uint8Array): Uint8Array {
  const hmac = createHmac('sha256', `sealed-qr seed ${secret}`)
  for (const part of [publicKey.bytes, aad, plaintext]) hmac.update(part)
  return new Uint8Array(hmac.digest())
}
