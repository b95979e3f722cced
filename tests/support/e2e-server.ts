import { rmSync } from 'node:fs'
import { inRoot } from '@/lib/ops/paths'
import { startServer } from './server'

export const dataDir = '.data/e2e'

/** One server for all browser tests: the built product on an empty database. */
export default async function setup(): Promise<() => Promise<void>> {
  rmSync(inRoot(dataDir), { recursive: true, force: true })
  const server = await startServer({
    dataDir,
    port: Number(process.env.E2E_PORT),
    // The tests stand in for a proxy that says who is asking: each comes from an address of its own.
    // A Friday, so that every deadline the tests name stays where it is.
    env: { TRUSTED_PROXIES: '127.0.0.1,::1', NAVI_CLOCK: '2026-12-04T10:00:00+09:00' },
  })
  process.env.E2E_ACCOUNTS = JSON.stringify(server.accounts)
  return server.stop
}
