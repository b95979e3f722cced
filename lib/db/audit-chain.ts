import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Batch, type ChainRow, noLink, sealBatch, tipMark } from '@/lib/audit/chain'
import type { Headed } from '@/lib/audit/heads'
import type { Chain, Tip } from '@/lib/audit/verify'
import { now } from '@/lib/config/clock'
import { config } from '@/lib/config/config'
import type { Bytes } from '@/lib/seal/aead'
import { database, inTransaction, type Transaction } from './client'

/** So that one process at a time makes the next batch. */
const sealingLock = 72707370
const batchSize = 5_000

export type Sealed = { readonly batches: number; readonly entries: number }

/** Seals everything that is settled, whichever process asks, and however many at once. */
export async function sealAudit(): Promise<Sealed> {
  const settled = await settledNumber()
  let [batches, entries] = [0, 0]
  for (;;) {
    const sealed = settled === null ? null : await sealNext(settled)
    if (sealed === null) return { batches, entries }
    batches += 1
    entries += sealed
  }
}

/** What waits to be sealed, and since when. */
export async function unsealedAudit(): Promise<{ readonly entries: number; readonly oldestAt: Date | null }> {
  const last = await findLastBatch()
  const { _count, _min } = await database().auditEntry.aggregate({
    where: { id: { gt: last?.lastId ?? 0n } },
    _count: true,
    _min: { at: true },
  })
  return { entries: _count, oldestAt: _min.at }
}

export function findLastBatch(): Promise<Headed | null> {
  return database().auditBatch.findFirst({ orderBy: { number: 'desc' }, select: headed })
}

export function findBatch(number: number): Promise<Headed | null> {
  return database().auditBatch.findUnique({ where: { number }, select: headed })
}

export function listHeads(from: number): Promise<Headed[]> {
  return database().auditBatch.findMany({
    where: { number: { gte: from } },
    orderBy: { number: 'asc' },
    select: headed,
  })
}

/** The batch an entry lies in; null while it waits. */
export function findBatchOf(id: bigint): Promise<Headed | null> {
  return database().auditBatch.findFirst({
    where: { lastId: { gte: id } },
    orderBy: { lastId: 'asc' },
    select: headed,
  })
}

/** The log as the verifying reads it. */
export function storedChain(): Chain {
  return {
    batches: batchesInOrder(),
    rows: rowsBetween,
    tip: (): Promise<Tip | null> =>
      database().auditTip.findUnique({ where: { id: 1 }, select: { number: true, keyId: true, mark: true } }),
    lastNumber: () => lastNumber(),
  }
}

const headed = { number: true, lastId: true, madeAt: true, link: true } as const

/**
 * The last number up to which nothing can come any more. Numbers are given when a row is inserted and seen when it is committed,
 * in another order perhaps; but whoever got one holds the insert's lock on the table until the end. So: the last number given,
 * then whoever holds that lock, and when none of these is left, all numbers up to it are committed or never will be. Nobody is
 * kept waiting for it. Null where somebody takes too long: then the next time.
 */
async function settledNumber(patienceMs = 25_000): Promise<bigint | null> {
  const last = await lastNumber()
  const inserting = new Set(await inserters())
  for (let waitedMs = 0; inserting.size > 0; waitedMs += 25) {
    if (waitedMs >= patienceMs) return null
    await sleep(25)
    const still = new Set(await inserters())
    for (const one of inserting) if (!still.has(one)) inserting.delete(one)
  }
  return last
}

async function lastNumber(): Promise<bigint> {
  const rows = await database().$queryRaw<{ last: bigint }[]>`
    select case when is_called then last_value else 0 end as last from audit_entry_id_seq`
  return rows[0]?.last ?? 0n
}

/** By transaction, also the prepared ones. */
async function inserters(): Promise<string[]> {
  const rows = await database().$queryRaw<{ holder: string }[]>`
    select virtualtransaction as holder from pg_locks
    where locktype = 'relation' and relation = 'audit_entry'::regclass and granted and mode = 'RowExclusiveLock'
      and database = (select oid from pg_database where datname = current_database())`
  return rows.map(({ holder }) => holder)
}

/** How many entries went into the next batch; null when there is nothing to seal. */
function sealNext(settled: bigint): Promise<number | null> {
  return inTransaction(async tx => {
    await tx.$executeRaw`select pg_advisory_xact_lock(${sealingLock})`
    const previous = await tx.auditBatch.findFirst({ orderBy: { number: 'desc' }, select: headed })
    const after = previous?.lastId ?? 0n
    if (after >= settled) return null
    const rows = await readRows(tx, after, settled)
    const lastId = rows.length === batchSize ? (rows.at(-1)?.id ?? settled) : settled
    const header = { number: (previous?.number ?? 0) + 1, firstId: after + 1n, lastId, madeAt: now() }
    await keep(sealBatch(header, { rows, previousLink: previous?.link ?? noLink }, config().keyring[0]), tx)
    return rows.length
  })
}

async function keep(batch: Batch, tx: Transaction): Promise<void> {
  const { previousLink, link, head, marks, ...header } = batch
  const data = {
    ...header,
    previousLink: bytes(previousLink),
    link: bytes(link),
    head: bytes(head),
    marks: bytes(marks),
  }
  await tx.auditBatch.create({ data, select: { number: true } })
  const [key] = config().keyring
  const tip = { number: batch.number, keyId: key.id, mark: bytes(tipMark(key, batch)) }
  await tx.auditTip.upsert({ where: { id: 1 }, create: { id: 1, ...tip }, update: tip, select: { id: true } })
}

async function* batchesInOrder(): AsyncGenerator<Batch> {
  for (let number = 0; ; ) {
    const batch = await database().auditBatch.findFirst({
      where: { number: { gt: number } },
      orderBy: { number: 'asc' },
    })
    if (!batch) return
    yield batch
    number = batch.number
  }
}

async function* rowsBetween(after: bigint | null, upTo: bigint): AsyncGenerator<ChainRow> {
  for (let from = after; ; ) {
    const rows = await readRows(database(), from, upTo)
    yield* rows
    from = rows.at(-1)?.id ?? null
    if (rows.length < batchSize) return
  }
}

type RawRow = Omit<ChainRow, 'atMs'> & { readonly at: bigint }

async function readRows(tx: Transaction, after: bigint | null, upTo: bigint): Promise<ChainRow[]> {
  const rows = await tx.$queryRaw<RawRow[]>`
    select id, (extract(epoch from at) * 1000)::bigint as at, staff_id::text as "staffId", action,
      draft_id::text as "draftId", subject, detail::text as detail, terminal
    from audit_entry where id > ${after ?? -9223372036854775808n} and id <= ${upTo} order by id limit ${batchSize}`
  return rows.map(({ at, ...row }) => ({ ...row, atMs: Number(at) }))
}

function bytes(view: Uint8Array): Bytes {
  return new Uint8Array(view)
}
