import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Clerk } from '@/lib/counter/clerk'
import {
  changeDesk,
  createDesk,
  type Desk,
  findDeskOf,
  leaveDesk,
  listDesks,
  pauseDesk,
  removeDesk,
  sitAt,
} from '@/lib/db/desks'
import { createSession, revokeSessionsOf } from '@/lib/db/sessions'
import { aClerk } from '@/tests/support/clerks'

const shimin = ['shimin']

async function aDesk(departmentId = 'shimin'): Promise<Desk> {
  const number = randomUUID().slice(0, 8)
  const clerk = await aClerk()
  await createDesk({ number, departmentId, hours: '' }, clerk.actor)
  const made = (await listDesks()).find(desk => desk.number === number)
  if (!made) throw new Error('no desk')
  return made
}

async function aClerkSignedIn(displayName: string): Promise<Clerk> {
  const clerk = await aClerk(displayName)
  await createSession(clerk.staff.id, clerk.actor)
  return clerk
}

async function sitter(id: string): Promise<string | undefined> {
  return (await listDesks()).find(desk => desk.id === id)?.staff?.displayName
}

describe('a seat', () => {
  test('that two clerks take at once is one clerk’s, and the other is told whose', async () => {
    const { id } = await aDesk()
    const clerks = [await aClerkSignedIn('佐藤 由美'), await aClerkSignedIn('田中 一郎')]
    const outcomes = await Promise.all(clerks.map(({ actor }) => sitAt(id, shimin, actor)))
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['done', 'taken'])
    expect(outcomes).toContainEqual({ kind: 'taken', by: await sitter(id) })
  })

  test('is one for each clerk: sitting at another leaves the first', async () => {
    const [first, second] = [await aDesk(), await aDesk()]
    const { actor } = await aClerkSignedIn('佐藤 由美')
    await sitAt(first.id, shimin, actor)
    await sitAt(second.id, shimin, actor)
    expect(await sitter(first.id)).toBeUndefined()
    expect((await findDeskOf(actor.staffId))?.id).toBe(second.id)
    expect([await leaveDesk(actor), await leaveDesk(actor)]).toEqual(['done', 'unchanged'])
  })

  test('of somebody who signed out is free', async () => {
    const { id } = await aDesk()
    const { actor } = await aClerkSignedIn('佐藤 由美')
    await sitAt(id, shimin, actor)
    await revokeSessionsOf(actor.staffId, actor)
    expect(await sitter(id)).toBeUndefined()
    expect(await sitAt(id, shimin, (await aClerkSignedIn('田中 一郎')).actor)).toEqual({ kind: 'done' })
  })

  test('is for one’s own department, and nowhere that is no desk', async () => {
    const { actor } = await aClerkSignedIn('佐藤 由美')
    expect(await sitAt((await aDesk('nozei')).id, shimin, actor)).toEqual({ kind: 'gone' })
    expect(await sitAt('no-uuid', shimin, actor)).toEqual({ kind: 'gone' })
  })
})

describe('a desk', () => {
  test('has a number of its own until it is removed', async () => {
    const { id, number } = await aDesk()
    const { actor } = await aClerk()
    const fields = { number, departmentId: 'shimin', hours: '' }
    expect(await createDesk(fields, actor)).toBe('number-taken')
    expect([await removeDesk(id, actor), await removeDesk(id, actor)]).toEqual(['done', 'unchanged'])
    expect(await createDesk(fields, actor)).toBe('done')
  })

  test('that changes to another department is left by whoever sat there', async () => {
    const { id, number } = await aDesk()
    const { actor } = await aClerkSignedIn('佐藤 由美')
    await sitAt(id, shimin, actor)
    await changeDesk(id, { number, departmentId: 'nozei', hours: '9時から' }, actor)
    expect((await listDesks()).find(desk => desk.id === id)).toMatchObject({ departmentId: 'nozei', staff: null })
  })

  test('can be paused, and is open again when somebody sits down', async () => {
    const { id } = await aDesk()
    const { actor } = await aClerkSignedIn('佐藤 由美')
    await pauseDesk(id, true, actor)
    expect((await listDesks()).find(desk => desk.id === id)?.isPaused).toBe(true)
    await sitAt(id, shimin, actor)
    expect((await listDesks()).find(desk => desk.id === id)?.isPaused).toBe(false)
  })

  test('stands in the order people count', async () => {
    const { actor } = await aClerk()
    for (const number of ['10Z', '2Z']) await createDesk({ number, departmentId: 'shimin', hours: '' }, actor)
    const numbers = (await listDesks()).map(({ number }) => number)
    expect(numbers.indexOf('2Z')).toBeLessThan(numbers.indexOf('10Z'))
  })
})
