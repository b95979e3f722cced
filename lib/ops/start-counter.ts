import path from 'node:path'
import { openersIn } from '@/lib/handoff/key-file'
import { buildIfChanged } from './build'
import { handoffKeyFile, readHandoffKeys } from './handoff-key-file'
import { dataDir } from './paths'
import { report } from './report'
import { chosenPort, requireFreePort, serve } from './serve'
import { checkSettings, loadEnvFile } from './surroundings'

/**
 * `npm run start:counter`: the clerks' side alone, for a network without a way out. It has a database of its own and the keys that
 * open sealed QR codes; residents find nothing here.
 */
await report(async () => {
  loadEnvFile()
  process.env.NAVI_COUNTER_ONLY = '1'
  process.env.NAVI_HANDOFF_KEY_FILE = handoffKeyFile()
  process.env.PORT ||= '3001'
  if (checkSettings() === 'embedded') takeOwnFolder()
  else requireKeys()
  await requireFreePort(chosenPort())
  await buildIfChanged()
  return serve('start')
})

/** Never the embedded database of the residents' side, which may run on the same machine. */
function takeOwnFolder(): void {
  process.env.NAVI_DATA_DIR = path.join(dataDir(), 'counter')
}

function requireKeys(): void {
  if (openersIn(readHandoffKeys()).keys.length > 0) return
  throw new Error(
    `${handoffKeyFile()} にQRコードを開く鍵がありません。npm run handoff-keys -- make で作り、公開鍵を住民側のサーバーに設定してください。`,
  )
}
