import type { LocalDate } from '@/lib/calendar/local-date'
import type { PrivateKey } from './handoff-key'
import { hpkeOpen } from './hpke'
import type { Packable } from './packed'
import { sealingInfo } from './seal'
import { authenticated, readPart, type SealedHeader, type SealedPart, splitScanned } from './sealed-part'
import { unsqueeze } from './squeezed'

/** Who opens, and when. */
export type Desk = {
  readonly municipality: string
  readonly keys: readonly PrivateKey[]
  /** Ids of keys whose private half was destroyed. */
  readonly retired: readonly number[]
  readonly today: LocalDate
}

export type Refusal =
  | 'not-ours'
  | 'newer-version'
  | 'incomplete'
  | 'altered'
  | 'other-city'
  | 'expired'
  | 'unknown-key'
  | 'retired-key'
  /** Codes of different applications. */
  | 'mixed'

export type Opened =
  /** Whoever holds the public key can have sealed it: to be read like a form somebody hands in. */
  | { readonly kind: 'opened'; readonly applicationId: string; readonly content: Packable }
  | { readonly kind: 'part-missing'; readonly missing: number; readonly total: number }
  | { readonly kind: 'refused'; readonly reason: Refusal }

/** As scanned or pasted: one code or several. */
export async function openCodes(typed: string, desk: Desk): Promise<Opened> {
  const parts: SealedPart[] = []
  for (const text of splitScanned(typed)) {
    const read = readPart(text)
    if (read.kind !== 'part') return refused(read.kind)
    parts.push(read.part)
  }
  const [first] = parts
  if (!first) return refused('not-ours')
  if (parts.some(({ header }) => !isSame(header, first.header))) return refused('mixed')
  const reason = objectionTo(first.header, desk)
  if (reason) return refused(reason)
  const missing = places(first.header).find(place => parts.every(({ index }) => index !== place))
  if (missing !== undefined) return { kind: 'part-missing', missing: missing + 1, total: first.header.total }
  return opened(first.header, parts, desk)
}

/** Keys are looked up last: about a code of another city nothing is said of ours. */
function objectionTo({ municipality, expiresOn, keyId }: SealedHeader, desk: Desk): Refusal | null {
  if (municipality !== desk.municipality) return 'other-city'
  if (expiresOn < desk.today) return 'expired'
  if (desk.keys.some(({ id }) => id === keyId)) return null
  return desk.retired.includes(keyId) ? 'retired-key' : 'unknown-key'
}

async function opened(header: SealedHeader, parts: readonly SealedPart[], desk: Desk): Promise<Opened> {
  const key = desk.keys.find(({ id }) => id === header.keyId)
  const chunks = places(header).flatMap(place => [...(parts.find(({ index }) => index === place)?.chunk ?? [])])
  const sealing = { info: sealingInfo, aad: authenticated(header) }
  const plaintext = key && (await hpkeOpen(key.bytes, Uint8Array.from(chunks), sealing))
  const content = plaintext && unsqueeze(plaintext)
  return content ? { kind: 'opened', applicationId: header.applicationId, content: content.value } : refused('altered')
}

function isSame(one: SealedHeader, other: SealedHeader): boolean {
  return Buffer.from(authenticated(one)).equals(authenticated(other))
}

function places({ total }: SealedHeader): readonly number[] {
  return Array.from({ length: total }, (_, index) => index)
}

function refused(reason: Refusal): Opened {
  return { kind: 'refused', reason }
}
