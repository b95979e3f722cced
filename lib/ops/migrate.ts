import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { inRoot } from './paths'

/** The lock Prisma takes, so that its own command and ours never run at once. */
const prismaLock = 72707369

type Migration = { readonly name: string; readonly sql: string; readonly checksum: string }

/**
 * Applies prisma/migrations/*, recorded as `prisma migrate deploy` records them (same table, same checksums), so that either can
 * go on where the other stopped. Needs no engine, which Prisma's own command would download.
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [prismaLock])
    await client.query(createTable)
    const applied = await appliedMigrations(client)
    const pending = migrationsOnDisk().filter(migration => isPending(migration, applied))
    for (const migration of pending) await apply(client, migration)
    return pending.map(migration => migration.name)
  } finally {
    await client.end()
  }
}

/** What the application's role may do; the owner's own rights need no grant. Repeated at every start. */
export async function grantToApplication(ownerUrl: string, appUrl: string): Promise<void> {
  const role = await currentUser(appUrl)
  if (role === (await currentUser(ownerUrl))) return
  const name = pg.escapeIdentifier(role)
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(`
      BEGIN;
      REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${name};
      GRANT USAGE ON SCHEMA public TO ${name};
      GRANT SELECT, INSERT, UPDATE, DELETE
        ON staff_session, staff_department, staff_totp, staff_recovery_code,
          rule_set_working_copy, draft, procedure_completion, rate_limit,
          draft_search_key, draft_presence, entry_presence, draft_print TO ${name};
      GRANT SELECT, INSERT, DELETE ON rule_set_import TO ${name};
      GRANT SELECT, INSERT, UPDATE, DELETE ON interview TO ${name};
      GRANT SELECT, INSERT, UPDATE ON staff_member, export_token, export_receipt TO ${name};
      GRANT SELECT, INSERT ON rule_set_version, audit_entry, city_paper, export_profile, export_file TO ${name};
      GRANT SELECT, INSERT ON audit_batch, audit_verification, paper_baseline, paper_count TO ${name};
      GRANT SELECT, INSERT, UPDATE ON audit_tip, terminal, alert TO ${name};
      GRANT SELECT, UPDATE ON alert_rule TO ${name};
      GRANT SELECT, INSERT, DELETE ON clock_record, clock_link TO ${name};
      GRANT SELECT ON SEQUENCE audit_entry_id_seq TO ${name};
      GRANT SELECT, INSERT ON rule_set_edit, rule_set_impact_view, resident_weights TO ${name};
      GRANT SELECT, INSERT, UPDATE ON rule_set_review TO ${name};
      GRANT SELECT, INSERT, UPDATE, DELETE ON rule_set_impact, coarse_count TO ${name};
      GRANT SELECT, INSERT, UPDATE, DELETE ON stop, stop_procedure, ticket, ticket_counter, live_change TO ${name};
      GRANT SELECT, INSERT, UPDATE ON desk, screen_device TO ${name};
      GRANT SELECT, INSERT, UPDATE, DELETE ON screen_pairing, screen_showing TO ${name};
      GRANT SELECT ON "_prisma_migrations" TO ${name};
      COMMIT;`)
  } finally {
    await client.end()
  }
}

const createTable = `create table if not exists "_prisma_migrations" (
  id varchar(36) primary key not null, checksum varchar(64) not null, finished_at timestamptz,
  migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
  started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`

async function appliedMigrations(client: pg.Client): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ name: string; checksum: string; finished: boolean }>(
    `select migration_name as name, checksum, finished_at is not null as finished
     from "_prisma_migrations" where rolled_back_at is null`,
  )
  const failed = rows.find(row => !row.finished)
  if (failed)
    throw new Error(`移行 ${failed.name} は前回失敗しています。直してから prisma migrate resolve を実行してください。`)
  return new Map(rows.map(row => [row.name, row.checksum]))
}

function migrationsOnDisk(): Migration[] {
  const folder = inRoot('prisma/migrations')
  return readdirSync(folder)
    .sort()
    .map(name => ({ name, file: path.join(folder, name, 'migration.sql') }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => {
      const sql = readFileSync(file, 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

function isPending({ name, checksum }: Migration, applied: ReadonlyMap<string, string>): boolean {
  const known = applied.get(name)
  if (known !== undefined && known !== checksum)
    throw new Error(`移行 ${name} が、適用したあとに書き換えられています。`)
  return known === undefined
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  const id = randomUUID()
  const insert = 'insert into "_prisma_migrations" (id, checksum, migration_name) values ($1, $2, $3)'
  await client.query(insert, [id, checksum, name])
  try {
    // Several statements in one simple query are one transaction.
    await client.query(sql)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    await client.query('update "_prisma_migrations" set logs = $2 where id = $1', [id, message])
    throw new Error(`移行 ${name} に失敗しました: ${message}`)
  }
  await client.query('update "_prisma_migrations" set finished_at = now(), applied_steps_count = 1 where id = $1', [id])
}

async function currentUser(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>('select current_user as name')
    return rows[0]?.name ?? ''
  } finally {
    await client.end()
  }
}
