import { config } from '@/lib/config/config'

/**
 * A POST counts only when it comes from a page of ours. Browsers send `Origin` with every POST; one without it carries our cookie
 * only if it is same-site (SameSite=Lax), so it may pass when `Sec-Fetch-Site` does not speak against it.
 */
export function isFromOurPages(headers: Headers): boolean {
  const origin = headers.get('origin')
  if (origin === null) return ['same-origin', 'none', null].includes(headers.get('sec-fetch-site'))
  const host = hostOf(origin)
  return host !== null && ourHosts(headers).includes(host)
}

/** The address we are published under, and the one this request was sent to: proxies rewrite either. */
function ourHosts(headers: Headers): readonly (string | null)[] {
  return [hostOf(config().nextAuthUrl), headers.get('host'), headers.get('x-forwarded-host')]
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}
