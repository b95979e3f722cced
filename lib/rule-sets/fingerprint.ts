import { createHash } from 'node:crypto'
import { sortedKeys } from './content-hash'

/** Tells whether a value is still the one an editor began with; the order of fields says nothing. */
export function fingerprint(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, sortedKeys)).digest('base64url')
}
