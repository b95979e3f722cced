import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { listAudit, type StaffActor } from '@/lib/db/audit'
import { database, inTransaction } from '@/lib/db/client'
import { askForApproval, findReview } from '@/lib/db/rule-set-reviews'
import { findRuleSet, listRuleSetVersions, onePublisherAtATime, publishIn, ruleSetInForce } from '@/lib/db/rule-sets'
import { discardWorkingCopy, listWorkingCopies } from '@/lib/db/working-copies'
import { changeRuleSet, ruleSetBeingEdited } from '@/lib/rule-sets/being-edited'
import { approveReview } from '@/lib/rule-sets/decide-review'
import { historyOf } from '@/lib/rule-sets/history'
import { pendingChanges } from '@/lib/rule-sets/pending'
import { rollBack } from '@/lib/rule-sets/roll-back'
import { aRuleSetVersion, staffActor } from '@/tests/support/stored-drafts'
import { aTown } from '@/tests/support/town'

/** After every day that other tests publish for. */
const today = localDate('2036-04-01')

let editor: StaffActor
let approvers: readonly [StaffActor, StaffActor]

beforeAll(async () => {
  await aRuleSetVersion()
  editor = await staffActor('administrator')
  await inTransaction(tx => publishIn(tx, { ruleSet: aTown(), effectiveOn: today, note: '試験' }, editor))
  approvers = [await staffActor('administrator'), await staffActor('administrator')]
})

beforeEach(async () => {
  for (const { id } of await listWorkingCopies()) await discardWorkingCopy(id, editor)
})

/** A working copy with another telephone number, and a request that waits for whoever is first. */
async function anOpenRequest(phone: string) {
  await changeRuleSet(
    current => ({ ruleSet: { ...current, municipality: { ...current.municipality, phone } } }),
    editor,
  )
  const { copy } = await ruleSetBeingEdited()
  const request = { copyId: copy?.id ?? '', lockVersion: copy?.lockVersion ?? 0, effectiveOn: today, note: phone }
  const asked = await askForApproval(request, editor)
  if (asked.kind !== 'requested') throw new Error(asked.kind)
  return { review: asked.id, contentHash: (await findReview(asked.id))?.contentHash ?? '', reason: '' }
}

async function newest(): Promise<number> {
  return (await listRuleSetVersions())[0]?.version ?? 0
}

function rollBackTo(version: number, known: number) {
  const form = { version, newest: known, effectiveOn: today, note: '誤りのため', confirmed: 'yes' }
  return rollBack(form, { actor: editor, today })
}

/** Both stand at the same door, in this order, before it opens. */
async function atOnce<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  const begun: { first?: Promise<A>; second?: Promise<B> } = {}
  await inTransaction(async tx => {
    await onePublisherAtATime(tx)
    begun.first = first()
    await waiting(1)
    begun.second = second()
    await waiting(2)
  })
  if (!begun.first || !begun.second) throw new Error('nobody stood there')
  return Promise.all([begun.first, begun.second])
}

async function waiting(publishers: number): Promise<void> {
  const count = () =>
    database().$queryRaw<readonly { count: number }[]>`
      SELECT count(*)::int AS count FROM pg_locks
      WHERE locktype = 'advisory' AND NOT granted
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`
  for (let asked = 0; asked < 2_000; asked++) if (((await count())[0]?.count ?? 0) >= publishers) return
  throw new Error(`there never were ${publishers} at once`)
}

