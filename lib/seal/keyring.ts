import { hkdfSync } from 'node:crypto'
import type { Bytes } from './aead'

/** The city's keys: the first seals, all of them open. A key is retired once nothing is sealed with it any more. */
export type Keyring = readonly [MasterKey, ...MasterKey[]]
export type MasterKey = { readonly id: string; readonly secret: Bytes }

export type KeyPurpose =
  | 'draft-wrapping'
  | 'cookie'
  | 'handoff'
  | 'receipt-code'
  | 'owner-key'
  | 'submission'
  | 'second-factor'
  | 'network-address'
  | 'rate-limit'
  | 'screen'
  | 'person-search'
  | 'reservation-search'
  | 'audit-chain'

const entry = /^([A-Za-z0-9_-]{1,32}):([A-Za-z0-9_-]{43})$/

/** `id:secret,id:secret`, each secret 32 bytes in base64url. Null when it is anything else. */
export function parseKeyring(text: string): Keyring | null {
  const keys = text.split(',').map(part => {
    const match = entry.exec(part.trim())
    return match?.[1] && match[2] ? { id: match[1], secret: new Uint8Array(Buffer.from(match[2], 'base64url')) } : null
  })
  const [first, ...others] = keys.filter(key => key !== null)
  const ids = new Set(keys.map(key => key?.id))
  return first && ids.size === keys.length && !keys.includes(null) ? [first, ...others] : null
}

const derived = new WeakMap<MasterKey, Map<KeyPurpose, Bytes>>()

/** One key a purpose, so that what opens a cookie can never open a draft. */
export function keyFor(purpose: KeyPurpose, master: MasterKey): Bytes {
  const known = derived.get(master) ?? new Map<KeyPurpose, Bytes>()
  derived.set(master, known)
  const key =
    known.get(purpose) ?? new Uint8Array(hkdfSync('sha256', master.secret, '', `tetsuzuki-navi/${purpose}/v1`, 32))
  known.set(purpose, key)
  return key
}
