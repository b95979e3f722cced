import { beforeEach, describe, expect, test } from 'vitest'
import { todayInJapan } from '@/lib/config/clock'
import { completeDraft, completeProcedure, reopenProcedure } from '@/lib/counter/complete'
import { correctField } from '@/lib/counter/correct-fields'
import { findByScan } from '@/lib/counter/find-by-scan'
import { openDraft } from '@/lib/counter/open-draft'
import { callNext } from '@/lib/counter/serve'
import { database } from '@/lib/db/client'
import { withdrawDraft } from '@/lib/db/counter-drafts'
import { listUncompleted, listUnfinished } from '@/lib/db/queues'
import { listStops } from '@/lib/db/stops'
import { findTicket } from '@/lib/db/tickets'
import { aFamilyInsuredByTheCity } from '@/tests/support/a-family'
import { aClerk } from '@/tests/support/clerks'
import { aSeatedClerk } from '@/tests/support/desks'
import { aStoredDraft } from '@/tests/support/stored-drafts'
import { aWaitingFamily, completeAllAt, statesOf, stopAt } from '@/tests/support/waiting-family'

beforeEach(async () => {
  await database().draft.deleteMany()
})

describe('a case that is taken in', () => {
  test('waits at the first of its stops, which stand in the order of the visit, each procedure at one', async () => {
    const id = await aWaitingFamily()
    const stops = await listStops(id)
    expect(stops[0]).toMatchObject({ departmentId: 'shimin', state: 'waiting' })
    expect(stops.length).toBeGreaterThan(2)
    expect(stops.slice(1).every(({ state }) => state === 'ahead')).toBe(true)
    const procedures = stops.flatMap(({ procedureIds }) => procedureIds)
    expect(new Set(procedures).size).toBe(procedures.length)
    expect(procedures).toContain('tennyu-todoke')
  })

  test('has one ticket of the day, however often it is scanned', async () => {
    const { id, receiptCode } = await aStoredDraft({ content: aFamilyInsuredByTheCity() })
    const clerk = await aClerk()
    for (let scans = 0; scans < 3; scans++) await findByScan(receiptCode, clerk)
    expect(await findTicket(id, todayInJapan())).toMatchObject({ prefix: 'A' })
    expect(await database().ticket.count({ where: { draftId: id } })).toBe(1)
    expect(await listStops(id)).toHaveLength(new Set((await listStops(id)).map(one => one.departmentId)).size)
  })

  test('gets the next number, none twice and none left out, when many come at once', async () => {
    const before = await database().ticketCounter.findFirst({ where: { prefix: 'A' }, orderBy: { day: 'desc' } })
    const ids = await Promise.all(Array.from({ length: 8 }, aWaitingFamily))
    const tickets = await Promise.all(ids.map(id => findTicket(id, todayInJapan())))
    const first = (before?.last ?? 0) + 1
    expect(tickets.map(ticket => ticket?.number).toSorted((a, b) => Number(a) - Number(b))).toEqual(
      Array.from({ length: 8 }, (_, index) => first + index),
    )
  })

  test('is served at once where the clerk who scans it sits at the desk it waits for', async () => {
    const { id, receiptCode } = await aStoredDraft({ content: aFamilyInsuredByTheCity() })
    const clerk = await aSeatedClerk('佐藤 由美')
    await findByScan(receiptCode, clerk)
    expect(await stopAt(id, 'shimin')).toMatchObject({ state: 'serving', staff: { id: clerk.staff.id } })
  })

  test('keeps its stops when somebody only looks at it', async () => {
    const id = await aWaitingFamily()
    const before = await listStops(id)
    await openDraft(id, await aClerk('年金 次郎', ['kokuho-nenkin']))
    expect(await listStops(id)).toEqual(before)
  })
})

