import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { config } from '@/lib/config/config'
import { announce, type Change, hearing, listenForChanges, stopListening } from '@/lib/db/changes'
import { database, inTransaction } from '@/lib/db/client'

const settings = globalThis as typeof globalThis & { naviConfig?: ReturnType<typeof config> }
const before = config()

afterEach(async () => {
  await stopListening()
  settings.naviConfig = before
})

/** What is heard of one topic from now on. */
function heardOf(topic: Change['topic']): string[] {
  const ids: string[] = []
  listenForChanges(topic, ({ id }) => ids.push(id))
  return ids
}

function say(id: string, topic: Change['topic'] = 'queue'): Promise<void> {
  return inTransaction(tx => announce(tx, { topic, id }))
}

describe('a change', () => {
  test('reaches whoever listens to its topic, once it is committed', async () => {
    const [queue, rules] = [heardOf('queue'), heardOf('rules')]
    await vi.waitFor(() => expect(hearing()).toBe('listening'), 10_000)
    const id = randomUUID()
    await say(id)
    await vi.waitFor(() => expect(queue).toContain(id), 1_000)
    expect(queue.filter(one => one === id)).toHaveLength(1)
    expect(rules).not.toContain(id)
  })

  test('reaches nobody when its transaction is rolled back', async () => {
    const queue = heardOf('queue')
    await vi.waitFor(() => expect(hearing()).toBe('listening'), 10_000)
    const [lost, later] = [randomUUID(), randomUUID()]
    const failing = inTransaction(async tx => {
      await announce(tx, { topic: 'queue', id: lost })
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    await say(later)
    await vi.waitFor(() => expect(queue).toContain(later), 1_000)
    expect(queue).not.toContain(lost)
  })

  test('is no longer told to whoever stopped listening', async () => {
    const ids: string[] = []
    const stop = listenForChanges('queue', ({ id }) => ids.push(id))
    const others = heardOf('queue')
    await vi.waitFor(() => expect(hearing()).toBe('listening'), 10_000)
    stop()
    const id = randomUUID()
    await say(id)
    await vi.waitFor(() => expect(others).toContain(id), 1_000)
    expect(ids).not.toContain(id)
  })

  test('is heard after the connection was cut', async () => {
    const queue = heardOf('queue')
    await vi.waitFor(() => expect(hearing()).toBe('listening'), 10_000)
    await database().$executeRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE application_name = 'navi-listen' AND datname = current_database()`
    await vi.waitFor(() => expect(hearing()).toBe('polling'), 5_000)
    const [meanwhile, afterwards] = [randomUUID(), randomUUID()]
    await say(meanwhile)
    await vi.waitFor(() => expect(queue).toContain(meanwhile), 5_000)
    await vi.waitFor(() => expect(hearing()).toBe('listening'), 15_000)
    await say(afterwards)
    await vi.waitFor(() => expect(queue).toContain(afterwards), 1_000)
  })
})

describe('where nobody can listen', () => {
  test('changes are polled', async () => {
    settings.naviConfig = { ...before, databaseDirectUrl: 'postgresql://nobody@127.0.0.1:9/nothing' }
    const queue = heardOf('queue')
    const [first, second] = [randomUUID(), randomUUID()]
    await say(first)
    await vi.waitFor(() => expect(queue).toContain(first), 5_000)
    await say(second)
    await vi.waitFor(() => expect(queue).toContain(second), 5_000)
    expect(hearing()).toBe('polling')
    expect(queue.filter(one => one === first)).toHaveLength(1)
  })
})

describe('the list of changes', () => {
  test('keeps minutes, not days', async () => {
    const old = randomUUID()
    await database()
      .$executeRaw`INSERT INTO live_change (at, topic, subject) VALUES (now() - interval '1 day', 'queue', ${old})`
    await say(randomUUID())
    expect(await database().liveChange.count({ where: { subject: old } })).toBe(0)
  })
})
