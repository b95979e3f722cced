import { beforeEach, describe, expect, test } from 'vitest'
import { todayInJapan } from '@/lib/config/clock'
import { completeDraft, completeProcedure, reopenProcedure } from '@/lib/counter/complete'
import { correctField } from '@/lib/counter/correct-fields'
import { findByScan } from '@/lib/counter/find-by-scan'
import { openDraft } from '@/lib/counter/open-draft'
import { callNext, callStop, finishStop, markAbsent, putBack, startStop } from '@/lib/counter/serve'
import { listAudit } from '@/lib/db/audit'
import { database } from '@/lib/db/client'
import { withdrawDraft } from '@/lib/db/counter-drafts'
import { findDeskOf } from '@/lib/db/desks'
import { listUncompleted, listUnfinished } from '@/lib/db/queues'
import type { Stop } from '@/lib/db/stop-rows'
import { listStops } from '@/lib/db/stops'
import { findTicket } from '@/lib/db/tickets'
import { aFamilyInsuredByTheCity } from '@/tests/support/a-family'
import { aClerk } from '@/tests/support/clerks'
import { aSeatedClerk } from '@/tests/support/desks'
import { aStoredDraft } from '@/tests/support/stored-drafts'

/** A family that moves in, taken in by the reception: they wait for 市民課. */
async function aWaitingFamily(): Promise<string> {
  const { id, receiptCode } = await aStoredDraft({ content: aFamilyInsuredByTheCity() })
  await findByScan(receiptCode, await aClerk())
  return id
}

async function stopAt(draftId: string, departmentId: string): Promise<Stop> {
  const stop = (await listStops(draftId)).find(one => one.departmentId === departmentId)
  if (!stop) throw new Error(`no stop at ${departmentId}`)
  return stop
}

async function statesOf(draftId: string): Promise<Record<string, string>> {
  return Object.fromEntries((await listStops(draftId)).map(({ departmentId, state }) => [departmentId, state]))
}

/** Everything that is done at one department, done. */
async function completeAllAt(draftId: string, departmentId: string): Promise<void> {
  const clerk = await aClerk('市民 一子')
  for (const procedureId of (await stopAt(draftId, departmentId)).procedureIds)
    await completeProcedure(draftId, procedureId, clerk)
}

const plainly = { leavingOpen: false, next: null }

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

describe('two clerks who call at once', () => {
  test('for one person: one gets them, the other is told who has them', async () => {
    const id = await aWaitingFamily()
    const { id: stopId } = await stopAt(id, 'shimin')
    const clerks = [await aSeatedClerk('佐藤 由美'), await aSeatedClerk('田中 一郎')]
    const outcomes = await Promise.all(clerks.map(clerk => callStop(stopId, clerk)))
    const winner = outcomes.findIndex(({ kind }) => kind === 'called')
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['called', 'taken'])
    const desk = await findDeskOf(clerks[winner]?.staff.id ?? '')
    expect(outcomes[1 - winner]).toMatchObject({ by: clerks[winner]?.staff.displayName, desk: desk?.number })
  })

  test('for whoever is next: each gets somebody else', async () => {
    const ids = [await aWaitingFamily(), await aWaitingFamily(), await aWaitingFamily(), await aWaitingFamily()]
    const clerks = await Promise.all(['佐藤', '田中', '鈴木', '渡部'].map(name => aSeatedClerk(name)))
    const outcomes = await Promise.all(clerks.map(callNext))
    const called = outcomes.flatMap(outcome => (outcome.kind === 'called' ? [outcome.draftId] : []))
    expect(called.toSorted()).toEqual(ids.toSorted())
  })

  test('for a person who is at another stop: told where they are', async () => {
    const id = await aWaitingFamily()
    await callStop((await stopAt(id, 'shimin')).id, await aSeatedClerk('佐藤 由美'))
    const other = await aSeatedClerk('年金 次郎', 'kokuho-nenkin')
    expect(await callStop((await stopAt(id, 'kokuho-nenkin')).id, other)).toMatchObject({
      kind: 'taken',
      by: '佐藤 由美',
    })
  })

  test('with one account, from two windows: one person is called', async () => {
    const ids = [await aWaitingFamily(), await aWaitingFamily()]
    const clerk = await aSeatedClerk('佐藤 由美')
    const stops = await Promise.all(ids.map(id => stopAt(id, 'shimin')))
    const outcomes = await Promise.all(stops.map(({ id }) => callStop(id, clerk)))
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['busy', 'called'])
  })
})

describe('calling', () => {
  test('twice is calling once', async () => {
    const { id } = await stopAt(await aWaitingFamily(), 'shimin')
    const clerk = await aSeatedClerk('佐藤 由美')
    expect([(await callStop(id, clerk)).kind, (await callStop(id, clerk)).kind]).toEqual(['called', 'unchanged'])
  })

  test('needs a desk, and a stop of one’s own department', async () => {
    const { id } = await stopAt(await aWaitingFamily(), 'shimin')
    expect(await callStop(id, await aClerk())).toEqual({ kind: 'no-desk' })
    expect(await callStop(id, await aSeatedClerk('納税 四郎', 'nozei'))).toEqual({ kind: 'not-yours' })
    expect(await callStop('no-uuid', await aClerk())).toEqual({ kind: 'gone' })
  })

  test('out of turn takes the person out of the other queue', async () => {
    const id = await aWaitingFamily()
    await callStop((await stopAt(id, 'kokuho-nenkin')).id, await aSeatedClerk('年金 次郎', 'kokuho-nenkin'))
    expect(await statesOf(id)).toMatchObject({ shimin: 'ahead', 'kokuho-nenkin': 'called' })
  })

  test('in vain puts whoever did not come behind everybody who is there', async () => {
    const [absent, there] = [await aWaitingFamily(), await aWaitingFamily()]
    const clerk = await aSeatedClerk('佐藤 由美')
    const first = await stopAt(absent, 'shimin')
    await callStop(first.id, clerk)
    expect([await markAbsent(first.id, clerk), await markAbsent(first.id, clerk)]).toEqual(['done', 'unchanged'])
    expect(await stopAt(absent, 'shimin')).toMatchObject({ state: 'absent', absences: 1 })
    expect(await callNext(clerk)).toEqual({ kind: 'called', draftId: there })
  })
})

