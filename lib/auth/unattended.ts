/** What the proxy says of a request, over anything sent under its name. */
export const unattendedHeader = 'x-navi-unattended'

/**
 * What a page asks for with nobody there: its stream, who else has it open, and itself anew when something changed or a minute
 * went by. A session that such requests kept alive would never end on a screen left alone.
 */
export function isUnattended({ method, url, headers }: Pick<Request, 'method' | 'url' | 'headers'>): boolean {
  if (method !== 'GET') return false
  if (/\/(live|others)$/.test(new URL(url).pathname)) return true
  const referrer = headers.get('referer')
  const isScript = headers.get('sec-fetch-dest') === 'empty'
  return isScript && referrer !== null && URL.canParse(referrer) && pageOf(referrer) === pageOf(url)
}

/** Without the mark that Next puts on what it fetches. */
function pageOf(address: string): string {
  const { pathname, searchParams } = new URL(address)
  searchParams.delete('_rsc')
  return `${pathname}?${searchParams}`
}
