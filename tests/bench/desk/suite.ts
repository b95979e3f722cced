import { rmSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { inRoot } from '@/lib/ops/paths'
import { findBrowser } from '@/tests/support/browser'
import { startServer, type TestServer } from '@/tests/support/server'
import { signIn } from '@/tests/support/sign-in'
import { friday } from '@/tests/support/situations'
import type { Figure } from '../figure'
import { findingFigures, keystrokeFigures, openingFigures } from './editor'
import { impactFigures } from './impact'
import { publishFigures } from './publish'

const dataDir = '.data/bench-desk'
/** A day from which the coming weeks hold the last days that closed days move. */
const env = { NAVI_CLOCK: `${friday}T10:00:00+09:00` }
const desktop = { viewport: { width: 1366, height: 768 } }

/**
 * The rule desk as an official has it: the built product, twice on one database, a real browser, the whole catalogue. Browser,
 * servers and database share the machine; every figure is what a person at the desk would wait.
 */
export async function deskSuite(): Promise<readonly Figure[]> {
  rmSync(inRoot(dataDir), { recursive: true, force: true })
  const one = await startServer({ dataDir, env })
  try {
    return await withSecond(one)
  } finally {
    await one.stop()
    rmSync(inRoot(dataDir), { recursive: true, force: true })
  }
}

async function withSecond(one: TestServer): Promise<readonly Figure[]> {
  const other = await startServer({ dataDir, env })
  const browser = await chromium.launch(findBrowser())
  try {
    const page = await browser.newPage({ ...desktop, baseURL: one.url })
    // Each start makes new passwords: the last ones count, for both.
    await signIn(page, other.accounts.admin, '/admin')
    return [
      ...(await openingFigures(page)),
      ...(await keystrokeFigures(page, browser)),
      ...(await findingFigures(page)),
      ...(await publishFigures(page, { browser, other })),
      ...(await impactFigures(page)),
    ]
  } finally {
    await browser.close()
    await other.stop()
  }
}
