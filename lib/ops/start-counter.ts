import { openersIn } from '@/lib/handoff/key-file'
import { asCounter } from './as-counter'
import { buildIfChanged } from './build'
import { handoffKeyFile, readHandoffKeys } from './handoff-key-file'
import { report } from './report'
import { chosenPort, requireFreePort, serve } from './serve'

/**
 * `npm run start:counter`: the clerks' side alone, for a network without a way out. It has a database of its own and the keys that
 * open sealed QR codes; residents find nothing here.
 */
await report(async () => {
  if (asCounter() === 'operator') requireKeys()
  await requireFreePort(chosenPort())
  await buildIfChanged()
  return serve('start')
})

function requireKeys(): void {
  if (openersIn(readHandoffKeys()).keys.length > 0) return
  throw new Error(
    `${handoffKeyFile()} にQRコードを開く鍵がありません。npm run handoff-keys -- make で作り、公開鍵を住民側のサーバーに設定してください。`,
  )
}
