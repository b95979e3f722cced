import { z } from 'zod'
import { Role } from '@/lib/staff/role'
import { isLoopbackUrl } from './network'

/** The OpenID provider of the city's directory. */
export type DirectorySettings = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** The claim that says who it is, as an administrator wrote it into the account. */
  readonly claim: string
  readonly scope: string
  /** What the button on the sign-in page calls it. */
  readonly name: string
}

export type AccountSettings = {
  readonly passwordLength: number
  readonly rolesWithSecondFactor: readonly Role[]
  readonly sessionsPerPerson: number
  /** Null where staff sign in with passwords alone. */
  readonly directory: DirectorySettings | null
}

export const accountFields = {
  NAVI_PASSWORD_LENGTH: z.coerce
    .number('NAVI_PASSWORD_LENGTH: 文字数を数字で指定してください')
    .int('NAVI_PASSWORD_LENGTH: 文字数を整数で指定してください')
    .min(12, 'NAVI_PASSWORD_LENGTH: 12以上にしてください')
    .max(64, 'NAVI_PASSWORD_LENGTH: 64以下にしてください')
    .default(12),
  NAVI_TOTP_ROLES: z
    .string()
    .default('')
    .transform(text => text.split(/[\s,]+/).filter(Boolean))
    .transform((names, context) => {
      const roles = z.array(Role).safeParse(names)
      if (roles.success) return roles.data
      context.addIssue('NAVI_TOTP_ROLES: clerk, supervisor, administrator, auditor をコンマで区切って指定してください')
      return z.NEVER
    }),
  NAVI_SESSIONS_PER_PERSON: z.coerce
    .number('NAVI_SESSIONS_PER_PERSON: 数字で指定してください')
    .int('NAVI_SESSIONS_PER_PERSON: 整数で指定してください')
    .min(1, 'NAVI_SESSIONS_PER_PERSON: 1以上にしてください')
    .max(100, 'NAVI_SESSIONS_PER_PERSON: 100以下にしてください')
    .default(5),
  NAVI_OIDC_ISSUER: z.url('NAVI_OIDC_ISSUER: https:// で始まるアドレスを指定してください').optional(),
  NAVI_OIDC_CLIENT_ID: z.string().optional(),
  NAVI_OIDC_CLIENT_SECRET: z.string().optional(),
  NAVI_OIDC_CLAIM: z.string().default('sub'),
  NAVI_OIDC_SCOPE: z.string().default('openid'),
  NAVI_OIDC_NAME: z.string().default('庁内の認証'),
}

type Settings = z.output<z.ZodObject<typeof accountFields>>

export function directoryProblems(settings: Settings): string[] {
  const { NAVI_OIDC_ISSUER: issuer } = settings
  if (!issuer) return []
  const needed = ['NAVI_OIDC_CLIENT_ID', 'NAVI_OIDC_CLIENT_SECRET'] as const
  const missing = needed
    .filter(name => !settings[name])
    .map(name => `${name}: NAVI_OIDC_ISSUER と一緒に指定してください`)
  const isSafe = issuer.startsWith('https://') || isLoopbackUrl(issuer)
  const scopes = settings.NAVI_OIDC_SCOPE.split(' ')
  return [
    ...missing,
    ...(isSafe ? [] : ['NAVI_OIDC_ISSUER: https:// で始まるアドレスにしてください']),
    ...(scopes.includes('openid') ? [] : ['NAVI_OIDC_SCOPE: openid を含めてください']),
  ]
}

export function accountSettings(settings: Settings): AccountSettings {
  return {
    passwordLength: settings.NAVI_PASSWORD_LENGTH,
    rolesWithSecondFactor: settings.NAVI_TOTP_ROLES,
    sessionsPerPerson: settings.NAVI_SESSIONS_PER_PERSON,
    directory: directoryOf(settings),
  }
}

function directoryOf(settings: Settings): DirectorySettings | null {
  const { NAVI_OIDC_ISSUER: issuer, NAVI_OIDC_CLIENT_ID: clientId, NAVI_OIDC_CLIENT_SECRET: clientSecret } = settings
  if (!issuer || !clientId || !clientSecret) return null
  const { NAVI_OIDC_CLAIM: claim, NAVI_OIDC_SCOPE: scope, NAVI_OIDC_NAME: name } = settings
  return { issuer: issuer.replace(/\/$/, ''), clientId, clientSecret, claim, scope, name }
}
