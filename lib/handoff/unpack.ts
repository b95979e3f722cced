import { addDays, localDate } from '@/lib/calendar/local-date'
import { decodeText } from './compact-text'
import { digitSymbols, firstDay, type Packable, tags } from './packed'
import { vocabulary } from './vocabulary'

/** Null for bytes that `pack` never made. */
export function unpack(bytes: Uint8Array): { readonly value: Packable } | null {
  const reader = new Reader(bytes)
  try {
    const value = valueAt(reader, 0)
    return reader.isAtEnd ? { value } : null
  } catch (error) {
    if (error instanceof Broken) return null
    throw error
  }
}

/** Thrown and caught in this file alone: bytes that end early or mean nothing. */
class Broken extends Error {}

class Reader {
  private at = 0

  constructor(private readonly bytes: Uint8Array) {}

  get isAtEnd(): boolean {
    return this.at === this.bytes.length
  }

  take(count: number): Uint8Array {
    const end = this.at + count
    if (end > this.bytes.length) throw new Broken()
    const taken = this.bytes.subarray(this.at, end)
    this.at = end
    return taken
  }

  byte(): number {
    const [byte = 0] = this.take(1)
    return byte
  }

  varint(): number {
    let count = 0
    for (let shift = 0; shift < 49; shift += 7) {
      const byte = this.byte()
      count += (byte & 0x7f) * 2 ** shift
      if (byte < 0x80) return count
    }
    throw new Broken()
  }
}

const deepest = 10

function valueAt(reader: Reader, depth: number): Packable {
  if (depth > deepest) throw new Broken()
  const tag = reader.byte()
  if (tag === tags.null) return null
  if (tag === tags.false || tag === tags.true) return tag === tags.true
  if (tag === tags.count) return reader.varint()
  if (tag === tags.record) return recordAt(reader, depth)
  if (tag === tags.longList) return listAt(reader, reader.varint(), depth)
  if (tag >= tags.list && tag < tags.text) return listAt(reader, tag - tags.list, depth)
  return stringOf(tag, reader)
}

function stringAt(reader: Reader): string {
  return stringOf(reader.byte(), reader)
}

function stringOf(tag: number, reader: Reader): string {
  if (tag >= tags.word) return wordOf(tag, reader)
  if (tag >= tags.text) return textOf(reader.take(tag - tags.text))
  switch (tag) {
    case tags.day: {
      const [high = 0, low = 0] = reader.take(2)
      return addDays(localDate(firstDay), (high << 8) | low)
    }
    case tags.digits:
      return digitsAt(reader)
    case tags.longText:
      return textOf(reader.take(reader.varint()))
    case tags.numbered:
      return `${wordOf(reader.byte(), reader)}.${reader.varint()}`
    default:
      throw new Broken()
  }
}

function wordOf(tag: number, reader: Reader): string {
  const place = tag < tags.rareWord ? tag - tags.word : tags.rareWord - tags.word + rareWord(tag, reader)
  const word = vocabulary[place]
  if (word === undefined) throw new Broken()
  return word
}

function rareWord(tag: number, reader: Reader): number {
  return ((tag - tags.rareWord) << 8) | reader.byte()
}

function textOf(bytes: Uint8Array): string {
  const text = decodeText(bytes)
  if (text === null) throw new Broken()
  return text
}

function digitsAt(reader: Reader): string {
  const length = reader.varint()
  const bytes = reader.take(Math.ceil(length / 2))
  const symbols = [...bytes].flatMap(byte => [digitSymbols[byte >> 4], digitSymbols[byte & 0xf]]).slice(0, length)
  if (symbols.includes(undefined)) throw new Broken()
  return symbols.join('')
}

/** Each entry takes a byte at least: a length that promises more than there is fails at once. */
function listAt(reader: Reader, length: number, depth: number): Packable[] {
  const list: Packable[] = []
  for (let index = 0; index < length; index++) list.push(valueAt(reader, depth + 1))
  return list
}

function recordAt(reader: Reader, depth: number): Packable {
  const entries: [string, Packable][] = []
  const length = reader.varint()
  for (let index = 0; index < length; index++) entries.push([stringAt(reader), valueAt(reader, depth + 1)])
  return Object.fromEntries(entries)
}
