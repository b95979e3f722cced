import { expect, test } from 'vitest'
import { todaysBoard } from '@/lib/counter/board'
import { completeDraft, completeProcedure } from '@/lib/counter/complete'
import { floorNow } from '@/lib/counter/floor'
import { openDraft } from '@/lib/counter/open-draft'
import { callStop } from '@/lib/counter/serve'
import { listStops } from '@/lib/db/stops'
import { aFamilyMovingIn } from '@/tests/support/a-family'
import { aClerk } from '@/tests/support/clerks'
import { aSeatedClerk } from '@/tests/support/desks'
import { aStoredDraft } from '@/tests/support/stored-drafts'

const personal = /渡辺|大輔|仙台市|追手町|1988/

test('the board shows who waits for the clerk’s departments, and nobody’s name, age or address', async () => {
  const clerk = await aSeatedClerk('佐藤 由美')
  const unseen = await aStoredDraft({ content: aFamilyMovingIn() })
  const [open, completed] = [
    await aStoredDraft({ content: aFamilyMovingIn() }),
    await aStoredDraft({ content: aFamilyMovingIn() }),
  ]
  for (const { id } of [open, completed]) await openDraft(id, clerk)
  await completeProcedure(open.id, 'tennyu-todoke', clerk)
  await completeDraft(completed.id, { leavingOpen: true }, clerk)

  const board = await todaysBoard(clerk)
  const ids = board.queue.map(({ draftId }) => draftId)
  expect(board.queue.find(({ draftId }) => draftId === open.id)).toMatchObject({ people: 4, state: 'waiting', open: 2 })
  expect(ids).not.toContain(completed.id)
  expect(ids).not.toContain(unseen.id)
  expect(board.desks[0]).toMatchObject({ isYours: true, state: 'free' })
  expect(JSON.stringify(board)).not.toMatch(personal)

  const elsewhere = await todaysBoard(await aClerk('子育 三恵', ['kodomo-katei']))
  expect(elsewhere.queue.map(({ draftId }) => draftId)).not.toContain(open.id)
  expect(elsewhere.coming.map(({ draftId }) => draftId)).toContain(open.id)
})

test('the floor shows every desk and queue, and nobody’s name', async () => {
  const clerk = await aSeatedClerk('佐藤 由美')
  const { id } = await aStoredDraft({ content: aFamilyMovingIn() })
  await openDraft(id, clerk)
  const [first] = await listStops(id)
  await callStop(first?.id ?? '', clerk)

  const floor = await floorNow(clerk)
  expect(floor.serving.find(({ draftId }) => draftId === id)).toMatchObject({ state: 'called', by: '佐藤 由美' })
  expect(floor.desks.find(({ isYours }) => isYours)).toMatchObject({ state: 'called', serving: { draftId: id } })
  expect(floor.departments.find(({ id: department }) => department === 'kodomo-katei')?.coming.length).toBeGreaterThan(
    0,
  )
  expect(JSON.stringify(floor)).not.toMatch(personal)
})
