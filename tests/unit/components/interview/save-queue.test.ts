import { describe, expect, test } from 'vitest'
import { type Batch, newSaveQueue, type Sent, type Told } from '@/components/interview/save-queue'
import { interviewView } from '@/lib/interviews/interview-view'
import { aFamilyListed, ground } from '@/tests/support/interviews'

const view = interviewView(aFamilyListed, ground)

/** A server that answers as it is told, and a clock that is turned by hand. */
function aQueue(...answers: readonly Sent['kind'][]) {
  const sent: Batch[] = []
  const told: Told[] = []
  const waiting: { readonly work: () => void; readonly ms: number }[] = []
  let keys = 0
  const queue = newSaveQueue({
    lockVersion: 1,
    send: async batch => {
      sent.push(batch)
      const kind = answers[sent.length - 1] ?? 'saved'
      if (kind === 'saved') return { kind, lockVersion: batch.lockVersion + 1, view, isMerged: false }
      return kind === 'finished' ? { kind, draftId: 'd' } : { kind }
    },
    newKey: () => `key-${++keys}`,
    later: (work, ms) => waiting.push({ work, ms }),
    tell: one => told.push(one),
  })
  const settle = () => new Promise(resolve => setImmediate(resolve))
  return { queue, sent, told, waiting, settle }
}

const type = (field: string, text: string) => [{ field, text }]

describe('a queue of saves', () => {
  test('sends one at a time, and what is typed meanwhile goes together with the next', async () => {
    const { queue, sent, settle } = aQueue()
    queue.put(type('a', '1'))
    queue.put(type('b', '1'))
    queue.put(type('b', '2'))
    expect(sent).toHaveLength(1)
    await settle()
    expect(sent).toEqual([
      { key: 'key-1', lockVersion: 1, changes: type('a', '1') },
      { key: 'key-2', lockVersion: 2, changes: type('b', '2') },
    ])
    expect(queue.isIdle()).toBe(true)
  })

  test('sends the very same again, under the same key, when the network failed', async () => {
    const { queue, sent, told, waiting, settle } = aQueue('lost', 'lost', 'saved')
    queue.put(type('a', '1'))
    await settle()
    queue.put(type('a', '2'))
    expect(queue.isIdle()).toBe(false)
    expect(told.at(-1)?.kind).toBe('lost')
    await settle()
    waiting.at(-1)?.work()
    await settle()
    expect(sent.map(({ key, changes }) => [key, changes[0]?.text])).toEqual([
      ['key-1', '1'],
      ['key-1', '1'],
      ['key-1', '1'],
      ['key-2', '2'],
    ])
    expect(queue.isIdle()).toBe(true)
  })

  test('waits longer after each failure, never longer than 15 seconds', async () => {
    const { queue, waiting, settle } = aQueue(...Array.from({ length: 6 }, () => 'lost' as const))
    queue.put(type('a', '1'))
    await settle()
    for (let again = 0; again < 5; again++) {
      waiting.at(-1)?.work()
      await settle()
    }
    expect(waiting.map(({ ms }) => ms)).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000])
  })

  test('keeps everything while nobody is signed in', async () => {
    const { queue, sent, told, waiting, settle } = aQueue('signed-out', 'saved')
    queue.put(type('a', '1'))
    await settle()
    expect(told.at(-1)?.kind).toBe('signed-out')
    waiting[0]?.work()
    await settle()
    expect(sent[1]).toEqual(sent[0])
    expect(queue.isIdle()).toBe(true)
  })

  test('ends when the interview became a draft elsewhere', async () => {
    const { queue, told, settle } = aQueue('finished')
    queue.put(type('a', '1'))
    await settle()
    expect(told.at(-1)).toEqual({ kind: 'finished', draftId: 'd' })
    expect(queue.isIdle()).toBe(true)
  })
})
