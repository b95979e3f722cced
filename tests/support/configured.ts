import { vi } from 'vitest'
import type { Config } from '@/lib/config/config'
import { oldRing } from './keyrings'

/** As an operator would have set it, for code that asks `config()`. */
export function configured(changes: Partial<Config> = {}): void {
  const config: Config = {
    databaseUrl: 'postgresql://nowhere',
    databaseDirectUrl: 'postgresql://nowhere',
    databasePoolSize: 1,
    embedded: true,
    keyring: oldRing,
    nextAuthSecret: 'x'.repeat(32),
    nextAuthUrl: 'http://localhost:3000',
    trustedProxies: [],
    clockStartsAt: null,
    keepUnfetchedDays: 30,
    keepReceivedDays: 90,
    handoffPublicKey: null,
    handoffKeyFile: null,
    handoffValidDays: 30,
    isCounterOnly: false,
    isSingleApprover: false,
    isCountingAnswers: false,
    keepCountsMonths: 24,
    accounts: { passwordLength: 12, rolesWithSecondFactor: [], sessionsPerPerson: 5, directory: null },
    ...changes,
  }
  vi.stubGlobal('naviConfig', config)
}
