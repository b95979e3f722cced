import { spawn } from 'node:child_process'
import type { DemoAccount } from './demo-accounts'
import { isPortFree } from './free-port'
import { untilEnd } from './lifetime'
import { inRoot, root } from './paths'
import { prepareSurroundings } from './surroundings'

export type ServerMode = 'start' | 'dev'

export function chosenPort(): number {
  return Number(process.env.PORT || 3000)
}

export async function requireFreePort(port: number): Promise<void> {
  if (await isPortFree(port)) return
  throw new Error(`ポート ${port} は使用中です。PORT=${port + 1} のように、別の番号を指定してください。`)
}

/** Database, rules, accounts, server; everything stopped again at the end. */
export async function serve(mode: ServerMode): Promise<number> {
  const { isEmbedded, stop } = await prepareSurroundings()
  try {
    // Not before `generate`: it imports the database client.
    const { furnish } = await import('./furnish')
    return await runNext(mode, await furnish(isEmbedded))
  } finally {
    await stop()
  }
}

/** What a page needs while it is made is thrown away at once, instead of being looked after several times before it is. */
const roomForTheYoung = '--max-semi-space-size=64'

function runNext(mode: ServerMode, accounts: readonly DemoAccount[]): Promise<number> {
  const port = chosenPort()
  const next = inRoot('node_modules/next/dist/bin/next')
  const child = spawn(process.execPath, [roomForTheYoung, next, mode, '-p', String(port)], {
    cwd: root,
    env: { ...process.env, NODE_ENV: mode === 'dev' ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' },
    // The channel closes when we are killed, and the server then ends by itself (instrumentation.ts).
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  let isAnnounced = false
  child.stdout?.on('data', (chunk: Buffer) => {
    process.stdout.write(withoutBanner(String(chunk)))
    if (isAnnounced || !String(chunk).includes('Ready')) return
    isAnnounced = true
    announce(port, accounts)
  })
  return untilEnd(child)
}

/** Next's own greeting names addresses and versions that are nobody's business here. */
function withoutBanner(output: string): string {
  return output.replace(/^\s*(✓|▲|- ).*\n/gmu, '')
}

function announce(port: number, accounts: readonly DemoAccount[]): void {
  const url = `http://localhost:${port}`
  console.log('\n手続きナビを始めました\n')
  if (process.env.NAVI_COUNTER_ONLY !== '1') console.log(`  住民      ${url}/`)
  console.log(`  窓口職員  ${url}/counter`)
  console.log(`  管理者    ${url}/admin`)
  if (accounts.length > 0) console.log('\n体験用のアカウント（始めるたびにパスワードが変わります）\n')
  for (const { loginName, password, displayName } of accounts)
    console.log(`  ${loginName}  ${password}  ${displayName}`)
  console.log('\n終わるときは Ctrl-C\n')
}
