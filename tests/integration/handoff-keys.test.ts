import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseKeyFile } from '@/lib/handoff/key-file'
import { run } from '@/lib/ops/run'

const file = path.join(mkdtempSync(path.join(tmpdir(), 'navi-keys-')), 'folder', 'keys.json')
const everything: string[] = []

/** `npm run handoff-keys -- …` on a counter whose keys lie in that file. */
async function handoffKeys(args: readonly string[], env: Record<string, string> = {}) {
  const command = ['--conditions=react-server', '--import', 'tsx', 'lib/ops/handoff-keys.ts', ...args]
  const ran = await run(process.execPath, command, {
    env: { NAVI_DATABASE: 'embedded', NAVI_HANDOFF_KEY_FILE: file, ...env },
  })
  everything.push(ran.output)
  return ran
}

const stored = () => parseKeyFile(readFileSync(file, 'utf8'))?.keys ?? []

describe('the command for handoff keys', () => {
  test('says what it can do', async () => {
    for (const args of [[], ['toString'], ['burn']]) {
      const { code, output } = await handoffKeys(args)
      expect([code, output]).toEqual([1, expect.stringContaining('使い方')])
    }
  })

  test('makes the first key once, for its owner’s eyes alone', async () => {
    expect((await handoffKeys(['make'])).code).toBe(0)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(stored()).toHaveLength(1)
    expect((await handoffKeys(['make'])).code).toBe(1)
    expect(stored()).toHaveLength(1)
  })

  test('tells the public key, and on the residents’ server which one is used there', async () => {
    const [{ publicKey } = { publicKey: '' }] = stored()
    const { output } = await handoffKeys(['list'])
    expect(output).toContain(`NAVI_HANDOFF_PUBLIC_KEY=${publicKey}`)
    const elsewhere = await handoffKeys(['list'], {
      NAVI_HANDOFF_KEY_FILE: `${file}.none`,
      NAVI_HANDOFF_PUBLIC_KEY: publicKey,
    })
    const fingerprint = /照合番号 (\S+)/.exec(output)?.[1] ?? 'none'
    expect(elsewhere.output).toContain(`このサーバーがQRコードを作るのに使う公開鍵`)
    expect(elsewhere.output).toContain(fingerprint)
  })

  test('rotates to a new key and keeps the old one', async () => {
    expect((await handoffKeys(['rotate'])).code).toBe(0)
    expect(stored().map(({ replacedOn, privateKey }) => [replacedOn === null, privateKey !== null])).toEqual([
      [true, true],
      [false, true],
    ])
  })

  test('retires a key only when no code of it can come any more, or when told twice', async () => {
    const { output } = await handoffKeys(['list'])
    const [current = '', old = ''] = [...output.matchAll(/^ {2}([0-9A-F]{4}) /gm)].map(match => match[1])
    expect((await handoffKeys(['retire', 'nobody'])).code).toBe(1)
    expect((await handoffKeys(['retire', current])).output).toContain('今使っている鍵です')
    expect((await handoffKeys(['retire', old])).output).toContain('まで窓口に来ます')
    expect(stored().every(({ privateKey }) => privateKey !== null)).toBe(true)
    expect((await handoffKeys(['retire', old.toLowerCase(), '--now'])).code).toBe(0)
    expect(stored().map(({ privateKey }) => privateKey !== null)).toEqual([true, false])
  })

  test('leaves alone what is no key file', async () => {
    writeFileSync(`${file}.other`, '{"keys":')
    const { code, output } = await handoffKeys(['rotate'], { NAVI_HANDOFF_KEY_FILE: `${file}.other` })
    expect([code, output]).toEqual([1, expect.stringContaining('鍵のファイルではありません')])
    expect(readFileSync(`${file}.other`, 'utf8')).toBe('{"keys":')
  })

  test('has never printed a private key', () => {
    const [{ privateKey } = { privateKey: null }] = stored()
    expect(privateKey).toHaveLength(43)
    expect(everything.join('\n')).not.toContain(privateKey)
  })
})
