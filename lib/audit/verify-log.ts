import 'server-only'
import { now } from '@/lib/config/clock'
import { config } from '@/lib/config/config'
import { findBatch, storedChain, unsealedAudit } from '@/lib/db/audit-chain'
import { recordVerification } from '@/lib/db/audit-verifications'
import { checkHeads } from './heads'
import type { ChainProblem } from './problem'
import { type Verified, verifyChain } from './verify'

export type VerifiedLog = Verified & {
  readonly problems: readonly ChainProblem[]
  /** Entries that are not sealed yet: nothing can be said of them. */
  readonly unsealed: number
  readonly tookMs: number
}

/** The whole chain, and lines kept elsewhere where there are some. What came out is kept. */
export async function verifyLog(heads: string | null): Promise<VerifiedLog> {
  const startedMs = performance.now()
  const { keyring } = config()
  const verified = await verifyChain(storedChain(), keyring)
  const found = verified.last?.number ?? 0
  const ofHeads = heads === null ? [] : await checkHeads(heads, { keyring, findBatch, found })
  const problems = [...verified.problems, ...ofHeads]
  const tookMs = Math.round(performance.now() - startedMs)
  await recordVerification({ at: now(), ...verified, problems: problems.length, tookMs })
  const { entries: unsealed } = await unsealedAudit()
  return { ...verified, problems, unsealed, tookMs }
}
