import 'server-only'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { config } from '@/lib/config/config'
import { logError } from '@/lib/log/log'
import { database, type Transaction } from './client'

/** What pages look at again when it changes. The id says which: a department of a queue, a draft, a screen, a version. Never more. */
export const topics = ['queue', 'draft', 'screen', 'rules'] as const
export type Topic = (typeof topics)[number]
export type Change = { readonly topic: Topic; readonly id: string }
export type ChangeCallback = (change: Change) => void

const channel = 'navi_change'
/** Longer than any transaction of ours takes: what commits late is not missed. */
const lookBackSeconds = 30
const sweepAfterSeconds = 120
const pollMs = 2_000
const reconnectMs = 5_000
const hearsItselfMs = 2_000
const hearingTestMs = 20_000

/**
 * Reaches every process when the transaction commits, and nobody when it does not: as a NOTIFY, and as a row for those that
 * cannot listen.
 */
export function announce(tx: Transaction, change: Change): Promise<void> {
  return announceAll(tx, [change])
}

/** The same for several, in one statement. */
export async function announceAll(tx: Transaction, changes: readonly Change[]): Promise<void> {
  const [topics, ids] = [changes.map(({ topic }) => topic), changes.map(({ id }) => id)]
  await tx.$executeRaw`
    WITH swept AS (
      DELETE FROM live_change WHERE id IN (
        SELECT id FROM live_change WHERE at < clock_timestamp() - make_interval(secs => ${sweepAfterSeconds}::int)
        ORDER BY id LIMIT 100 FOR UPDATE SKIP LOCKED)
    ), said AS (
      INSERT INTO live_change (topic, subject) SELECT * FROM unnest(${topics}::text[], ${ids}::text[])
      RETURNING id, topic, subject)
    SELECT pg_notify(${channel}, id || ':' || topic || ':' || subject)::text FROM said`
}

/** Being called means: look again. It may happen twice for one change, and once for many. Gives the way to end it. */
export function listenForChanges(topic: Topic, callback: ChangeCallback): () => void {
  const hub = sharedHub()
  const callbacks = hub.callbacks.get(topic) ?? new Set()
  callbacks.add(callback)
  hub.callbacks.set(topic, callbacks)
  if (!hub.isRunning) run(hub)
  return () => void callbacks.delete(callback)
}

/** How this process learns of changes now. */
export function hearing(): 'listening' | 'polling' {
  return sharedHub().isListening ? 'listening' : 'polling'
}

/** For tests and commands that end: a server listens for life. */
export async function stopListening(): Promise<void> {
  const hub = shared.naviChanges
  if (!hub) return
  delete shared.naviChanges
  hub.isRunning = false
  clearInterval(hub.polling)
  await hub.client?.end().catch(() => {})
}

type Hub = {
  readonly callbacks: Map<Topic, Set<ChangeCallback>>
  /** Changes already told, with the time they were. */
  readonly told: Map<string, number>
  isRunning: boolean
  isListening: boolean
  client: pg.Client | null
  polling: NodeJS.Timeout | undefined
}

/** A module can exist several times in one process; its connection may not. */
const shared = globalThis as typeof globalThis & { naviChanges?: Hub }

function sharedHub(): Hub {
  shared.naviChanges ??= {
    callbacks: new Map(),
    told: new Map(),
    isRunning: false,
    isListening: false,
    client: null,
    polling: undefined,
  }
  return shared.naviChanges
}

function run(hub: Hub): void {
  hub.isRunning = true
  hub.polling = setInterval(() => {
    if (!hub.isListening) void catchUp(hub)
  }, pollMs).unref()
  void keepListening(hub)
}

async function keepListening(hub: Hub): Promise<void> {
  while (hub.isRunning) {
    await listenUntilLost(hub)
    hub.isListening = false
    if (hub.isRunning) await sleep(reconnectMs, undefined, { ref: false })
  }
}

/** Ends, without a word, when the connection does or hears nothing: polling has taken over by then. */
async function listenUntilLost(hub: Hub): Promise<void> {
  const client = new pg.Client({
    connectionString: config().databaseDirectUrl,
    application_name: 'navi-listen',
    connectionTimeoutMillis: 3_000,
    keepAlive: true,
  })
  hub.client = client
  const lost = new Promise<'lost'>(resolve => {
    client.once('error', () => resolve('lost'))
    client.once('end', () => resolve('lost'))
  })
  client.on('notification', ({ payload }) => take(hub, payload ?? ''))
  try {
    await client.connect()
    await client.query(`LISTEN ${channel}`)
    do {
      if (!(await hearsItself(client))) return
      if (!hub.isListening) await catchUp(hub)
      hub.isListening = true
    } while ((await Promise.race([lost, sleep(hearingTestMs, 'heard', { ref: false })])) === 'heard')
  } catch {
  } finally {
    await client.end().catch(() => {})
  }
}

/**
 * A pooler that lends connections by the transaction accepts LISTEN and delivers nothing, and a connection cut on the way looks
 * open: so what we say over another connection has to arrive.
 */
async function hearsItself(client: pg.Client): Promise<boolean> {
  const hello = `hello:${randomUUID()}`
  const heard = new Promise<boolean>(resolve => {
    const hear = ({ payload }: pg.Notification) => {
      if (payload !== hello) return
      client.off('notification', hear)
      resolve(true)
    }
    client.on('notification', hear)
  })
  await database().$executeRaw`SELECT pg_notify(${channel}, ${hello})::text`
  return Promise.race([heard, sleep(hearsItselfMs, false, { ref: false })])
}

/** What was said while this process did not listen. */
async function catchUp(hub: Hub): Promise<void> {
  try {
    const rows = await database().$queryRaw<{ id: bigint; topic: string; subject: string }[]>`
      SELECT id, topic, subject FROM live_change
      WHERE at > clock_timestamp() - make_interval(secs => ${lookBackSeconds}::int) ORDER BY id`
    for (const { id, topic, subject } of rows) take(hub, `${id}:${topic}:${subject}`)
  } catch {
    // The database is away: the next round looks back far enough.
  }
}

function take(hub: Hub, payload: string): void {
  const [number = '', topic, ...rest] = payload.split(':')
  const callbacks = hub.callbacks.get(topic as Topic)
  if (!callbacks || hub.told.has(number)) return
  const at = Date.now()
  for (const [old, toldAt] of hub.told) if (toldAt < at - 2 * sweepAfterSeconds * 1000) hub.told.delete(old)
  hub.told.set(number, at)
  for (const callback of callbacks) tell(callback, { topic: topic as Topic, id: rest.join(':') })
}

function tell(callback: ChangeCallback, change: Change): void {
  try {
    callback(change)
  } catch (error) {
    logError('a listener failed', error, `change-${change.topic}`)
  }
}
