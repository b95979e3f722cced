export type StaffAnswer = { readonly nonce: string; readonly pathname: string; readonly isDevelopment: boolean }

/** The headers of staff pages. Scripts run only with this answer's nonce; nothing is kept by browsers or proxies on the way. */
export function staffHeaders({ nonce, pathname, isDevelopment }: StaffAnswer): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': forms.test(pathname) ? pdfPolicy : pagePolicy(nonce, isDevelopment),
    'Cache-Control': 'no-store',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': `camera=(${counter.test(pathname) ? 'self' : ''}), microphone=(), geolocation=(), payment=(), usb=()`,
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'X-Robots-Tag': 'noindex, nofollow',
  }
}

/** Codes are scanned there; nowhere else does a camera look on. */
const counter = /^\/counter(\/|$)/

/** The browsers' own viewers draw with scripts and styles of theirs, and some let the file's policy forbid them. */
const forms = /^\/(counter\/forms\/[^/]+|counter\/drafts\/[^/]+\/forms|admin\/forms\/[^/]+\/trial)\.pdf$/
const pdfPolicy = "frame-ancestors 'none'"

/** The development server evaluates code for its stack traces and writes style elements without a nonce. */
function pagePolicy(nonce: string, isDevelopment: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
