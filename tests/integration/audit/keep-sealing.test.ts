import { expect, test } from 'vitest'
import { sealIfDue } from '@/lib/audit/keep-sealing'
import { recordAudit } from '@/lib/db/audit'
import { sealAudit, unsealedAudit } from '@/lib/db/audit-chain'
import { query } from '@/lib/ops/local-postgres'
import { aResident } from '@/tests/support/stored-drafts'

async function waiting(): Promise<number> {
  return (await unsealedAudit()).entries
}

const insert = (count: number, at: string) =>
  query(
    process.env.DATABASE_OWNER_URL ?? '',
    `insert into audit_entry (at, action, terminal) select ${at}, 'x', 'x' from generate_series(1, ${count})`,
  )

test('entries are sealed after five minutes, or when a thousand of them wait', async () => {
  await sealAudit()
  await recordAudit({ action: 'draft.view', actor: aResident })
  await sealIfDue()
  expect(await waiting()).toBe(1)
  await insert(1, `now() - interval '5 minutes'`)
  await sealIfDue()
  expect(await waiting()).toBe(0)
  await insert(999, 'now()')
  await sealIfDue()
  expect(await waiting()).toBe(999)
  await insert(1, 'now()')
  await sealIfDue()
  expect(await waiting()).toBe(0)
})
