import { describe, expect, test } from 'vitest'
import { type Batch, type ChainRow, noLink, sealBatch, tipMark } from '@/lib/audit/chain'
import { checkHeads, writeHead } from '@/lib/audit/heads'
import { problemSentence } from '@/lib/audit/problem'
import { type Chain, verifyChain } from '@/lib/audit/verify'
import type { Keyring, MasterKey } from '@/lib/seal/keyring'

const old: MasterKey = { id: 'old', secret: new Uint8Array(32).fill(1) }
const current: MasterKey = { id: 'new', secret: new Uint8Array(32).fill(2) }
const other: MasterKey = { id: 'new', secret: new Uint8Array(32).fill(3) }

function row(id: number): ChainRow {
  const about = { staffId: null, action: 'draft.view', draftId: null, subject: `entry ${id}`, detail: '{}' }
  return { id: BigInt(id), atMs: 1_700_000_000_000 + id, ...about, terminal: 't' }
}

const rows = [1, 2, 4, 5, 6, 8].map(row)

/** Two batches, up to 4 and up to 8; the number 3 and 7 were never used. */
function batchesUnder(first: MasterKey, second: MasterKey): Batch[] {
  const madeAt = new Date('2026-12-04T00:00:00Z')
  const one = sealBatch(
    { number: 1, firstId: 1n, lastId: 4n, madeAt },
    { rows: rows.slice(0, 3), previousLink: noLink },
    first,
  )
  const two = sealBatch(
    { number: 2, firstId: 5n, lastId: 8n, madeAt },
    { rows: rows.slice(3), previousLink: one.link },
    second,
  )
  return [one, two]
}

function chainOf(batches: readonly Batch[], key: MasterKey, kept: readonly ChainRow[] = rows): Chain {
  const last = batches.at(-1)
  return {
    batches: each(batches),
    rows: (after, upTo) => each(kept.filter(({ id }) => (after === null || id > after) && id <= upTo)),
    tip: async () => (last ? { number: last.number, keyId: key.id, mark: tipMark(key, last) } : null),
    lastNumber: async () => 8n,
  }
}

async function* each<T>(all: readonly T[]): AsyncGenerator<T> {
  yield* all
}

async function sentences(chain: Chain, keyring: Keyring): Promise<string[]> {
  return (await verifyChain(chain, keyring)).problems.map(problemSentence)
}

describe('keys that change', () => {
  const batches = batchesUnder(old, current)

  test.each([
    ['both', [current, old]],
    ['the new one alone, once a batch was sealed under it', [current]],
  ] as [string, Keyring][])('the chain holds with %s', async (_, keyring) => {
    expect(await sentences(chainOf(batches, current), keyring)).toEqual([])
  })

  test('what an unknown key sealed last cannot be told', async () => {
    expect(await sentences(chainOf(batches, current), [old])).toEqual([
      '封印に使われた鍵「new」が設定にないため、最後の封印を確かめられません。',
    ])
  })

  test('another key under the same name is said to be the wrong one, once', async () => {
    expect(await sentences(chainOf(batchesUnder(current, current), current), [other])).toEqual([
      '鍵「new」が、封印に使われた鍵と違います。設定の鍵を確かめてください。',
    ])
  })

  test('an entry under a retired key that is altered is still named', async () => {
    const altered = rows.map(one => (one.id === 2n ? { ...one, subject: 'another' } : one))
    expect(await sentences(chainOf(batches, current, altered), [current])).toEqual([
      '封印 1 の記録 2 が、あとから書き換えられています。',
    ])
  })
})

