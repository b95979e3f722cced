import { localDate } from '@/lib/calendar/local-date'
import { makeKeyPair } from '@/lib/handoff/make-key-pair'
import type { Desk } from '@/lib/handoff/open'
import type { Packable } from '@/lib/handoff/packed'
import { sealToCounter, type ToSeal } from '@/lib/handoff/seal'

/** Keys that are the same in every run. */
export const counterKey = await makeKeyPair(new Uint8Array(32).fill(1))
export const otherKey = await makeKeyPair(new Uint8Array(32).fill(2))

export const sealing: Omit<ToSeal, 'content'> = {
  municipality: '072028',
  publicKey: counterKey.public,
  expiresOn: localDate('2026-12-31'),
  applicationId: '0123456789abcdef',
  secret: 'a key of the person’s own session',
}

export const desk: Desk = {
  municipality: '072028',
  keys: [counterKey.private],
  retired: [],
  today: localDate('2026-12-04'),
}

/** The codes of content that must fit. */
export async function codesOf(content: Packable, changes: Partial<ToSeal> = {}): Promise<readonly string[]> {
  const sealed = await sealToCounter({ ...sealing, content, ...changes })
  if (sealed.kind !== 'sealed') throw new Error('too large to be sealed')
  return sealed.codes
}

export async function codeOf(content: Packable, changes: Partial<ToSeal> = {}): Promise<string> {
  const [code = '', ...others] = await codesOf(content, changes)
  if (others.length > 0) throw new Error('more than one code')
  return code
}

/** Kanji, unless others are wanted, that no dictionary knows and deflate cannot shorten. */
export function noise(characters: number, { first = 0x4e00, kinds = 20_000 } = {}): string {
  let state = 42
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return first + ((state >> 8) % kinds)
  }
  return String.fromCharCode(...Array.from({ length: characters }, next))
}
