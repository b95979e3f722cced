import { createHash, createHmac } from 'node:crypto'
import { keyFor, type MasterKey } from '@/lib/seal/keyring'

/**
 * Entries are sealed in batches. A batch's *link* is a SHA-256 over its entries and the link before it, its *head* an HMAC of
 * the link: one head vouches for everything before it, so a key may be retired once the next batch is sealed under another.
 * The *marks* say which entries a batch had, entry by entry: a broken link can then be told as altered, removed or inserted.
 */
export type ChainRow = {
  readonly id: bigint
  readonly atMs: number
  readonly staffId: string | null
  readonly action: string
  readonly draftId: string | null
  readonly subject: string | null
  /** The JSON as PostgreSQL writes it: keys in one order, whoever asks. */
  readonly detail: string
  readonly terminal: string
}

/** Every number from `firstId` to `lastId` is in it, whether an entry stands there or a transaction rolled back. */
export type BatchHeader = {
  readonly number: number
  readonly firstId: bigint
  readonly lastId: bigint
  readonly entries: number
  readonly keyId: string
  readonly madeAt: Date
}

export type Batch = BatchHeader & {
  readonly previousLink: Uint8Array
  readonly link: Uint8Array
  readonly head: Uint8Array
  readonly marks: Uint8Array
}

export type Mark = { readonly id: bigint; readonly digest: Buffer }

/** What the first batch is linked to. */
export const noLink: Uint8Array = new Uint8Array(32)

const offsetBytes = 6
const digestBytes = 10
const markBytes = offsetBytes + digestBytes

export function sealBatch(
  header: Omit<BatchHeader, 'entries' | 'keyId'>,
  content: { readonly rows: readonly ChainRow[]; readonly previousLink: Uint8Array },
  key: MasterKey,
): Batch {
  const { rows, previousLink } = content
  const full = { ...header, entries: rows.length, keyId: key.id }
  const digests = rows.map(rowDigest)
  const link = linkOf(full, previousLink, digests)
  const marks = Buffer.concat(rows.map((row, at) => markOf(row.id - full.firstId, digests[at])))
  return { ...full, previousLink, link, head: headOf(key, link), marks }
}

/** Of every column: a list in one order, as JSON, so that no two entries can be written alike. */
export function rowDigest(row: ChainRow): Buffer {
  const { id, atMs, staffId, action, draftId, subject, detail, terminal } = row
  const text = JSON.stringify([String(id), atMs, staffId, action, draftId, subject, detail, terminal])
  return createHash('sha256').update(text).digest()
}

export function linkOf(header: BatchHeader, previousLink: Uint8Array, digests: Iterable<Uint8Array>): Buffer {
  const { number, firstId, lastId, entries, keyId, madeAt } = header
  const said = ['navi-audit/1', number, String(firstId), String(lastId), entries, keyId, madeAt.getTime()]
  const hash = createHash('sha256').update(JSON.stringify(said)).update(previousLink)
  for (const digest of digests) hash.update(digest)
  return hash.digest()
}

export function headOf(key: MasterKey, link: Uint8Array): Buffer {
  return keyed(key, 'head').update(link).digest()
}

/** Of the newest batch alone, and written over at the next: who cuts batches off has no mark for the one that is left. */
export function tipMark(key: MasterKey, { number, link }: Pick<Batch, 'number' | 'link'>): Buffer {
  return keyed(key, `tip ${number}`).update(link).digest()
}

export function signLine(key: MasterKey, line: string): string {
  return keyed(key, 'line').update(line).digest('hex').slice(0, 16)
}

export function* readMarks({ marks, firstId }: Pick<Batch, 'marks' | 'firstId'>): Generator<Mark> {
  const bytes = Buffer.from(marks.buffer, marks.byteOffset, marks.byteLength)
  for (let at = 0; at + markBytes <= bytes.length; at += markBytes) {
    const id = firstId + BigInt(bytes.readUIntBE(at, offsetBytes))
    yield { id, digest: bytes.subarray(at + offsetBytes, at + markBytes) }
  }
}

export function isMarked(mark: Mark, digest: Uint8Array): boolean {
  return mark.digest.equals(digest.subarray(0, digestBytes))
}

function markOf(offset: bigint, digest: Buffer | undefined): Buffer {
  const mark = Buffer.alloc(markBytes)
  mark.writeUIntBE(Number(offset), 0, offsetBytes)
  digest?.copy(mark, offsetBytes, 0, digestBytes)
  return mark
}

/** A purpose each, so that what was made as one can never pass as another. */
function keyed(key: MasterKey, purpose: string) {
  return createHmac('sha256', keyFor('audit-chain', key)).update(`${purpose}\n`)
}