describe('two people who approve one request at the same moment', () => {
  test.each([1, 2])('publish it once, and the log names who did (%i)', async round => {
    const form = await anOpenRequest(`0242-30-000${round}`)
    const before = await newest()
    const outcomes = await Promise.all(approvers.map(actor => approveReview(form, { actor, today })))
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['gone', 'published'])

    const winner = approvers[outcomes.findIndex(({ kind }) => kind === 'published')]
    const [version, previous] = await listRuleSetVersions()
    expect(version).toMatchObject({ approvedBy: { id: winner?.staffId }, contentHash: form.contentHash })
    expect(previous?.version).toBe(before)
    expect((await findReview(form.review))?.end).toMatchObject({ outcome: 'approved', by: { id: winner?.staffId } })
    const said = await listAudit({ action: 'rule-set.publish', limit: 100 })
    expect(said.filter(({ subject }) => subject === String(version?.version))).toMatchObject([
      { staff: { id: winner?.staffId } },
    ])
    expect((await ruleSetInForce(today)).ruleSet.municipality.phone).toBe(`0242-30-000${round}`)
  })
})

describe('a publication and a roll-back at the same moment', () => {
  test('where the publication is first, the roll-back is told and undoes nothing unseen', async () => {
    const back = await newest()
    const form = await anOpenRequest('0242-31-0001')
    const [approved, rolledBack] = await atOnce(
      () => approveReview(form, { actor: approvers[0], today }),
      () => rollBackTo(back, back),
    )
    expect([approved.kind, rolledBack.kind]).toEqual(['published', 'changed-meanwhile'])
    expect((await ruleSetInForce(today)).ruleSet.municipality.phone).toBe('0242-31-0001')
    expect(await newest()).toBeGreaterThan(back)
  })

  test('where the roll-back is first, the request waits, its draft is kept, and its editor is told', async () => {
    const back = await newest()
    const form = await anOpenRequest('0242-31-0002')
    const [rolledBack, approved] = await atOnce(
      () => rollBackTo(back, back),
      () => approveReview(form, { actor: approvers[0], today }),
    )
    expect([rolledBack.kind, approved.kind]).toEqual(['rolled-back', 'outdated'])
    expect((await ruleSetInForce(today)).ruleSet).toEqual((await findRuleSet(back))?.ruleSet)

    const pending = await pendingChanges(editor.staffId)
    expect(pending.being.ruleSet.municipality.phone).toBe('0242-31-0002')
    expect(pending).toMatchObject({
      blocked: '下書きを新しい版に重ねると、承認を頼めます。',
      conditions: { isOutdated: true },
    })
    expect((await findReview(form.review))?.end).toBeNull()
  })

  test.each([1, 2])(
    'at whatever moment: one of the two, never both, and the history tells of both (%i)',
    async round => {
      const back = await newest()
      const form = await anOpenRequest(`0242-32-000${round}`)
      const [approved, rolledBack] = await Promise.all([
        approveReview(form, { actor: approvers[1], today }),
        rollBackTo(back, back),
      ])
      expect(['published changed-meanwhile', 'outdated rolled-back']).toContain(`${approved.kind} ${rolledBack.kind}`)
      expect((await listRuleSetVersions()).filter(({ version }) => version > back)).toHaveLength(1)
      const { entries } = await historyOf(null)
      expect(entries.some(entry => entry.kind === 'asked' && entry.review.id === form.review)).toBe(true)
      expect(entries.find(entry => entry.kind === 'version')).toMatchObject({
        version: approved.kind === 'published' ? { version: approved.version } : { revertsTo: back },
      })
    },
  )
})

describe('two who roll back to different versions at the same moment', () => {
  test('are one after the other: the second is told', async () => {
    await approveReview(await anOpenRequest('0242-33-0001'), { actor: approvers[0], today })
    const [last, earlier] = (await listRuleSetVersions()).map(({ version }) => version)
    if (!last || !earlier) throw new Error('too few versions')
    const outcomes = await atOnce(
      () => rollBackTo(earlier, last),
      () => rollBackTo(last, last),
    )
    expect(outcomes.map(({ kind }) => kind)).toEqual(['rolled-back', 'changed-meanwhile'])
    expect((await ruleSetInForce(today)).ruleSet).toEqual((await findRuleSet(earlier))?.ruleSet)
  })
})
