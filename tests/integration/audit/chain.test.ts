import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { writeHead } from '@/lib/audit/heads'
import { problemSentence } from '@/lib/audit/problem'
import { verifyLog } from '@/lib/audit/verify-log'
import { config } from '@/lib/config/config'
import { recordAudit } from '@/lib/db/audit'
import { findLastBatch, listHeads, sealAudit, unsealedAudit } from '@/lib/db/audit-chain'
import { query } from '@/lib/ops/local-postgres'
import { aResident } from '@/tests/support/stored-drafts'

/** Each tampering is done as the schema's owner, who is the only one who can. */

const owner = () => process.env.DATABASE_OWNER_URL ?? ''

function asOwner(sql: string) {
  return query(owner(), `begin; set local navi.maintenance = 'on'; ${sql}; commit`)
}

async function record(count: number): Promise<void> {
  for (let at = 0; at < count; at++)
    await recordAudit({ action: 'draft.view', actor: aResident, draftId: randomUUID(), subject: `entry ${at}` })
}

/** Three batches of three, on an empty log. */
async function threeBatches(): Promise<bigint[]> {
  await asOwner('delete from audit_entry; delete from audit_batch; delete from audit_tip')
  for (let batch = 0; batch < 3; batch++) {
    await record(3)
    await sealAudit()
  }
  const { rows } = await query(owner(), 'select id from audit_entry order by id')
  return rows.map(({ id }) => BigInt(id))
}

async function sentences(heads: string | null = null): Promise<string[]> {
  return (await verifyLog(heads)).problems.map(problemSentence)
}

let ids: bigint[] = []

beforeEach(async () => {
  ids = await threeBatches()
})

describe('a log that nobody touched', () => {
  test('is verified to its last sealed entry, and says what is not sealed yet', async () => {
    await record(2)
    const verified = await verifyLog(null)
    expect(verified).toMatchObject({ problems: [], entries: 9, batches: 3, unsealed: 2 })
    expect(verified.sealedTo).toBe(ids[8])
    expect((await unsealedAudit()).entries).toBe(2)
  })

  test('may have gaps, where transactions were rolled back', async () => {
    const rolledBack = `begin; insert into audit_entry (action, terminal) values ('x', 'x'); rollback`
    await query(owner(), rolledBack)
    await record(1)
    await query(owner(), rolledBack)
    await sealAudit()
    expect(await sentences()).toEqual([])
  })

  test('is sealed once, however many seal it', async () => {
    await record(4)
    const sealed = await Promise.all([sealAudit(), sealAudit(), sealAudit()])
    expect(sealed.map(({ entries }) => entries).sort()).toEqual([0, 0, 4])
    expect(await listHeads(1)).toHaveLength(4)
    expect(await sentences()).toEqual([])
  })

  test('is not sealed past somebody who got a number and has not committed', async () => {
    const slow = new pg.Client({ connectionString: owner() })
    await slow.connect()
    await slow.query(`begin; insert into audit_entry (action, terminal) values ('slow', 'x')`)
    await record(1)
    let isSealed = false
    const sealing = sealAudit().then(outcome => {
      isSealed = true
      return outcome
    })
    await record(1)
    const early = isSealed
    await slow.query('commit')
    await slow.end()
    expect(early).toBe(false)
    expect((await sealing).entries).toBeGreaterThanOrEqual(2)
    await sealAudit()
    expect(await sentences()).toEqual([])
    expect((await unsealedAudit()).entries).toBe(0)
  })
})