describe('what follows from procedures', () => {
  test('a stop where another desk has done everything is over, and is taken up again when something is open again', async () => {
    const id = await aWaitingFamily()
    await completeAllAt(id, 'kokuho-nenkin')
    expect((await statesOf(id))['kokuho-nenkin']).toBe('finished')
    const [procedureId = ''] = (await stopAt(id, 'kokuho-nenkin')).procedureIds
    await reopenProcedure(id, procedureId, await aClerk())
    expect(await statesOf(id)).toMatchObject({ shimin: 'waiting', 'kokuho-nenkin': 'ahead' })
  })

  test('a correction removes what is no longer needed and brings it back; what was done stays', async () => {
    const id = await aWaitingFamily()
    const clerk = await aClerk()
    const asPlanned = (await listStops(id)).map(({ departmentId, procedureIds }) => [departmentId, procedureIds])
    const insurance = async (seen: string, typed: string) => {
      const change = { path: 'answers.household.household-insurance', typed, seen, ground: '聞き取り', also: [] }
      expect(await correctField(id, change, clerk)).toEqual({ kind: 'saved' })
      return (await listStops(id)).find(({ departmentId }) => departmentId === 'kokuho-nenkin')
    }
    expect(await insurance('all-kokuho', 'all-work')).toBeUndefined()
    await insurance('all-work', 'all-kokuho')
    const again = (await listStops(id)).map(({ departmentId, procedureIds }) => [departmentId, procedureIds])
    expect(again.toSorted()).toEqual(asPlanned.toSorted())

    const [done = ''] = (await stopAt(id, 'kokuho-nenkin')).procedureIds
    await completeProcedure(id, done, clerk)
    expect((await insurance('all-kokuho', 'all-work'))?.procedureIds).toEqual([done])
  })
})

describe('nobody is forgotten', () => {
  test('a case with open stops is listed until it is completed, also from an earlier day', async () => {
    const id = await aWaitingFamily()
    const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000)
    await database().stop.updateMany({ where: { draftId: id, queuedAt: { not: null } }, data: { queuedAt: yesterday } })
    const clerk = await aSeatedClerk('佐藤 由美')
    expect(await callNext(clerk)).toEqual({ kind: 'nobody' })
    expect((await listUnfinished(['shimin'])).map(({ stop }) => stop.draftId)).toContain(id)
    await completeDraft(id, { leavingOpen: true }, clerk)
    expect(await listUnfinished(null)).toEqual([])
  })

  test('a case at the end of its stops is listed until somebody completes it', async () => {
    const id = await aWaitingFamily()
    for (const { departmentId } of await listStops(id)) await completeAllAt(id, departmentId)
    expect((await listUncompleted(['shimin'])).map(({ draftId }) => draftId)).toEqual([id])
    expect(await listUncompleted(['nozei'])).toEqual([])
    await completeDraft(id, { leavingOpen: true }, await aClerk())
    expect(await listUncompleted(null)).toEqual([])
  })

  test('a clerk whose case was completed or withdrawn elsewhere can call again', async () => {
    const clerk = await aSeatedClerk('佐藤 由美')
    for (const end of [
      (id: string) => completeDraft(id, { leavingOpen: true }, clerk),
      (id: string) => withdrawDraft(id, clerk.actor),
    ]) {
      const id = await aWaitingFamily()
      expect(await callNext(clerk)).toEqual({ kind: 'called', draftId: id })
      await end(id)
    }
    expect(await callNext(clerk)).toEqual({ kind: 'nobody' })
  })

  test('coming again on another day is waiting from then on, with a ticket of that day', async () => {
    const { id, receiptCode } = await aStoredDraft({ content: aFamilyInsuredByTheCity() })
    const clerk = await aClerk()
    await findByScan(receiptCode, clerk)
    const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000)
    await database().stop.updateMany({ where: { draftId: id, queuedAt: { not: null } }, data: { queuedAt: yesterday } })
    await findByScan(receiptCode, clerk)
    expect((await stopAt(id, 'shimin')).queuedAt?.getTime()).toBeGreaterThan(Date.now() - 60_000)
  })
})
