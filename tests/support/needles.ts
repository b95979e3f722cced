import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { query } from '@/lib/ops/local-postgres'

/** Looks for texts in bytes as one who steals a disk would: plain, in hexadecimal and in base64 at each of its three alignments. */
export type Needles = {
  readonly of: ReadonlyMap<string, readonly Buffer[]>
  readonly startingWith: ReadonlyMap<number, readonly Needle[]>
}

type Needle = { readonly text: string; readonly bytes: Buffer }

export function needlesFor(texts: readonly string[]): Needles {
  const of = new Map(texts.map(text => [text, writtenAs(text)]))
  const startingWith = new Map<number, Needle[]>()
  for (const [text, encodings] of of) {
    for (const bytes of encodings) {
      const start = bytes.readUInt32LE(0)
      startingWith.set(start, [...(startingWith.get(start) ?? []), { text, bytes }])
    }
  }
  return { of, startingWith }
}

export function writtenAs(text: string): Buffer[] {
  const bytes = Buffer.from(text)
  const hex = bytes.toString('hex')
  return [text, hex, hex.toUpperCase(), ...[0, 1, 2].flatMap(shift => base64At(bytes, shift))].map(form =>
    Buffer.from(form),
  )
}

/** `place: text` for every place where one is found. */
export function foundInFolder(folder: string, needles: Needles): string[] {
  return filesUnder(folder).flatMap(file => foundIn(bytesOf(file), needles).map(text => `${file}: ${text}`))
}

export async function foundInTables(url: string, needles: Needles): Promise<string[]> {
  const { rows: tables } = await query(
    url,
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'public'`,
  )
  const found = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows } = await query(url, `select row_to_json(t)::text as row from ${name} t`)
      const text = Buffer.from(rows.map(({ row }) => row).join('\n'))
      return foundIn(text, needles).map(needle => `${name}: ${needle}`)
    }),
  )
  return found.flat()
}

export function foundIn(haystack: Buffer, { startingWith }: Needles): string[] {
  const found = new Set<string>()
  // One table of two-byte beginnings spares nearly all look-ups: a hundred megabytes take a second.
  const mayStart = new Uint8Array(65_536)
  for (const start of startingWith.keys()) mayStart[start & 0xffff] = 1
  for (let at = 0; at + 4 <= haystack.length; at++) {
    if (mayStart[(haystack[at] ?? 0) | ((haystack[at + 1] ?? 0) << 8)] === 0) continue
    for (const { text, bytes } of startingWith.get(haystack.readUInt32LE(at)) ?? []) {
      if (bytes.equals(haystack.subarray(at, at + bytes.length))) found.add(text)
    }
  }
  return [...found]
}

/** The characters that are the same whatever stands before and after. */
function base64At(bytes: Buffer, shift: number): string[] {
  const padded = Buffer.concat([Buffer.alloc(shift), bytes])
  const whole = padded
    .subarray(0, padded.length - (padded.length % 3))
    .toString('base64')
    .slice(shift === 0 ? 0 : 4)
  return [whole, whole.replaceAll('+', '-').replaceAll('/', '_')]
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap(name => {
    const file = path.join(folder, name)
    return statSync(file, { throwIfNoEntry: false })?.isDirectory() ? filesUnder(file) : [file]
  })
}

/** PostgreSQL is at work while we look: a file may be gone by the time it is read. */
function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    if (existsSync(file)) throw error
    return Buffer.alloc(0)
  }
}
