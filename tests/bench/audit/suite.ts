import { startTestDatabase } from '@/tests/support/test-database'
import type { Figure } from '../figure'

const entries = 1_000_000

/** A log of a million entries, made in the database itself: sealed, then read and verified from its first entry. */
export async function auditSuite(): Promise<readonly Figure[]> {
  const tearDown = await startTestDatabase()
  const { query } = await import('@/lib/ops/local-postgres')
  const { sealAudit } = await import('@/lib/db/audit-chain')
  const { verifyLog } = await import('@/lib/audit/verify-log')
  const { disconnectDatabase } = await import('@/lib/db/client')
  try {
    await query(process.env.DATABASE_OWNER_URL ?? '', `${madeUp}; analyze audit_entry`)
    const sealingMs = await timeOf(sealAudit)
    let peak = 0
    const sampling = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50)
    const before = process.memoryUsage().rss
    const verifyingMs = await timeOf(async () => {
      const { problems, entries: verified } = await verifyLog(null)
      if (problems.length > 0 || verified !== entries) throw new Error('the chain does not verify')
    })
    clearInterval(sampling)
    return [
      { figure: `audit log of ${entries} entries, sealed`, value: sealingMs / 1000, unit: 's' },
      { figure: `audit log of ${entries} entries, verified`, value: verifyingMs / 1000, unit: 's' },
      { figure: 'memory that verifying takes, at most', value: (peak - before) / 2 ** 20, unit: 'MB' },
    ]
  } finally {
    await disconnectDatabase()
    await tearDown()
  }
}

const madeUp = `insert into audit_entry (at, action, draft_id, subject, detail, terminal)
  select timestamptz '2026-04-01 08:30+09' + n * interval '1 second', 'draft.view', gen_random_uuid(), null,
    jsonb_build_object('lockVersion', n % 7), md5((n % 40)::text)
  from generate_series(1, ${entries}) n`

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
