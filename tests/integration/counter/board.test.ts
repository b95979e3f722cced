import { expect, test } from 'vitest'
import { todaysBoard } from '@/lib/counter/board'
import { completeDraft, completeProcedure } from '@/lib/counter/complete'
import { openDraft } from '@/lib/counter/open-draft'
import { aFamilyMovingIn } from '@/tests/support/a-family'
import { aClerk } from '@/tests/support/clerks'
import { aStoredDraft } from '@/tests/support/stored-drafts'

test('the board shows what was received today, and nobody’s name, age or address', async () => {
  const clerk = await aClerk()
  const waiting = await aStoredDraft({ content: aFamilyMovingIn() })
  const [open, completed] = [
    await aStoredDraft({ content: aFamilyMovingIn() }),
    await aStoredDraft({ content: aFamilyMovingIn() }),
  ]
  for (const { id } of [open, completed]) await openDraft(id, clerk)
  await completeProcedure(open.id, 'tennyu-todoke', clerk)
  await completeDraft(completed.id, { leavingOpen: true }, clerk)

  const { rows } = await todaysBoard()
  const row = rows.find(({ id }) => id === open.id)
  expect(row).toMatchObject({ people: 4, step: 'identity', completedAt: null })
  expect(row && row.procedures - row.open).toBe(1)
  expect(rows.findIndex(({ id }) => id === open.id)).toBeLessThan(rows.findIndex(({ id }) => id === completed.id))
  expect(rows.map(({ id }) => id)).not.toContain(waiting.id)
  expect(JSON.stringify(rows)).not.toMatch(/渡辺|大輔|仙台市|追手町|1988/)
})
