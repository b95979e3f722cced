import { beforeEach, describe, expect, test } from 'vitest'
import { callNext, callStop, finishStop, markAbsent, putBack, startStop } from '@/lib/counter/serve'
import { listAudit } from '@/lib/db/audit'
import { database } from '@/lib/db/client'
import { findDeskOf } from '@/lib/db/desks'
import { listUnfinished } from '@/lib/db/queues'
import { listStops } from '@/lib/db/stops'
import { aClerk } from '@/tests/support/clerks'
import { aSeatedClerk } from '@/tests/support/desks'
import { aWaitingFamily, completeAllAt, statesOf, stopAt } from '@/tests/support/waiting-family'

const plainly = { leavingOpen: false, next: null }

beforeEach(async () => {
  await database().draft.deleteMany()
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
