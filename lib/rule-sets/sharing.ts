/**
 * The same as `now`, with every part that is as it was in `before` being that very part: what was worked out of it stays worked
 * out. Entries of lists are known by their ids.
 */
export function sharing<T>(before: unknown, now: T): T {
  return shared(before, now) as T
}

function shared(before: unknown, now: unknown): unknown {
  if (Object.is(before, now) || !isObject(before) || !isObject(now)) return now
  if (Array.isArray(now)) return Array.isArray(before) ? sharedList(before, now) : now
  const keys = Object.keys(now)
  const parts = keys.map(key => shared(before[key], now[key]))
  const isSame =
    keys.length === Object.keys(before).length && keys.every((key, at) => Object.is(parts[at], before[key]))
  return isSame ? before : Object.fromEntries(keys.map((key, at) => [key, parts[at]]))
}

function sharedList(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  const byId = new Map(before.flatMap(entry => (hasId(entry) ? [[entry.id, entry] as const] : [])))
  const entries = now.map((entry, at) => shared(hasId(entry) ? byId.get(entry.id) : before[at], entry))
  return entries.length === before.length && entries.every((entry, at) => Object.is(entry, before[at]))
    ? before
    : entries
}

function hasId(value: unknown): value is { readonly id: string } {
  return isObject(value) && typeof value.id === 'string'
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
