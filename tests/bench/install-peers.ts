import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

/** The competitors are no dependency of the product; they are fetched when somebody wants to compare. */
export function installPeers(): void {
  const folder = import.meta.dirname
  if (existsSync(path.join(folder, 'node_modules'))) return
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error('the competitors could not be installed: run `npm ci` in tests/bench')
}
