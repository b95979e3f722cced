import { rmSync } from 'node:fs'
import path from 'node:path'
import { startLocalPostgres } from '@/lib/ops/local-postgres'
import { dataDir as dataDirNow, inRoot } from '@/lib/ops/paths'
import { startServer } from '@/tests/support/server'
import type { Figure } from '../figure'
import { type Loaded, loadDrafts } from './many-drafts'
import { knownCount, measureCounter } from './measure'

/** How many drafts are stored; fewer for a quick look. */
const count = Number(process.env.BENCH_DRAFTS ?? 1_000_000)

const dataDir = '.data/bench-counter'

/**
 * The counter with as many drafts stored as a city of 1,000,000 would have, on the product as `npm start` runs it. Loading goes
 * past durability and indexes; what is measured does not.
 */
export async function counterSuite(): Promise<readonly Figure[]> {
  rmSync(inRoot(dataDir), { recursive: true, force: true })
  Object.assign(process.env, { NAVI_DATABASE: 'embedded', NAVI_DATA_DIR: dataDir })
  const flags = [
    'wal_level=minimal',
    'max_wal_senders=0',
    'max_wal_size=2GB',
    'shared_buffers=512MB',
    'maintenance_work_mem=256MB',
  ]
  await startLocalPostgres(
    path.join(dataDirNow(), 'postgres'),
    flags.flatMap(flag => ['-c', flag]),
  )
  const { prepareSurroundings } = await import('@/lib/ops/surroundings')
  const surroundings = await prepareSurroundings()
  try {
    const loaded = await load()
    const [one, other] = [await startServer({ dataDir }), await startServer({ dataDir })]
    try {
      return [...loadFigures(loaded), ...(await measureCounter(loaded.known, one, other))]
    } finally {
      await Promise.all([one.stop(), other.stop()])
    }
  } finally {
    const { disconnectDatabase } = await import('@/lib/db/client')
    await disconnectDatabase()
    await surroundings.stop()
    rmSync(inRoot(dataDir), { recursive: true, force: true })
  }
}

async function load(): Promise<Loaded> {
  const { furnish } = await import('@/lib/ops/furnish')
  await furnish(true)
  const { ruleSetInForce } = await import('@/lib/db/rule-sets')
  const { todayInJapan } = await import('@/lib/config/clock')
  const { version } = await ruleSetInForce(todayInJapan())
  return loadDrafts({ ownerUrl: ownerUrl(), count, ruleSetVersion: version, knownCount })
}

function loadFigures({ seconds, megabytes }: Loaded): readonly Figure[] {
  return [
    { figure: 'drafts stored', value: count, unit: 'drafts' },
    { figure: 'generating, sealing and loading them', value: seconds, unit: 's' },
    { figure: 'the database with them', value: megabytes, unit: 'MB' },
  ]
}

function ownerUrl(): string {
  return process.env.DATABASE_OWNER_URL ?? ''
}