describe('what somebody did with the owner’s role', () => {
  test.each([
    [
      'altered',
      (id: bigint) => `update audit_entry set subject = 'another' where id = ${id}`,
      'が、あとから書き換えられています',
    ],
    ['removed', (id: bigint) => `delete from audit_entry where id = ${id}`, 'が、消されています'],
  ])('an entry %s is named', async (_, sql, said) => {
    await asOwner(sql(ids[4] ?? 0n))
    expect(await sentences()).toEqual([`封印 2 の記録 ${ids[4]} ${said}。`])
  })

  test.each([
    "action = 'draft.print'",
    `at = at + interval '1 millisecond'`,
    'staff_id = null, draft_id = null',
    `detail = '{"form":"all"}'`,
    `terminal = 'elsewhere'`,
  ])('whatever is altered shows: %s', async change => {
    await asOwner(`update audit_entry set ${change} where id = ${ids[0]}`)
    expect(await sentences()).toEqual([`封印 1 の記録 ${ids[0]} が、あとから書き換えられています。`])
  })

  test('an entry put where a number was left out is named', async () => {
    await query(owner(), `begin; insert into audit_entry (action, terminal) values ('x', 'x'); rollback`)
    await record(1)
    await sealAudit()
    const id = (ids[8] ?? 0n) + 1n
    await asOwner(`insert into audit_entry (id, action, terminal) overriding system value values (${id}, 'x', 'x')`)
    expect(await sentences()).toEqual([`封印 4 に、記録 ${id} があとから差し込まれています。`])
  })

  test('an entry put before the first shows', async () => {
    await asOwner(`insert into audit_entry (id, action, terminal) overriding system value values (-5, 'x', 'x')`)
    expect(await sentences()).toEqual(['封印 1 に、記録 -5 があとから差し込まれています。'])
  })

  test('a tail cut off with its batch shows by the tip, and by heads kept elsewhere', async () => {
    const heads = (await listHeads(1)).map(head => writeHead(head, config().keyring)).join('\n')
    const cut = `delete from audit_entry where id > ${ids[5]}; delete from audit_batch where number = 3`
    await asOwner(cut)
    expect(await sentences()).toEqual(['封印は 3 まで作られたのに 2 までしかなく、終わりの部分が切り取られています。'])
    await asOwner('delete from audit_tip')
    expect(await sentences()).toEqual(['封印がどこまで進んだかの控えが、消されたか取り替えられています。'])
    expect(await sentences(heads)).toContain('持ち出した控えにある封印 3 がなく、2 までに切り取られています。')
  })

  test('a whole state put back from before shows by heads kept elsewhere alone', async () => {
    const before = await query(owner(), 'select * from audit_tip')
    await record(2)
    await sealAudit()
    const last = await findLastBatch()
    const heads = last ? writeHead(last, config().keyring) : ''
    const [tip] = before.rows
    await asOwner(`delete from audit_entry where id > ${ids[8]}; delete from audit_batch where number = 4;
      update audit_tip set number = ${tip.number}, mark = '\\x${tip.mark.toString('hex')}'`)
    expect(await sentences()).toEqual([])
    expect(await sentences(heads)).toEqual(['持ち出した控えにある封印 4 がなく、3 までに切り取られています。'])
  })

  test('a batch taken out of the middle is missed', async () => {
    await asOwner('delete from audit_batch where number = 2')
    expect(await sentences()).toEqual(['封印 2 がありません。'])
  })

  test('a batch made again without the key is seen', async () => {
    await asOwner(`update audit_batch set link = sha256(link) where number = 2`)
    expect(await sentences()).toContain('封印 2 が、別のものに取り替えられています。')
    await threeBatches()
    await asOwner(`update audit_batch set head = sha256(head) where number = 2`)
    expect(await sentences()).toEqual(['封印 2 が、別のものに取り替えられています。'])
  })

  test('a chain made again with the key is seen by heads kept elsewhere', async () => {
    const heads = (await listHeads(1)).map(head => writeHead(head, config().keyring)).join('\n')
    await asOwner(`delete from audit_batch; delete from audit_tip; delete from audit_entry where id = ${ids[1]}`)
    await sealAudit()
    expect(await sentences()).toEqual([])
    expect((await sentences(heads))[0]).toBe('封印 1 が持ち出した控えと違い、控えを取ったあとに作り直されています。')
  })

  test('numbers set back are seen', async () => {
    await asOwner(`select setval('audit_entry_id_seq', 1)`)
    expect(await sentences()).toEqual([`記録の番号が、封印した ${ids[8]} より前の 1 に戻されています。`])
    await asOwner(`select setval('audit_entry_id_seq', ${ids[8]})`)
  })
})

describe('the application’s role', () => {
  beforeAll(threeBatches)

  test.each(['update audit_batch set entries = 0', 'delete from audit_batch', 'delete from audit_tip'])(
    'may not %s',
    async sql => {
      await expect(query(process.env.DATABASE_URL ?? '', sql)).rejects.toThrow('permission denied')
    },
  )
})
