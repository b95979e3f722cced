import { rmSync } from 'node:fs'
import type { FullConfig } from '@playwright/test'
import { buildIfChanged } from '@/lib/ops/build'
import { freePort } from '@/lib/ops/free-port'
import { inRoot } from '@/lib/ops/paths'
import { startDirectory } from './directory'
import { allData, dataOf, type OwnServer } from './own-server'
import { startServer } from './server'

/** The built product on an empty database, once for each worker. */
export default async function setup({ workers }: FullConfig): Promise<() => Promise<void>> {
  rmSync(inRoot(allData), { recursive: true, force: true })
  await buildIfChanged()
  const started = await Promise.all(Array.from({ length: workers }, (_, worker) => startFor(worker)))
  process.env.E2E_SERVERS = JSON.stringify(started.map(({ own }) => own))
  return async () => {
    await Promise.all(started.map(({ stop }) => stop()))
  }
}

async function startFor(worker: number): Promise<{ own: OwnServer; stop: () => Promise<void> }> {
  const port = await freePort()
  const directory = await startDirectory(`http://localhost:${port}`)
  const server = await startServer({
    dataDir: dataOf(worker),
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
  return {
    own: { url: server.url, accounts: server.accounts, directory: directory.env.NAVI_OIDC_ISSUER ?? '' },
    stop: async () => {
      await server.stop()
      await directory.stop()
    },
  }
}
