import { z } from 'zod'
import { type PublicKey, parsePublicKey } from '@/lib/handoff/handoff-key'
import { type Keyring, parseKeyring } from '@/lib/seal/keyring'
import { type AccountSettings, accountFields, accountSettings, directoryProblems } from './account-settings'
import { addressRanges, isLoopbackUrl } from './network'

/**
 * What the operator decides, read once from the environment. `embedded`: the database was started by `npm start` itself, which
 * then also made the secrets; only there may a test set the clock.
 */
export type Config = {
  readonly databaseUrl: string
  /** A connection that keeps its session: LISTEN is lost behind a transaction-mode pooler. */
  readonly databaseDirectUrl: string
  readonly databasePoolSize: number
  readonly embedded: boolean
  readonly keyring: Keyring
  readonly nextAuthSecret: string
  readonly nextAuthUrl: string
  readonly trustedProxies: readonly string[]
  readonly clockStartsAt: Date | null
  readonly keepUnfetchedDays: number
  readonly keepReceivedDays: number
  /** What sealed QR codes are made with; null where residents are offered none. */
  readonly handoffPublicKey: PublicKey | null
  /** Where the keys that open them lie; null where this server cannot open any. */
  readonly handoffKeyFile: string | null
  readonly handoffValidDays: number
  /** The clerks' side alone, cut off from the residents': no page and no interface for anybody else. */
  readonly isCounterOnly: boolean
  /** One person may edit and approve rules; the version says so. */
  readonly isSingleApprover: boolean
  /** Classes of answers are counted by the month, in groups of five and more. */
  readonly isCountingAnswers: boolean
  readonly keepCountsMonths: number
  readonly accounts: AccountSettings
}

export type Environment = Readonly<Record<string, string | undefined>>

/** Every sentence stands alone: together they tell an operator all there is to do. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(['設定が足りないか、正しくありません。', ...problems.map(problem => `  - ${problem}`)].join('\n'))
    this.name = 'ConfigError'
  }
}

/** A module can be loaded more than once in a process; the configuration may not. */
const cache = globalThis as typeof globalThis & { naviConfig?: Config }

export function config(): Config {
  cache.naviConfig ??= readConfig(process.env)
  return cache.naviConfig
}

/** Throws a `ConfigError` that names everything missing at once. */
export function readConfig(environment: Environment): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = Schema.safeParse(given)
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map(issue => issue.message))
  const problems = contradictions(parsed.data)
  if (problems.length > 0) throw new ConfigError(problems)
  return configOf(parsed.data)
}

const days = (name: string, fallback: number, most = 3660) =>
  z.coerce
    .number(`${name}: 日数を数字で指定してください`)
    .int(`${name}: 日数を整数で指定してください`)
    .min(1, `${name}: 1以上の日数を指定してください`)
    .max(most, `${name}: ${most}以下の日数を指定してください`)
    .default(fallback)

