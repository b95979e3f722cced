export type Query = Readonly<Record<string, string | readonly string[] | undefined>>

/** The first word given under a name, or nothing. */
export function wordIn(query: Query, name: string): string {
  const given = query[name]
  return typeof given === 'string' ? given.slice(0, 100) : ''
}
