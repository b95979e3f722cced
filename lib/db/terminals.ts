import 'server-only'
import { now } from '@/lib/config/clock'
import { recordAudit, type StaffActor } from './audit'
import { database, inTransaction, isUniqueViolation } from './client'

export type Terminal = { readonly hash: string; readonly name: string }

/** One that the log knows: where it was used last, by whom, and how often of late. */
export type SeenTerminal = {
  readonly hash: string
  readonly name: string | null
  readonly lastAt: Date
  readonly entries: number
  readonly staff: readonly string[]
}

/** A terminal once for each hash it ever had. */
export async function listTerminals(): Promise<Terminal[]> {
  const select = { hash: true, name: true, previousHashes: true } as const
  const rows = await database().terminal.findMany({ orderBy: { name: 'asc' }, select })
  return rows.flatMap(({ hash, name, previousHashes }) => [hash, ...previousHashes].map(one => ({ hash: one, name })))
}

/** `older`: what it was hashed to under keys before the current one. A name given then goes on to the hash of now. */
export async function keepTerminalName(hash: string, older: readonly string[]): Promise<void> {
  if (older.length === 0) return
  await database().$executeRaw`
    update terminal set hash = ${hash}, previous_hashes = array_append(previous_hashes, hash)
    where hash = (select hash from terminal where hash = any(${older}) order by named_at desc limit 1)
      and not exists (select 1 from terminal where hash = ${hash})`
}

/** Terminals that staff worked at since then, the named ones first. */
export async function listSeenTerminals(since: Date): Promise<SeenTerminal[]> {
  return database().$queryRaw<SeenTerminal[]>`
    select coalesce(t.hash, e.terminal) as hash, t.name, max(e.at) as "lastAt", count(*)::int as entries,
      array_agg(distinct s.display_name) as staff
    from audit_entry e join staff_member s on s.id = e.staff_id left join terminal t
      on e.terminal = t.hash or e.terminal = any(t.previous_hashes)
    where e.at >= ${since} group by 1, t.name order by t.name nulls last, max(e.at) desc limit 200`
}

/** A name belongs to one terminal: taken over by another, the log would read wrong. */
export async function nameTerminal({ hash, name }: Terminal, actor: StaffActor): Promise<'done' | 'name-taken'> {
  const data = { name, namedAt: now(), namedById: actor.staffId }
  try {
    await inTransaction(async tx => {
      await tx.terminal.upsert({ where: { hash }, create: { hash, ...data }, update: data, select: { hash: true } })
      await recordAudit({ action: 'terminal.name', actor: { ...actor, detail: { name } }, subject: hash }, tx)
    })
    return 'done'
  } catch (error) {
    if (isUniqueViolation(error)) return 'name-taken'
    throw error
  }
}
