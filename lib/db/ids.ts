const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** An id from an address or a cookie may be anything; PostgreSQL throws at what is no UUID, where we mean "not found". */
export function isUuid(text: string): boolean {
  return uuid.test(text)
}
