import { randomBytes, randomUUID } from 'node:crypto'
import { config } from '@/lib/config/config'
import type { DraftContent } from '@/lib/drafts/content'
import { searchTermsOf } from '@/lib/drafts/search-terms'
import { makeReceiptCode } from '@/lib/handoff/receipt-code'
import { query } from '@/lib/ops/local-postgres'
import { sealEnvelope } from '@/lib/seal/envelope'
import { keyedHash } from '@/lib/seal/keyed-hash'
import { aFamilyMovingIn } from '@/tests/support/a-family'
import { copyRows, type Field, int32, timestamp, uuid } from './copy-rows'

/** What the bench knows of a draft that it looks for. */
export type KnownDraft = {
  readonly id: string
  readonly receiptCode: string
  readonly kana: string
  readonly birthDate: string
}

export type Loaded = { readonly known: readonly KnownDraft[]; readonly seconds: number; readonly megabytes: number }

type Load = {
  readonly ownerUrl: string
  readonly count: number
  readonly ruleSetVersion: number
  readonly knownCount: number
}

/**
 * Every row is sealed as the product seals it, under an id, a key and a receipt code of its own. The contents repeat: one of the
 * families below with another reading and another birth date, so that the index has a million different entries.
 */
export async function loadDrafts({ ownerUrl, count, ruleSetVersion, knownCount }: Load): Promise<Loaded> {
  const startedMs = performance.now()
  const everyNth = Math.max(1, Math.floor(count / knownCount))
  const known: KnownDraft[] = []
  const keys: (readonly Field[])[] = []
  const taken = new Set<string>()
  function* rows() {
    for (let index = 0; index < count; index++) {
      const draft = aDraft(index, freeCode(taken))
      keys.push(...draft.keys.map(key => [uuid(draft.id), key]))
      if (index % everyNth === 0) known.push(draft)
      yield rowOf(draft, { index, ruleSetVersion })
    }
  }
  await withoutIndexes(ownerUrl, ['draft', 'draft_search_key'], async () => {
    await copyRows(ownerUrl, `draft (${columns.join(', ')})`, rows())
    await copyRows(ownerUrl, 'draft_search_key (draft_id, key)', keys)
  })
  await query(ownerUrl, 'VACUUM ANALYZE')
  const size = await query(ownerUrl, 'SELECT pg_database_size(current_database()) AS bytes')
  return { known, seconds: (performance.now() - startedMs) / 1000, megabytes: Number(size.rows[0]?.bytes) / 1e6 }
}

const columns = [
  'id',
  'lookup_key',
  'owner_key_hash',
  'submission_key',
  'sealed',
  'wrapped_key',
  'key_id',
  'rule_set_version',
  'lock_version',
  'created_at',
  'submitted_at',
  'received_at',
  'completed_at',
  'expires_at',
]

type Made = KnownDraft & {
  readonly ownerKey: string
  readonly content: DraftContent
  readonly keys: readonly Buffer[]
}

/** Of a million codes of 40 bits two are alike every other time: the product then makes another. */
function freeCode(taken: Set<string>): string {
  const code = makeReceiptCode(bytes => new Uint8Array(randomBytes(bytes)))
  if (taken.has(code)) return freeCode(taken)
  taken.add(code)
  return code
}

function aDraft(index: number, receiptCode: string): Made {
  const [current] = config().keyring
  const person = { kana: `${syllables(index)}　${syllables(index * 7 + 3)}`, birthDate: birthDateOf(index) }
  const content = contentFor(index, { ...person, receiptCode })
  const keys = searchTermsOf(content).map(({ text }) => Buffer.from(keyedHash('person-search', current, text)))
  return { id: randomUUID(), receiptCode, ...person, ownerKey: `bench-${index}`, content, keys }
}

/** Every twelfth family has four members, the others come alone: what is stored is mostly short, as in life. */
function contentFor(index: number, { kana, birthDate, receiptCode }: Omit<KnownDraft, 'id'>): DraftContent {
  const family = index % 12 === 0 ? families.whole : families.single
  const [family0 = '', given0 = ''] = kana.split('　')
  const [first, ...others] = family.application.people
  const [facts, ...otherFacts] = family.answers.members ?? []
  if (!first || !facts) throw new Error('a family has somebody')
  return {
    ...family,
    receiptCode,
    application: {
      ...family.application,
      people: [
        { ...first, kana: { family: family0, given: given0 } },
        ...others.map(person => ({ ...person, kana: { ...person.kana, family: family0 } })),
      ],
    },
    answers: { ...family.answers, members: [{ ...facts, 'birth-date': birthDate }, ...otherFacts] },
  }
}

const whole = aFamilyMovingIn()
const families = {
  whole,
  single: {
    ...whole,
    application: { ...whole.application, people: whole.application.people.slice(0, 1) },
    answers: { ...whole.answers, members: whole.answers.members?.slice(0, 1) ?? null },
  },
}

const kanaOf = [...'アイウエカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワ']

function syllables(index: number): string {
  let rest = index + 17
  let text = ''
  for (let place = 0; place < 4; place++) {
    text += kanaOf[rest % kanaOf.length]
    rest = Math.floor(rest / kanaOf.length)
  }
  return text
}

function birthDateOf(index: number): string {
  return new Date(Date.UTC(1940, 0, 1) + (index % 25_000) * 86_400_000).toISOString().slice(0, 10)
}

const dayMs = 86_400_000

type Place = { readonly index: number; readonly ruleSetVersion: number }

/** Received: one in eight; of those all but the last few hundred are completed. The latest came today. */
function rowOf({ id, receiptCode, ownerKey, content }: Made, { index, ruleSetVersion }: Place): readonly Field[] {
  const [current] = config().keyring
  const { keyId, wrappedKey, sealed } = sealEnvelope(config().keyring, { ownerKey, content }, id)
  const created = new Date(Date.now() - (index % 29) * dayMs - dayMs)
  const isToday = index < 300
  const received = isToday ? new Date() : index % 8 === 0 ? new Date(created.getTime() + dayMs / 2) : null
  return [
    uuid(id),
    Buffer.from(keyedHash('receipt-code', current, receiptCode)),
    Buffer.from(keyedHash('owner-key', current, ownerKey)),
    Buffer.from(keyedHash('submission', current, `${ownerKey}\n`)),
    Buffer.from(sealed),
    Buffer.from(wrappedKey),
    Buffer.from(keyId),
    int32(ruleSetVersion),
    int32(1),
    timestamp(created),
    timestamp(created),
    received && timestamp(received),
    received && !isToday ? timestamp(new Date(received.getTime() + 3_600_000)) : null,
    timestamp(new Date(created.getTime() + 90 * dayMs)),
  ]
}

/** An index that is made once is made faster than one that is kept while rows come in. */
async function withoutIndexes(ownerUrl: string, tables: readonly string[], work: () => Promise<void>): Promise<void> {
  const { rows } = await query(
    ownerUrl,
    `SELECT indexname, indexdef FROM pg_indexes
     WHERE tablename = ANY($1) AND indexname NOT IN (SELECT conname FROM pg_constraint)`,
    [tables],
  )
  for (const { indexname } of rows) await query(ownerUrl, `DROP INDEX "${indexname}"`)
  await work()
  for (const { indexdef } of rows) await query(ownerUrl, indexdef)
}
