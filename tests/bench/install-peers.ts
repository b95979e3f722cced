import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The competitors are no dependency of the product; they are fetched when somebody wants to compare. */
export function installPeers(): void {
  const folder = import.meta.dirname
  const { dependencies } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  if (Object.keys(dependencies).every(name => existsSync(path.join(folder, 'node_modules', name)))) return
  // Not `npm ci`: zen-engine names platforms for which nothing was published, which that refuses.
  const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0)
    throw new Error('the competitors could not be installed: run `npm install --no-save` in tests/bench')
}
