import { rmSync } from 'node:fs'
import { inRoot } from '@/lib/ops/paths'
import { startDirectory } from './directory'
import { startServer } from './server'

export const dataDir = '.data/e2e'

/** One server for all browser tests: the built product on an empty database. */
export default async function setup(): Promise<() => Promise<void>> {
  rmSync(inRoot(dataDir), { recursive: true, force: true })
  const port = Number(process.env.E2E_PORT)
  const directory = await startDirectory(`http://localhost:${port}`)
  const server = await startServer({
    dataDir,
    port,
    // The tests stand in for a proxy that says who is asking: each comes from an address of its own.
    // A Friday, so that every deadline the tests name stays where it is.
    // Many tests are signed in as one person at the same time.
    env: {
      TRUSTED_PROXIES: '127.0.0.1,::1',
      NAVI_CLOCK: '2026-12-04T10:00:00+09:00',
      NAVI_SESSIONS_PER_PERSON: '100',
      ...directory.env,
    },
  })
  process.env.E2E_ACCOUNTS = JSON.stringify(server.accounts)
  process.env.E2E_DIRECTORY = directory.env.NAVI_OIDC_ISSUER
  return async () => {
    await server.stop()
    await directory.stop()
  }
}
