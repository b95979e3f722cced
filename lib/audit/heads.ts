import type { Keyring } from '@/lib/seal/keyring'
import { type Batch, signLine } from './chain'
import type { ChainProblem } from './problem'

/**
 * What the chain had come to, on a line that is kept where nobody of the database can reach it: number, last entry, when, key,
 * link, and a signature that shows a slip of the pen and a line of somebody else's.
 */
export type Headed = Pick<Batch, 'number' | 'lastId' | 'madeAt' | 'link'>

const prefix = 'navi-audit/1'
const shape = /^navi-audit\/1 (\d{1,9}) (\d{1,18}) (\S+) ([A-Za-z0-9_-]{1,32}) ([0-9a-f]{64}) ([0-9a-f]{16})$/

export function writeHead({ number, lastId, madeAt, link }: Headed, [key]: Keyring): string {
  const said = [prefix, number, lastId, madeAt.toISOString(), key.id, hex(link)].join(' ')
  return `${said} ${signLine(key, said)}`
}

type Kept = {
  readonly keyring: Keyring
  readonly findBatch: (number: number) => Promise<Headed | null>
  /** The number of the last batch there is. */
  readonly found: number
}

/** What lines kept elsewhere say of the batches that are here. */
export async function checkHeads(text: string, kept: Kept): Promise<ChainProblem[]> {
  const problems: ChainProblem[] = []
  for (const [at, written] of text.split(/\r?\n/).entries()) {
    if (written.trim() === '' || written.startsWith('#')) continue
    const head = readHead(written.trim())
    const problem = head ? await problemOf(head, at + 1, kept) : ({ kind: 'line-unreadable', line: at + 1 } as const)
    if (problem) problems.push(problem)
  }
  return withOneGap(problems)
}

async function problemOf(head: Head, line: number, { keyring, findBatch, found }: Kept): Promise<ChainProblem | null> {
  const batch = await findBatch(head.number)
  if (batch && isHeadOf(batch, head)) return null
  if (!isSigned(head, keyring)) return { kind: 'line-forged', line }
  if (batch) return { kind: 'head-differs', number: head.number }
  return { kind: 'head-missing', from: head.number, to: head.number, found }
}

/** However many lines tell of batches that are gone: they were cut off once. */
function withOneGap(problems: readonly ChainProblem[]): ChainProblem[] {
  const missing = problems.filter(problem => problem.kind === 'head-missing')
  const [first] = missing
  if (!first) return [...problems]
  const numbers = missing.map(({ from }) => from)
  const gap = { ...first, from: Math.min(...numbers), to: Math.max(...numbers) }
  return [...problems.filter(({ kind }) => kind !== 'head-missing'), gap]
}

type Head = ReturnType<typeof readHead> & object

function readHead(written: string) {
  const [, number, lastId, , keyId, link, signature] = shape.exec(written) ?? []
  if (!number || !lastId || !link) return null
  const said = written.slice(0, written.lastIndexOf(' '))
  return { number: Number(number), lastId: BigInt(lastId), link, keyId, said, signature }
}

function isHeadOf(batch: Headed, { lastId, link }: Head): boolean {
  return batch.lastId === lastId && hex(batch.link) === link
}

/** A line under a key that has been retired is believed: it was kept elsewhere, and that is its worth. */
function isSigned({ keyId, said, signature }: Head, keyring: Keyring): boolean {
  const key = keyring.find(({ id }) => id === keyId)
  return !key || signLine(key, said) === signature
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
