import { parseArgs } from 'node:util'
import { dayInJapan } from '@/lib/config/clock'
import { formatDay } from '@/lib/format/day'
import { fingerprintOf, keyName, parseKeyBytes, parsePublicKey } from '@/lib/handoff/handoff-key'
import { currentIn, idOf, neededUntil, type StoredKey, withoutPrivateKey } from '@/lib/handoff/key-file'
import { addHandoffKey, handoffKeyFile, readHandoffKeys, writeHandoffKeys } from './handoff-key-file'
import { report } from './report'
import { loadEnvFile } from './surroundings'

const usage = `使い方（窓口側のサーバーで）
  npm run handoff-keys -- make          最初の鍵を作る
  npm run handoff-keys -- rotate        新しい鍵に替える（前の鍵で作られたQRコードも開ける）
  npm run handoff-keys -- retire <鍵>   使い終わった鍵を消す（その鍵のQRコードは開けなくなる） [--now 有効期限内でも消す]
  npm run handoff-keys -- list          鍵と、住民側のサーバーに設定する公開鍵を表示する`

type Request = { readonly name: string; readonly isNow: boolean }

const commands: Readonly<Record<string, (request: Request) => Promise<void> | void>> = {
  make,
  rotate,
  retire,
  list,
}

/** Private keys stay in their file: nothing here prints one. */
await report(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { now: { type: 'boolean' } } })
  const [command = '', name = ''] = positionals
  const run = Object.hasOwn(commands, command) ? commands[command] : undefined
  if (!run) throw new Error(usage)
  loadEnvFile()
  await run({ name: name.toUpperCase(), isNow: values.now ?? false })
  return 0
})

async function make(): Promise<void> {
  const keys = readHandoffKeys()
  if (currentIn(keys)) throw new Error('鍵はすでにあります。替えるときは rotate を使ってください。')
  writeHandoffKeys(await addHandoffKey(keys))
  list()
}

async function rotate(): Promise<void> {
  const keys = readHandoffKeys()
  if (!currentIn(keys)) throw new Error('鍵がまだありません。make で作ってください。')
  writeHandoffKeys(await addHandoffKey(keys))
  console.log('新しい鍵を作りました。窓口のサーバーは、再起動しなくてもこの鍵で開きます。')
  console.log(
    '住民側の公開鍵を替えるまでは、前の鍵でQRコードが作られます。替えてから有効期間がたつまで、消さないでください。',
  )
  list()
}

function retire({ name, isNow }: Request): void {
  const keys = readHandoffKeys()
  const key = keys.keys.find(one => keyName(idOf(one)) === name)
  if (!key) throw new Error(`「${name}」という鍵はありません。list で確かめてください。`)
  const neededOn = neededUntil(key, validDays())
  if (neededOn === null && !isNow)
    throw new Error('今使っている鍵です。先に rotate で新しい鍵に替えてください（漏れたときは --now で消せます）。')
  if (neededOn !== null && neededOn >= today() && !isNow)
    throw new Error(
      `この鍵のQRコードは${formatDay(neededOn, 'ja', { style: 'long' })}まで窓口に来ます。過ぎてから消すか、--now を付けてください。`,
    )
  writeHandoffKeys(withoutPrivateKey(keys, idOf(key), today()))
  console.log(`鍵 ${name} を消しました。バックアップに残っていれば、それも消してください。`)
  list()
}

function list(): void {
  const keys = readHandoffKeys()
  const current = currentIn(keys)
  console.log(`鍵のファイル: ${handoffKeyFile()}`)
  if (keys.keys.length === 0) console.log('  鍵はまだありません。make で作ってください。')
  for (const key of keys.keys) console.log(`  ${lineOf(key)}`)
  tellConfigured()
  if (!current) return
  console.log(
    '\n住民側のサーバーの設定（.env）に入れる公開鍵。入れたあと、そこでも list を実行し、照合番号を見比べてください。\n',
  )
  console.log(`NAVI_HANDOFF_PUBLIC_KEY=${current.publicKey}`)
}

/** On the residents' server this is all there is to list: a key exchanged on the way would show here. */
function tellConfigured(): void {
  const configured = parsePublicKey(process.env.NAVI_HANDOFF_PUBLIC_KEY ?? '')
  if (!configured) return
  console.log('\nこのサーバーがQRコードを作るのに使う公開鍵')
  console.log(`  ${keyName(configured.id)}  照合番号 ${fingerprintOf(configured.bytes)}`)
}

function lineOf(key: StoredKey): string {
  const bytes = parseKeyBytes(key.publicKey) ?? new Uint8Array()
  return [keyName(idOf(key)), `照合番号 ${fingerprintOf(bytes)}`, `作成 ${key.madeOn}`, stateOf(key)].join('  ')
}

function stateOf(key: StoredKey): string {
  if (key.retiredOn) return `${key.retiredOn} に消した`
  const neededOn = neededUntil(key, validDays())
  return neededOn ? `${key.replacedOn} に交代、${neededOn} まで必要` : '使用中'
}

function validDays(): number {
  return Number(process.env.NAVI_HANDOFF_VALID_DAYS || 30)
}

function today() {
  return dayInJapan(new Date())
}
