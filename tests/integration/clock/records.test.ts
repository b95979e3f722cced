import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { dayInJapan } from '@/lib/config/clock'
import { listClockRecords } from '@/lib/db/clock-records'
import { completeDraft, reopenDraft } from '@/lib/db/counter-drafts'
import { deleteExpiredDrafts } from '@/lib/db/draft-upkeep'
import { query } from '@/lib/ops/local-postgres'
import { aResident, aStoredDraft, received as receive, staffActor } from '@/tests/support/stored-drafts'

const owner = () => process.env.DATABASE_OWNER_URL ?? ''

async function records() {
  const today = dayInJapan(new Date())
  return listClockRecords(today, today)
}

const clear = async () => void (await query(owner(), 'delete from clock_record'))
beforeEach(clear)
afterEach(clear)

describe('what a case took', () => {
  test('is kept when it is completed, once, and tells of nobody', async () => {
    const [{ id }, clerk] = [await aStoredDraft(), await staffActor()]
    await receive(id, clerk)
    await Promise.all([completeDraft(id, clerk), completeDraft(id, clerk)])
    expect(await records()).toEqual([
      expect.objectContaining({ events: ['moving-in'], people: '1', channel: 'phone', desks: 1, waitingSeconds: null }),
    ])
    const { rows } = await query(owner(), 'select * from clock_record')
    expect(JSON.stringify(rows)).not.toContain(id)
  })

  test('is counted once where a case is taken up again', async () => {
    const [{ id }, clerk] = [await aStoredDraft(), await staffActor()]
    await receive(id, clerk)
    await completeDraft(id, clerk)
    await reopenDraft(id, clerk)
    expect(await records()).toEqual([])
    await completeDraft(id, clerk)
    expect(await records()).toHaveLength(1)
  })

  test('outlives the draft, and is then bound to nothing', async () => {
    const [{ id }, clerk] = [await aStoredDraft(), await staffActor()]
    await receive(id, clerk)
    await completeDraft(id, clerk)
    await query(owner(), `update draft set expires_at = now() - interval '1 day' where id = '${id}'`)
    await deleteExpiredDrafts(aResident)
    expect(await records()).toHaveLength(1)
    expect((await query(owner(), 'select * from clock_link')).rows).toEqual([])
  })

  test('of a case that nobody completed is kept without an end; one never received leaves nothing', async () => {
    const [received, waiting, clerk] = [await aStoredDraft(), await aStoredDraft(), await staffActor()]
    await receive(received.id, clerk)
    await query(
      owner(),
      `update draft set expires_at = now() - interval '1 day' where id in ('${received.id}', '${waiting.id}')`,
    )
    await deleteExpiredDrafts(aResident)
    expect(await records()).toEqual([expect.objectContaining({ totalSeconds: null })])
  })

  test('comes from the seconds at its stops', async () => {
    const [{ id }, clerk] = [await aStoredDraft(), await staffActor()]
    await receive(id, clerk)
    await query(
      owner(),
      `insert into stop (draft_id, department_id, position, waited_seconds, served_seconds)
       values ('${id}', 'shimin', 0, 300, 600), ('${id}', 'zeimu', 1, 120, 60), ('${id}', 'suido', 2, 0, 0)`,
    )
    await completeDraft(id, clerk)
    expect(await records()).toEqual([expect.objectContaining({ waitingSeconds: 420, handlingSeconds: 660, desks: 2 })])
  })
})
