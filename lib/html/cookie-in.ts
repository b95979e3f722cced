/** A cookie's value as it was sent. */
export function cookieIn(headers: Headers, name: string): string | undefined {
  const prefix = `${name}=`
  const pairs = (headers.get('cookie') ?? '').split(/; */)
  return pairs.find(part => part.startsWith(prefix))?.slice(prefix.length)
}
