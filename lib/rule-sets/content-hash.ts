import { createHash } from 'node:crypto'

/** SHA-256 of plain data, hexadecimal. PostgreSQL keeps the keys of a jsonb in an order of its own: they are sorted first. */
export function contentHash(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content, sortedKeys)).digest('hex')
}

/** For `JSON.stringify`: the same bytes for the same data. */
export function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