describe('the tip', () => {
  const batches = batchesUnder(current, current)
  const [first, second] = batches
  if (!first || !second) throw new Error('no batch')
  const tipAt = (batch: Batch) => ({ number: batch.number, keyId: current.id, mark: tipMark(current, batch) })
  const whileReading = (there: Batch[], before: Batch, after: Batch): Chain => {
    const tips = [tipAt(before), tipAt(after)]
    return { ...chainOf(there, current), tip: async () => tips.shift() ?? null }
  }

  test.each([
    ['goes on while the log is read', whileReading([first], first, second), []],
    ['goes on, and the new batch is read, too', whileReading(batches, first, second), []],
    [
      'is put back to an earlier batch',
      whileReading(batches, first, first),
      ['封印がどこまで進んだかの控えが、消されたか取り替えられています。'],
    ],
    [
      'stands at a batch that is gone',
      whileReading([first], second, second),
      ['封印は 2 まで作られたのに 1 までしかなく、終わりの部分が切り取られています。'],
    ],
  ] as [string, Chain, string[]][])('%s', async (_, chain, expected) => {
    expect(await sentences(chain, [current])).toEqual(expected)
  })

  test('made without the key is seen', async () => {
    const forged = { ...tipAt(second), mark: tipMark(other, second) }
    expect(await sentences({ ...chainOf(batches, current), tip: async () => forged }, [current])).toEqual([
      '封印がどこまで進んだかの控えが、消されたか取り替えられています。',
    ])
  })
})

describe('several wrongs at once', () => {
  const batches = batchesUnder(current, current)

  test('are each named', async () => {
    const kept = [row(1), { ...row(2), terminal: 'x' }, row(3), row(4), row(5), row(8)]
    expect(await sentences(chainOf(batches, current, kept), [current])).toEqual([
      '封印 1 の記録 2 が、あとから書き換えられています。',
      '封印 1 に、記録 3 があとから差し込まれています。',
      '封印 2 の記録 6 が、消されています。',
    ])
  })

  test('an empty table is a line a batch', async () => {
    expect(await sentences(chainOf(batches, current, []), [current])).toEqual([
      '封印 1 の記録 1、2、4 が、消されています。',
      '封印 2 の記録 5、6、8 が、消されています。',
    ])
  })

  test('marks changed to hide an altered entry give the batch away', async () => {
    const altered = rows.map(one => (one.id === 1n ? { ...one, subject: 'another' } : one))
    const [forged] = batches.slice(0, 1).map(one => {
      const again = sealBatch(one, { rows: altered.slice(0, 3), previousLink: noLink }, other)
      return { ...one, marks: again.marks }
    })
    const [, second] = batches
    if (!forged || !second) throw new Error('no batch')
    expect(await sentences(chainOf([forged, second], current, altered), [current])).toEqual([
      '封印 1 が、別のものに取り替えられています。',
    ])
  })
})

describe('lines kept elsewhere', () => {
  const batches = batchesUnder(old, current)
  const line = (at: number, keyring: Keyring) => {
    const batch = batches[at]
    return batch ? writeHead(batch, keyring) : ''
  }
  const check = async (text: string, keyring: Keyring, there = batches) => {
    const findBatch = async (number: number) => there.find(batch => batch.number === number) ?? null
    return (await checkHeads(text, { keyring, findBatch, found: there.length })).map(problemSentence)
  }

  test('agree, also under a key that is gone, with notes and empty lines between', async () => {
    const text = `# 金庫の控え\n${line(0, [old])}\n\n${line(1, [current])}\r\n`
    expect(await check(text, [current])).toEqual([])
  })

  test.each([
    ['something else', 'こんにちは', '控えの 1 行目は、封印の控えとして読めません。'],
    [
      'a slip of the pen',
      line(1, [current]).replace('navi-audit/1 2 8', 'navi-audit/1 2 9'),
      '控えの 1 行目は、このシステムの鍵で書かれたものではないか、写し間違いがあります。',
    ],
  ])('say so: %s', async (_, text, sentence) => {
    expect(await check(text, [current])).toEqual([sentence])
  })

  test('tell of a tail that was cut off, once however many lines', async () => {
    const text = `${line(0, [current])}\n${line(1, [current])}`
    expect(await check(text, [current], [])).toEqual([
      '持ち出した控えにある封印 1〜2 がなく、0 までに切り取られています。',
    ])
  })

  test('tell of a batch that was made again', async () => {
    const again = batchesUnder(old, current).map(batch => ({ ...batch, link: new Uint8Array(32) }))
    expect(await check(line(1, [current]), [current], again)).toEqual([
      '封印 2 が持ち出した控えと違い、控えを取ったあとに作り直されています。',
    ])
  })
})
