import type { Keyring } from '@/lib/seal/keyring'
import { type Batch, type ChainRow, headOf, isMarked, linkOf, noLink, readMarks, rowDigest, tipMark } from './chain'
import type { ChainProblem, RowProblem } from './problem'

/** Everything there is, a batch at a time: memory holds one batch, however long the log. */
export type Chain = {
  readonly batches: AsyncIterable<Batch>
  /** In order of their numbers, from above `after` to `upTo`; to the end where that is null. */
  readonly rows: (after: bigint | null, upTo: bigint) => AsyncIterable<ChainRow>
  readonly tip: () => Promise<Tip | null>
  /** The last number the database gave an entry. */
  readonly lastNumber: () => Promise<bigint>
}

export type Tip = { readonly number: number; readonly keyId: string; readonly mark: Uint8Array }

export type Verified = {
  readonly problems: readonly ChainProblem[]
  readonly entries: number
  readonly batches: number
  /** Up to which entry everything is sealed. */
  readonly sealedTo: bigint
  readonly last: Pick<Batch, 'number' | 'head' | 'lastId' | 'madeAt'> | null
}

type Progress = {
  readonly problems: ChainProblem[]
  entries: number
  batches: number
  last: Batch | null
  /** Whether some head of a key was right, and which were not. */
  readonly keys: Map<string, { good: number; bad: number[] }>
  /** Batches after the newest head that could be checked. */
  unchecked: Batch | null
  /** The tip as it stood before the first batch was read, and its batch: meanwhile others may go on sealing. */
  readonly tip: Tip | null
  tipped: Batch | null
}

/** Reads the log from its first entry to the last sealed one. */
export async function verifyChain(chain: Chain, keyring: Keyring): Promise<Verified> {
  const progress = begin(await chain.tip())
  for await (const batch of chain.batches) {
    await checkBatch(batch, { chain, keyring, progress })
    progress.last = batch
    if (batch.number === progress.tip?.number) progress.tipped = batch
  }
  checkKeys(progress)
  await checkEnd(chain, keyring, progress)

  const { problems, entries, batches, last } = progress
  return { problems, entries, batches, sealedTo: last?.lastId ?? 0n, last }
}

function begin(tip: Tip | null): Progress {
  return { problems: [], entries: 0, batches: 0, last: null, keys: new Map(), unchecked: null, tip, tipped: null }
}

type Checking = { readonly chain: Chain; readonly keyring: Keyring; readonly progress: Progress }

async function checkBatch(batch: Batch, { chain, keyring, progress }: Checking): Promise<void> {
  const { last, problems } = progress
  const expected = (last?.number ?? 0) + 1
  const isGap = batch.number !== expected
  if (isGap) problems.push({ kind: 'batch-missing', from: expected, to: batch.number - 1 })

  const digests: Buffer[] = []
  const rowProblems = await checkRows(
    batch,
    chain.rows(isGap ? batch.firstId - 1n : (last?.lastId ?? null), batch.lastId),
    digests,
  )
  problems.push(...rowProblems)
  progress.entries += digests.length
  progress.batches += 1

  const isJoined = isGap || follows(batch, last)
  const isWhole = rowProblems.length > 0 || same(linkOf(batch, batch.previousLink, digests), batch.link)
  if (!isJoined || !isWhole) problems.push({ kind: 'batch-replaced', number: batch.number })
  else checkHead(batch, keyring, progress)
}

function follows(batch: Batch, last: Batch | null): boolean {
  return batch.firstId === (last?.lastId ?? 0n) + 1n && same(batch.previousLink, last?.link ?? noLink)
}

/** Holds what is there against what the batch remembers, both in order of their numbers. */
async function checkRows(batch: Batch, rows: AsyncIterable<ChainRow>, digests: Buffer[]): Promise<RowProblem[]> {
  const found: Record<RowProblem['kind'], bigint[]> = { altered: [], removed: [], inserted: [] }
  const marks = readMarks(batch)
  let mark = marks.next().value
  for await (const row of rows) {
    const digest = rowDigest(row)
    digests.push(digest)
    for (; mark && mark.id < row.id; mark = marks.next().value) found.removed.push(mark.id)
    if (mark?.id !== row.id) {
      found.inserted.push(row.id)
      continue
    }
    if (!isMarked(mark, digest)) found.altered.push(row.id)
    mark = marks.next().value
  }
  for (; mark; mark = marks.next().value) found.removed.push(mark.id)
  return (['altered', 'removed', 'inserted'] as const)
    .filter(kind => found[kind].length > 0)
    .map(kind => ({ kind, batch: batch.number, ids: found[kind].slice(0, 10), count: found[kind].length }))
}

function checkHead(batch: Batch, keyring: Keyring, progress: Progress): void {
  const key = keyring.find(({ id }) => id === batch.keyId)
  if (!key) {
    progress.unchecked = batch
    return
  }
  const heads = progress.keys.get(batch.keyId) ?? { good: 0, bad: [] }
  progress.keys.set(batch.keyId, heads)
  if (!same(headOf(key, batch.link), batch.head)) {
    heads.bad.push(batch.number)
    return
  }
  heads.good += 1
  progress.unchecked = null
}

/** A key under which no head is right is another key; where some are right, the others were made by somebody without it. */
function checkKeys({ keys, unchecked, problems }: Progress): void {
  for (const [keyId, { good, bad }] of keys) {
    if (bad.length > 0 && good === 0) problems.push({ kind: 'wrong-key', keyId })
    else for (const number of bad) problems.push({ kind: 'batch-replaced', number })
  }
  if (unchecked) problems.push({ kind: 'unknown-key', keyId: unchecked.keyId })
}

async function checkEnd(chain: Chain, keyring: Keyring, progress: Progress): Promise<void> {
  const { last, problems, keys, tip } = progress
  const [tipNow, counter] = [await chain.tip(), await chain.lastNumber()]
  const found = last?.number ?? 0
  if (tip && tip.number > found) problems.push({ kind: 'tail-cut', expected: tip.number, found })
  else if (last && keys.get(last.keyId)?.good && !isTipWhole(tipNow, keyring, progress))
    problems.push({ kind: 'tip-replaced' })
  if (last && counter < last.lastId) problems.push({ kind: 'numbers-set-back', sealed: last.lastId, counter })
}

/** It never stands before the last batch; where it has gone on since, the one it had before is looked at. */
function isTipWhole(tipNow: Tip | null, keyring: Keyring, { last, tip, tipped }: Progress): boolean {
  if (!tipNow || !last || tipNow.number < last.number) return false
  const [one, batch] = tipNow.number === last.number ? [tipNow, last] : [tip, tipped]
  const key = keyring.find(({ id }) => id === one?.keyId)
  // Under a key that is gone nothing can be said of it.
  return !one || !batch || !key || same(tipMark(key, batch), one.mark)
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0
}
