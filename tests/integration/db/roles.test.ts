import { beforeAll, describe, expect, test } from 'vitest'
import { recordAudit } from '@/lib/db/audit'
import { query } from '@/lib/ops/local-postgres'
import { aResident, aRuleSetVersion } from '@/tests/support/stored-drafts'

/** What each database role may do with what must stay as it is. */

const app = () => process.env.DATABASE_URL ?? ''
const owner = () => process.env.DATABASE_OWNER_URL ?? ''

beforeAll(async () => {
  await aRuleSetVersion()
  await recordAudit({ action: 'staff.sign-in-failed', actor: aResident })
})

const changes = [
  `update audit_entry set action = 'x'`,
  'delete from audit_entry',
  'truncate audit_entry',
  `update rule_set_version set content = '{}'`,
  'delete from rule_set_version',
  'truncate rule_set_version cascade',
  'truncate export_profile',
]

describe('the application’s role', () => {
  test.each([
    ...changes,
    'alter table audit_entry disable trigger all',
    'drop trigger audit_entry_append_only on audit_entry',
    'create table mine (id int)',
    'delete from staff_member',
    `delete from "_prisma_migrations"`,
    'drop table draft',
  ])('may not %s', async sql => {
    await expect(query(app(), sql)).rejects.toThrow(/permission denied|must be owner/)
  })

  test('may not lift the guard either', async () => {
    await expect(query(app(), `set navi.maintenance = 'on'; delete from audit_entry`)).rejects.toThrow(
      'permission denied',
    )
  })
})

describe('the owner', () => {
  test.each(changes)('does not %s by accident', async sql => {
    await expect(query(owner(), sql)).rejects.toThrow('is append-only')
  })

  test('can when it says that it means to', async () => {
    const removed = `begin; set local navi.maintenance = 'on'; delete from audit_entry where action = 'nothing'; rollback`
    await expect(query(owner(), removed)).resolves.toBeDefined()
    const changed = `begin; set local navi.maintenance = 'on'; update audit_entry set action = 'x'; rollback`
    await expect(query(owner(), changed)).resolves.toBeDefined()
  })
})
