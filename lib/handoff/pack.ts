import { daysBetween, localDate, parseLocalDate } from '@/lib/calendar/local-date'
import { encodeText } from './compact-text'
import { digitSymbols, firstDay, type Packable, tags } from './packed'
import { vocabulary } from './vocabulary'

export function pack(value: Packable): Uint8Array {
  return Uint8Array.from(bytesOf(value))
}

function bytesOf(value: Packable): number[] {
  if (value === null) return [tags.null]
  if (typeof value === 'boolean') return [value ? tags.true : tags.false]
  if (typeof value === 'number') return [tags.count, ...varint(value)]
  if (typeof value === 'string') return stringBytes(value)
  return isList(value) ? listBytes(value) : recordBytes(value)
}

/** Seven bits a byte, the lowest first. */
function varint(count: number): number[] {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError('only whole numbers from 0 can be packed')
  return count < 0x80 ? [count] : [(count % 0x80) | 0x80, ...varint(Math.floor(count / 0x80))]
}

function stringBytes(text: string): number[] {
  return wordBytes(text) ?? numberedBytes(text) ?? dayBytes(text) ?? digitBytes(text) ?? textBytes(text)
}

const places = new Map(vocabulary.map((word, index) => [word, index]))
const oneByteWords = tags.rareWord - tags.word

function wordBytes(text: string): number[] | null {
  const place = places.get(text)
  if (place === undefined) return null
  if (place < oneByteWords) return [tags.word + place]
  const rare = place - oneByteWords
  return [tags.rareWord + (rare >> 8), rare & 0xff]
}

function numberedBytes(text: string): number[] | null {
  const [, word, number] = /^(.+)\.(0|[1-9]\d{0,2})$/s.exec(text) ?? []
  const bytes = word === undefined ? null : wordBytes(word)
  return bytes && [tags.numbered, ...bytes, ...varint(Number(number))]
}

function dayBytes(text: string): number[] | null {
  const day = parseLocalDate(text)
  const days = day ? daysBetween(localDate(firstDay), day) : -1
  return days >= 0 && days <= 0xffff ? [tags.day, days >> 8, days & 0xff] : null
}

const worthwhile = 4

function digitBytes(text: string): number[] | null {
  if (text.length < worthwhile || !/^[\d-]+$/.test(text)) return null
  const halves = [...text].map(symbol => digitSymbols.indexOf(symbol))
  const bytes = Array.from({ length: Math.ceil(halves.length / 2) }, (_, index) => {
    const [high = 0, low = 0xf] = halves.slice(index * 2, index * 2 + 2)
    return (high << 4) | low
  })
  return [tags.digits, ...varint(text.length), ...bytes]
}

function textBytes(text: string): number[] {
  const bytes = encodeText(text)
  const head =
    bytes.length < tags.word - tags.text ? [tags.text + bytes.length] : [tags.longText, ...varint(bytes.length)]
  return [...head, ...bytes]
}

function listBytes(list: readonly Packable[]): number[] {
  const head = list.length < tags.text - tags.list ? [tags.list + list.length] : [tags.longList, ...varint(list.length)]
  return [...head, ...list.flatMap(bytesOf)]
}

function recordBytes(record: { readonly [key: string]: Packable }): number[] {
  const entries = Object.entries(record)
  return [
    tags.record,
    ...varint(entries.length),
    ...entries.flatMap(([key, value]) => [...stringBytes(key), ...bytesOf(value)]),
  ]
}

function isList(value: object): value is readonly Packable[] {
  return Array.isArray(value)
}