describe('putting back', () => {
  test('keeps the place, and what was waited and served', async () => {
    const first = await aWaitingFamily()
    await aWaitingFamily()
    const clerk = await aSeatedClerk('佐藤 由美')
    const { id } = await stopAt(first, 'shimin')
    await callStop(id, clerk)
    await startStop(id, clerk)
    const tenMinutesAgo = new Date(Date.now() - 600_000)
    const times = { queuedAt: tenMinutesAgo, calledAt: tenMinutesAgo, startedAt: tenMinutesAgo }
    await database().stop.update({ where: { id }, data: times })
    expect([await putBack(id, clerk), await putBack(id, clerk)]).toEqual(['done', 'unchanged'])
    const back = await stopAt(first, 'shimin')
    expect(back).toMatchObject({ state: 'waiting', waitedSeconds: 0, desk: null, staff: null })
    expect(back.servedSeconds).toBeGreaterThanOrEqual(600)
    expect(await callNext(clerk)).toEqual({ kind: 'called', draftId: first })
  })

  test('is for whoever holds it, and for a supervisor of the department', async () => {
    const { id } = await stopAt(await aWaitingFamily(), 'shimin')
    await callStop(id, await aSeatedClerk('佐藤 由美'))
    const colleague = await aClerk('田中 一郎')
    expect(await putBack(id, colleague)).toBe('not-yours')
    const supervisor = { ...colleague, staff: { ...colleague.staff, role: 'supervisor' as const } }
    expect(await putBack(id, { ...supervisor, staff: { ...supervisor.staff, departmentIds: ['nozei'] } })).toBe(
      'not-yours',
    )
    expect(await putBack(id, supervisor)).toBe('done')
  })
})

describe('finishing a stop', () => {
  test('sends the person to the next, who see them wait', async () => {
    const id = await aWaitingFamily()
    const clerk = await aSeatedClerk('佐藤 由美')
    const { id: stopId } = await stopAt(id, 'shimin')
    await callStop(stopId, clerk)
    await startStop(stopId, clerk)
    expect(await finishStop({ stopId, ...plainly }, clerk)).toMatchObject({ kind: 'procedures-open' })
    await completeAllAt(id, 'shimin')
    expect((await finishStop({ stopId, ...plainly }, clerk)).kind).toBe('done')
    expect((await finishStop({ stopId, ...plainly }, clerk)).kind).toBe('unchanged')
    const [next] = await listUnfinished(['kokuho-nenkin'])
    expect(next).toMatchObject({ stop: { draftId: id, state: 'waiting' }, from: 'shimin' })
  })

  test('with something left open brings the person back after the other desks', async () => {
    const id = await aWaitingFamily()
    const clerk = await aSeatedClerk('佐藤 由美')
    const { id: stopId } = await stopAt(id, 'shimin')
    await callStop(stopId, clerk)
    await finishStop({ stopId, leavingOpen: true, next: null }, clerk)
    expect((await listStops(id)).at(-1)).toMatchObject({ departmentId: 'shimin', state: 'ahead' })
    expect((await listStops(id))[0]?.state).toBe('waiting')
  })

  test('can send them to another department first', async () => {
    const id = await aWaitingFamily()
    const clerk = await aSeatedClerk('佐藤 由美')
    const { id: stopId } = await stopAt(id, 'shimin')
    await callStop(stopId, clerk)
    await completeAllAt(id, 'shimin')
    await finishStop({ stopId, leavingOpen: false, next: 'kodomo-katei' }, clerk)
    expect(await statesOf(id)).toMatchObject({
      shimin: 'finished',
      'kodomo-katei': 'waiting',
      'kokuho-nenkin': 'ahead',
    })
  })

  test('is not for a colleague', async () => {
    const { id } = await stopAt(await aWaitingFamily(), 'shimin')
    await callStop(id, await aSeatedClerk('佐藤 由美'))
    expect((await finishStop({ stopId: id, ...plainly }, await aSeatedClerk('田中 一郎'))).kind).toBe('not-yours')
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

test('every move is recorded, with the department and without a name', async () => {
  const id = await aWaitingFamily()
  const clerk = await aSeatedClerk('佐藤 由美')
  const { id: stopId } = await stopAt(id, 'shimin')
  await callStop(stopId, clerk)
  await markAbsent(stopId, clerk)
  await callStop(stopId, clerk)
  await startStop(stopId, clerk)
  await putBack(stopId, clerk)
  await callStop(stopId, clerk)
  await finishStop({ stopId, leavingOpen: true, next: null }, clerk)
  const entries = (await listAudit({ draftId: id, limit: 20 })).filter(({ action }) => action.startsWith('stop.'))
  expect(entries.map(({ action }) => action).toReversed()).toEqual([
    'stop.call',
    'stop.absent',
    'stop.call',
    'stop.start',
    'stop.put-back',
    'stop.call',
    'stop.finish',
  ])
  expect(entries.every(({ detail }) => detail.department === 'shimin')).toBe(true)
})
