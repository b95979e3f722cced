import { addDays, daysBetween, type LocalDate, localDate } from '@/lib/calendar/local-date'
import { plainTyping } from '@/lib/people/plain-typing'
import { fromBase32, toBase32 } from './base32'

/** What stands readable before the seal. All of it but `index` is authenticated by the seal. */
export type SealedHeader = {
  /** 全国地方公共団体コード, six digits. */
  readonly municipality: string
  readonly keyId: number
  /** The last day it opens. */
  readonly expiresOn: LocalDate
  /** Sixteen hexadecimal digits: the same however often the same application is put into a code. */
  readonly applicationId: string
  /** Of the whole, in bytes. */
  readonly sealedLength: number
  readonly total: number
}

/** What one symbol carries: the whole of the sealed bytes or a part of them. */
export type SealedPart = { readonly header: SealedHeader; readonly index: number; readonly chunk: Uint8Array }

export type ReadPart =
  | { readonly kind: 'part'; readonly part: SealedPart }
  | { readonly kind: 'not-ours' | 'newer-version' | 'incomplete' | 'altered' }

/** 1 is no symbol of base32: where another code begins is always clear. */
const prefix = 'NV'
const version = '1'
const headerBytes = 18
const firstDay = localDate('2020-01-01')
export const maxParts = 2

export function writePart({ header, index, chunk }: SealedPart): string {
  return prefix + version + toBase32(Uint8Array.from([...bytesOf(header, index), ...chunk]))
}

/** What the seal vouches for: everything readable but which part it is. */
export function authenticated(header: SealedHeader): Uint8Array {
  return Uint8Array.from([...Buffer.from(prefix + version), ...bytesOf(header, 0)])
}

/** As scanned, typed or pasted: any case and width, blanks between. Several codes may follow one another. */
export function splitScanned(typed: string): readonly string[] {
  const plain = plainTyping(typed).toUpperCase().replaceAll(/[\s-]/g, '')
  return plain.split(/(?=NV[0189])/).filter(text => text !== '')
}

/** Whether it is a sealed code at all, whole or not: other codes are scanned at the same desk. */
export function looksSealed(typed: string): boolean {
  return splitScanned(typed).some(text => readPart(text).kind !== 'not-ours')
}

/** One code out of `splitScanned`. */
export function readPart(text: string): ReadPart {
  if (!/^NV\d/.test(text)) return { kind: 'not-ours' }
  if (text.charAt(2) !== version) return { kind: 'newer-version' }
  const body = text.slice(prefix.length + version.length)
  const bytes = fromBase32(body)
  if (!bytes) return { kind: /^[A-Z2-7]*$/.test(body) ? 'incomplete' : 'altered' }
  return bytes.length < headerBytes ? { kind: 'incomplete' } : partOf(bytes)
}

function partOf(bytes: Uint8Array): ReadPart {
  const { header, index } = headerOf(Buffer.from(bytes))
  const chunk = bytes.subarray(headerBytes)
  if (header.total < 1 || header.total > maxParts || index >= header.total) return { kind: 'altered' }
  const expected = chunkLength(header, index)
  if (chunk.length < expected) return { kind: 'incomplete' }
  return chunk.length === expected ? { kind: 'part', part: { header, index, chunk } } : { kind: 'altered' }
}

/** Equal parts; the first may be one byte longer. */
export function chunkLength({ sealedLength, total }: SealedHeader, index: number): number {
  const length = Math.ceil(sealedLength / total)
  return Math.min(length, sealedLength - index * length)
}

function bytesOf(header: SealedHeader, index: number): Buffer {
  const bytes = Buffer.alloc(headerBytes)
  bytes.writeUIntBE(Number(header.municipality), 0, 3)
  bytes.writeUInt16BE(header.keyId, 3)
  bytes.writeUInt16BE(daysBetween(firstDay, header.expiresOn), 5)
  bytes.write(header.applicationId, 7, 'hex')
  bytes.writeUInt16BE(header.sealedLength, 15)
  bytes.writeUInt8((header.total << 4) | index, 17)
  return bytes
}

function headerOf(bytes: Buffer): Pick<SealedPart, 'header' | 'index'> {
  const header = {
    municipality: String(bytes.readUIntBE(0, 3)).padStart(6, '0'),
    keyId: bytes.readUInt16BE(3),
    expiresOn: addDays(firstDay, bytes.readUInt16BE(5)),
    applicationId: bytes.toString('hex', 7, 15),
    sealedLength: bytes.readUInt16BE(15),
    total: bytes.readUInt8(17) >> 4,
  }
  return { header, index: bytes.readUInt8(17) & 0xf }
}
