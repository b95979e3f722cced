import { Secret, TOTP } from 'otpauth'

/** RFC 6238 as every authenticator app knows it: SHA-1, six digits, half a minute. */
const periodSeconds = 30
const digits = 6

/** 160 bits (RFC 4226, 4), in base32 as it is typed. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** What the QR code says to the app. */
export function totpUri(secret: string, loginName: string): string {
  return totpOf(secret, loginName).toString()
}

/**
 * The half minute whose code this is, or null. One before and one after are taken as well: the clocks of telephones differ, and
 * typing takes time.
 */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  // The library compares bytes of equal length, and six letters may be more.
  if (!/^[0-9]{6}$/.test(code)) return null
  const delta = totpOf(secret, '').validate({ token: code, timestamp: now.getTime(), window: 1 })
  return delta === null ? null : Math.floor(now.getTime() / 1000 / periodSeconds) + delta
}

function totpOf(secret: string, label: string): TOTP {
  return new TOTP({
    issuer: '手続きナビ',
    label,
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits,
    period: periodSeconds,
  })
}
