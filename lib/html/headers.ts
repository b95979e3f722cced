/** Nothing from elsewhere, and no script: the strictest policy these pages can carry. */
const rules = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
]

/**
 * `same-origin`, not `no-referrer`: with the latter browsers send `Origin: null` with our own forms. Nothing is kept by caches,
 * the back button included: the next person at a shared computer must not see it.
 */
export const securityHeaders = {
  'Content-Security-Policy': rules.join('; '),
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
} as const

/** The resident's screen at the counter: its script asks us alone whether something changed. */
export const screenHeaders = {
  ...securityHeaders,
  'Content-Security-Policy': [...rules, "script-src 'self'", "connect-src 'self'"].join('; '),
  'X-Robots-Tag': 'noindex, nofollow',
} as const

/** For the pages that load the one small script of ours. */
export const headersWithScript = {
  ...securityHeaders,
  'Content-Security-Policy': [...rules, "script-src 'self'"].join('; '),
} as const
