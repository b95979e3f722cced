import type { Keyring, MasterKey } from '@/lib/seal/keyring'

export function masterKey(id: string): MasterKey {
  return { id, secret: new Uint8Array(32).fill(id.charCodeAt(0)) }
}

export const oldRing: Keyring = [masterKey('old')]
export const rotatedRing: Keyring = [masterKey('new'), masterKey('old')]
export const foreignRing: Keyring = [masterKey('foreign')]
