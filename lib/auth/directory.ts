import 'server-only'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import type { DirectorySettings } from '@/lib/config/account-settings'
import { findByDirectoryName } from '@/lib/db/staff'

type Claims = Readonly<Record<string, unknown>>

/** Given on as the id of whoever an administrator has not entered, so that next-auth's own errors need not tell the two apart. */
export const nobody = 'nobody'

/**
 * The city's directory as next-auth's provider: authorization code with PKCE, state and nonce; the issuer, the audience and the
 * signature of its ID token are checked by openid-client. Only people an administrator has entered come in, and nobody is made.
 */
export function directoryProvider({
  issuer,
  clientId,
  clientSecret,
  claim,
  scope,
  name,
}: DirectorySettings): OAuthConfig<Claims> {
  return {
    id: 'directory',
    name,
    type: 'oauth',
    issuer,
    wellKnown: `${issuer}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    authorization: { params: { scope } },
    async profile(claims) {
      const directoryName = claims[claim]
      const found = typeof directoryName === 'string' ? await findByDirectoryName(directoryName) : null
      return { id: found?.id ?? nobody }
    },
  }
}
