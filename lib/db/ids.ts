const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** An id from an address, a cookie or an action may be anything; PostgreSQL throws at what is no UUID, where we mean "not found". */
export function isUuid(text: unknown): boolean {
  return typeof text === 'string' && uuid.test(text)
}
