import { z } from 'zod'
import { addDays, type LocalDate, parseLocalDate } from '@/lib/calendar/local-date'
import { keyIdOf, type PrivateKey, parseKeyBytes } from './handoff-key'
import type { KeyPair } from './make-key-pair'

const Day = z.string().transform((text, context): LocalDate => {
  const day = parseLocalDate(text)
  if (day) return day
  context.addIssue('not a day')
  return z.NEVER
})
const KeyText = z.string().refine(text => parseKeyBytes(text) !== null)

const StoredKey = z.object({
  publicKey: KeyText,
  /** Null once it was destroyed; that there was such a key stays known. */
  privateKey: KeyText.nullable(),
  madeOn: Day,
  /** From this day codes are made with another one. */
  replacedOn: Day.nullable(),
  retiredOn: Day.nullable(),
})
export type StoredKey = z.infer<typeof StoredKey>

/** The counter's keys, newest first. */
const KeyFile = z.object({ version: z.literal(1), keys: z.array(StoredKey) })
export type KeyFile = z.infer<typeof KeyFile>

export const noKeys: KeyFile = { version: 1, keys: [] }

/** Null when it is no key file. */
export function parseKeyFile(text: string): KeyFile | null {
  try {
    const parsed = KeyFile.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

export function writeKeyFile(file: KeyFile): string {
  return `${JSON.stringify(file, null, 2)}\n`
}

/** What codes are opened with, and what they no longer are. */
export function openersIn({ keys }: KeyFile): {
  readonly keys: readonly PrivateKey[]
  readonly retired: readonly number[]
} {
  return {
    keys: keys.flatMap(key => {
      const bytes = key.privateKey === null ? null : parseKeyBytes(key.privateKey)
      return bytes ? [{ id: idOf(key), bytes }] : []
    }),
    retired: keys.filter(({ privateKey }) => privateKey === null).map(idOf),
  }
}

/** The key codes are made with now. */
export function currentIn({ keys }: KeyFile): StoredKey | null {
  return keys.find(({ replacedOn, retiredOn }) => replacedOn === null && retiredOn === null) ?? null
}

/** A new current key; the one before opens what was made with it. */
export function withKey({ keys }: KeyFile, pair: KeyPair, today: LocalDate): KeyFile {
  const made: StoredKey = {
    publicKey: textOf(pair.public.bytes),
    privateKey: textOf(pair.private.bytes),
    madeOn: today,
    replacedOn: null,
    retiredOn: null,
  }
  return { version: 1, keys: [made, ...keys.map(key => ({ ...key, replacedOn: key.replacedOn ?? today }))] }
}

/** Destroys the private half. */
export function withoutPrivateKey({ keys }: KeyFile, id: number, today: LocalDate): KeyFile {
  return {
    version: 1,
    keys: keys.map(key => (idOf(key) === id ? { ...key, privateKey: null, retiredOn: key.retiredOn ?? today } : key)),
  }
}

/** The last day on which a code made with it may still be shown; null while codes are made with it. */
export function neededUntil({ replacedOn }: StoredKey, validDays: number): LocalDate | null {
  return replacedOn && addDays(replacedOn, validDays)
}

export function idOf({ publicKey }: StoredKey): number {
  return keyIdOf(parseKeyBytes(publicKey) ?? new Uint8Array())
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url')
}
