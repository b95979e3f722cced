import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import path from 'node:path'
import { dayInJapan } from '@/lib/config/clock'
import { currentIn, idOf, type KeyFile, noKeys, parseKeyFile, withKey, writeKeyFile } from '@/lib/handoff/key-file'
import { makeKeyPair } from '@/lib/handoff/make-key-pair'
import { dataDir } from './paths'

/** Where the counter's keys lie: the operator's choice, else beside the embedded database. */
export function handoffKeyFile(): string {
  return path.resolve(process.env.NAVI_HANDOFF_KEY_FILE || path.join(dataDir(), 'handoff-keys.json'))
}

export function readHandoffKeys(): KeyFile {
  const file = handoffKeyFile()
  if (!existsSync(file)) return noKeys
  const keys = parseKeyFile(readFileSync(file, 'utf8'))
  if (!keys) throw new Error(`${file} は鍵のファイルではありません。上書きせずに中止しました。`)
  return keys
}

/** Whole or not at all, readable by its owner alone: a key half written would lose every code made with it. */
export function writeHandoffKeys(keys: KeyFile): void {
  const file = handoffKeyFile()
  mkdirSync(path.dirname(file), { recursive: true })
  const half = `${file}.${process.pid}`
  const handle = openSync(half, 'wx', 0o600)
  writeSync(handle, writeKeyFile(keys))
  fsyncSync(handle)
  closeSync(handle)
  renameSync(half, file)
}

/** A new key, the current one from now on. Never one whose short name another has. */
export async function addHandoffKey(keys: KeyFile): Promise<KeyFile> {
  for (;;) {
    const pair = await makeKeyPair(new Uint8Array(randomBytes(32)))
    const added = withKey(keys, pair, dayInJapan(new Date()))
    if (new Set(added.keys.map(idOf)).size === added.keys.length) return added
  }
}

/** For trying things out: a key pair in the file, made at the first start; both sides of the house then find it there. */
export async function prepareDemoKey(): Promise<void> {
  let keys = readHandoffKeys()
  if (!currentIn(keys)) {
    keys = await addHandoffKey(keys)
    writeHandoffKeys(keys)
  }
  process.env.NAVI_HANDOFF_KEY_FILE = handoffKeyFile()
  process.env.NAVI_HANDOFF_PUBLIC_KEY ||= currentIn(keys)?.publicKey ?? ''
}
