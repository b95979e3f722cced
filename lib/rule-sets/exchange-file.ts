import { createHash } from 'node:crypto'
import { z } from 'zod'
import { parseLocalDate } from '@/lib/calendar/local-date'
import { contentHash, sortedKeys } from './content-hash'

/**
 * A rule set as one file, for another server or another city. The same rule set gives the same bytes wherever it is written: nothing
 * in it says when or by whom the file was made.
 */
export const exchangeFormat = 'tetsuzuki-navi/rule-set'
export const exchangeVersion = 1

const Hash = z.string().regex(/^[0-9a-f]{64}$/)

const head = {
  format: z.literal(exchangeFormat),
  formatVersion: z.literal(exchangeVersion),
  note: z.string().max(2000),
  /** Of `ruleSet`, as sealed codes name it. */
  contentHash: Hash,
  ruleSet: z.record(z.string(), z.unknown()),
  /** The city's own PDFs that its forms are printed over. */
  papers: z.array(z.strictObject({ sha256: Hash, content: z.base64() })),
  /** Of everything else in the file. */
  fileHash: Hash,
}

export const ExchangeFile = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('published'),
    ...head,
    /** The number it was published under. */
    version: z.int().positive(),
    effectiveOn: z.string().refine(day => parseLocalDate(day) !== null),
    publishedAt: z.iso.datetime(),
  }),
  z.strictObject({
    state: z.literal('working-copy'),
    ...head,
    /** The version it was begun from. */
    version: z.int().positive(),
  }),
])
export type ExchangeFile = z.infer<typeof ExchangeFile>

type Made = 'format' | 'formatVersion' | 'contentHash' | 'fileHash' | 'papers'
type WithoutHashes<T> = T extends unknown ? Omit<T, Made> : never

export type ToExchange = WithoutHashes<ExchangeFile> & { readonly papers: ReadonlyMap<string, Uint8Array> }

export function exchangeBytes({ papers, ...rest }: ToExchange): Buffer {
  const file = {
    ...rest,
    format: exchangeFormat,
    formatVersion: exchangeVersion,
    contentHash: contentHash(rest.ruleSet),
    papers: [...papers]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([sha256, content]) => ({ sha256, content: Buffer.from(content).toString('base64') })),
  }
  return Buffer.from(`${JSON.stringify({ ...file, fileHash: fileHashOf(file) }, sortedKeys, 1)}\n`, 'utf8')
}

export function fileHashOf({ fileHash: _, papers, ...file }: Readonly<Record<string, unknown>>): string {
  const names = Array.isArray(papers) ? papers.map(({ sha256 }) => sha256) : papers
  return contentHash({ ...file, papers: names })
}

export function paperHashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Short enough to be compared by eye on both sides: a file exchanged on the way would show here. */
export function shownMark(hash: string): string {
  return (hash.slice(0, 16).match(/.{4}/g) ?? []).join(' ')
}
