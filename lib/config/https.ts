import { config } from './config'

/** Whether people reach us over https: then cookies are marked so, and browsers are told to stay there. */
export function isHttps(): boolean {
  return config().nextAuthUrl.startsWith('https://')
}

/** RFC 6797. Other servers under the city's domain are not ours to promise for: no includeSubDomains. */
export function transportHeaders(): Readonly<Record<string, string>> {
  return isHttps() ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}
}