const Schema = z.object({
  DATABASE_URL: z.string('DATABASE_URL: PostgreSQL の接続先を指定してください'),
  DATABASE_DIRECT_URL: z.string().optional(),
  DATABASE_POOL_SIZE: z.coerce.number('DATABASE_POOL_SIZE: 接続数を数字で指定してください').int().min(1).default(10),
  NAVI_DATABASE: z.enum(['embedded'], 'NAVI_DATABASE: embedded 以外の値は指定できません').optional(),
  NAVI_MASTER_KEYS: z
    .string(
      'NAVI_MASTER_KEYS: 下書きを封じる鍵を「名前:鍵」の形で指定してください（鍵は openssl rand -base64 32 | tr +/ -_ | tr -d = で作れます）',
    )
    .transform((text, context) => {
      const keyring = parseKeyring(text)
      if (keyring) return keyring
      context.addIssue(
        'NAVI_MASTER_KEYS: 「名前:鍵」をコンマで区切って指定してください。鍵は32バイトの base64url（43文字）です',
      )
      return z.NEVER
    }),
  NEXTAUTH_SECRET: z
    .string('NEXTAUTH_SECRET: 職員のログインを守る秘密の文字列を指定してください（32文字以上）')
    .min(32, 'NEXTAUTH_SECRET: 32文字以上にしてください'),
  NEXTAUTH_URL: z.url('NEXTAUTH_URL: 公開するアドレスを https://… の形で指定してください'),
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform(text => text.split(/[\s,]+/).filter(Boolean))
    .refine(
      ranges => addressRanges(ranges) !== null,
      'TRUSTED_PROXIES: 10.0.0.0/8 のような範囲をコンマで区切って指定してください',
    ),
  NAVI_CLOCK: z.iso
    .datetime({ offset: true, error: 'NAVI_CLOCK: 2026-11-22T09:00:00+09:00 の形で指定してください' })
    .optional(),
  NAVI_KEEP_UNFETCHED_DAYS: days('NAVI_KEEP_UNFETCHED_DAYS', 30),
  NAVI_KEEP_RECEIVED_DAYS: days('NAVI_KEEP_RECEIVED_DAYS', 90),
  NAVI_HANDOFF_PUBLIC_KEY: z
    .string()
    .transform((text, context) => {
      const key = parsePublicKey(text)
      if (key) return key
      context.addIssue(
        'NAVI_HANDOFF_PUBLIC_KEY: npm run handoff-keys -- list が表示する公開鍵（43文字）を指定してください',
      )
      return z.NEVER
    })
    .optional(),
  NAVI_HANDOFF_KEY_FILE: z.string().optional(),
  NAVI_HANDOFF_VALID_DAYS: days('NAVI_HANDOFF_VALID_DAYS', 30, 366),
  NAVI_COUNTER_ONLY: z.enum(['1'], 'NAVI_COUNTER_ONLY: 1 以外の値は指定できません').optional(),
  NAVI_COUNT_ANSWERS: z.enum(['1'], 'NAVI_COUNT_ANSWERS: 1 以外の値は指定できません').optional(),
  NAVI_KEEP_COUNTS_MONTHS: z.coerce
    .number('NAVI_KEEP_COUNTS_MONTHS: 月数を数字で指定してください')
    .int('NAVI_KEEP_COUNTS_MONTHS: 月数を整数で指定してください')
    .min(1, 'NAVI_KEEP_COUNTS_MONTHS: 1以上の月数を指定してください')
    .max(60, 'NAVI_KEEP_COUNTS_MONTHS: 60以下の月数を指定してください')
    .default(24),
  NAVI_SINGLE_APPROVER: z.enum(['1'], 'NAVI_SINGLE_APPROVER: 1 以外の値は指定できません').optional(),
  ...accountFields,
})
type Settings = z.output<typeof Schema>

function contradictions(settings: Settings): string[] {
  const embedded = settings.NAVI_DATABASE === 'embedded'
  const problems: string[] = []
  if (embedded && !isLoopbackUrl(settings.DATABASE_URL))
    problems.push('NAVI_DATABASE=embedded は同じ機械のデータベースでだけ使えます')
  if (settings.NAVI_CLOCK && !embedded) problems.push('NAVI_CLOCK: 本番のデータベースでは時計を変えられません')
  if (!embedded && !settings.NEXTAUTH_URL.startsWith('https://') && !isLoopbackUrl(settings.NEXTAUTH_URL)) {
    problems.push('NEXTAUTH_URL: https:// で始まるアドレスにしてください')
  }
  if (settings.NAVI_COUNTER_ONLY && !settings.NAVI_HANDOFF_KEY_FILE)
    problems.push('NAVI_HANDOFF_KEY_FILE: 窓口だけの構成では、QRコードを開く鍵のファイルを指定してください')
  return [...problems, ...directoryProblems(settings)]
}

function configOf(settings: Settings): Config {
  return {
    databaseUrl: settings.DATABASE_URL,
    databaseDirectUrl: settings.DATABASE_DIRECT_URL ?? settings.DATABASE_URL,
    databasePoolSize: settings.DATABASE_POOL_SIZE,
    embedded: settings.NAVI_DATABASE === 'embedded',
    keyring: settings.NAVI_MASTER_KEYS,
    nextAuthSecret: settings.NEXTAUTH_SECRET,
    nextAuthUrl: settings.NEXTAUTH_URL,
    trustedProxies: settings.TRUSTED_PROXIES,
    clockStartsAt: settings.NAVI_CLOCK ? new Date(settings.NAVI_CLOCK) : null,
    keepUnfetchedDays: settings.NAVI_KEEP_UNFETCHED_DAYS,
    keepReceivedDays: settings.NAVI_KEEP_RECEIVED_DAYS,
    handoffPublicKey: settings.NAVI_HANDOFF_PUBLIC_KEY ?? null,
    handoffKeyFile: settings.NAVI_HANDOFF_KEY_FILE ?? null,
    handoffValidDays: settings.NAVI_HANDOFF_VALID_DAYS,
    isCounterOnly: settings.NAVI_COUNTER_ONLY === '1',
    isCountingAnswers: settings.NAVI_COUNT_ANSWERS === '1',
    keepCountsMonths: settings.NAVI_KEEP_COUNTS_MONTHS,
    isSingleApprover: settings.NAVI_SINGLE_APPROVER === '1',
    accounts: accountSettings(settings),
  }
}
