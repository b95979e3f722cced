import { beforeAll, describe, expect, test } from 'vitest'
import { addDays, localDate } from '@/lib/calendar/local-date'
import { ruleSet } from '@/lib/catalogue'
import { listAudit, type StaffActor } from '@/lib/db/audit'
import { database, inTransaction } from '@/lib/db/client'
import { editorsOf, listEdits } from '@/lib/db/rule-set-edits'
import {
  approve,
  askForApproval,
  endReview,
  findReview,
  listReviews,
  type ReviewRequest,
} from '@/lib/db/rule-set-reviews'
import {
  findRuleSet,
  listRuleSetVersions,
  publishFirst,
  publishIn,
  publishNewerShipped,
  rollBackTo,
  ruleSetInForce,
} from '@/lib/db/rule-sets'
import {
  discardWorkingCopy,
  findWorkingCopy,
  listWorkingCopies,
  saveWorkingCopy,
  startWorkingCopy,
  type WorkingCopy,
} from '@/lib/db/working-copies'
import type { RuleSet } from '@/lib/rules/schema'
import { aResident, aRuleSetVersion, staffActor } from '@/tests/support/stored-drafts'

let editor: StaffActor
let approver: StaffActor
beforeAll(async () => {
  editor = await staffActor('administrator')
  approver = await staffActor('administrator')
  await aRuleSetVersion()
})

function withPhone(phone: string): RuleSet {
  return { ...ruleSet, municipality: { ...ruleSet.municipality, phone } }
}

async function latest(): Promise<number> {
  const [newest] = await listRuleSetVersions()
  if (!newest) throw new Error('nothing is published')
  return newest.version
}

async function aCopy(): Promise<WorkingCopy> {
  const copy = await startWorkingCopy(await latest(), editor)
  if (!copy) throw new Error('no copy')
  return copy
}

const someDay = localDate('2026-11-01')

/** The editor asks, the approver approves. */
async function askAndApprove(request: ReviewRequest) {
  const asked = await askForApproval(request, editor)
  if (asked.kind !== 'requested') throw new Error(asked.kind)
  return approve(await shownOf(asked.id), approver)
}

async function shownOf(id: string) {
  return { id, contentHash: (await findReview(id))?.contentHash ?? '', mayBeAlone: false }
}

async function aRequest(id: string, lockVersion: number): Promise<string> {
  const asked = await askForApproval({ copyId: id, lockVersion, effectiveOn: someDay, note: '試験' }, editor)
  if (asked.kind !== 'requested') throw new Error(asked.kind)
  return asked.id
}

async function publishPhone(phone: string, effectiveOn = localDate('2026-11-01')): Promise<number> {
  const { id } = await aCopy()
  await saveWorkingCopy({ id, lockVersion: 1, ruleSet: withPhone(phone), note: '' }, editor)
  const published = await askAndApprove({ copyId: id, lockVersion: 2, effectiveOn, note: '電話番号の変更' })
  if (published.kind !== 'published') throw new Error(published.kind)
  return published.version
}

describe('the rules that ship with the software', () => {
  const effectiveOn = localDate('2026-11-01')
  const shipped = (phone: string) => ({ ruleSet: withPhone(phone), effectiveOn, note: '付属の規則' })

  test('follow it in a demonstration, but never overtake what somebody published', async () => {
    await inTransaction(tx => publishIn(tx, shipped('0242-12-0000'), aResident))
    expect(await publishNewerShipped(shipped('0242-12-3456'), aResident)).toBe(true)
    expect(await publishNewerShipped(shipped('0242-12-3456'), aResident), 'nothing has changed').toBe(false)
    await publishPhone('0242-98-7654')
    expect(await publishNewerShipped(shipped('0242-12-9999'), aResident)).toBe(false)
  })
})

describe('a published rule set', () => {
  test('comes back as it was written', async () => {
    const version = await publishPhone('0242-11-1111')
    expect((await findRuleSet(version))?.ruleSet).toEqual(withPhone('0242-11-1111'))
  })

  test('is in force from its day on; before the first day the first one is', async () => {
    const before = await publishPhone('0242-22-2222')
    const day = localDate('2027-04-01')
    const spring = await publishPhone('0242-33-3333', day)
    expect((await ruleSetInForce(addDays(day, -1))).version).toBe(before)
    expect((await ruleSetInForce(day)).version).toBe(spring)
    expect((await ruleSetInForce(localDate('2000-01-01'))).ruleSet.schemaVersion).toBe(1)
  })

  test('gives way to a later one of the same day', async () => {
    const day = localDate('2028-04-01')
    await publishPhone('0242-44-4444', day)
    const corrected = await publishPhone('0242-55-5555', day)
    expect((await ruleSetInForce(day)).version).toBe(corrected)
  })

  test('can be published again after a mistake: a roll-back is a new version', async () => {
    const good = await publishPhone('0242-66-6666', localDate('2029-04-01'))
    await publishPhone('0242-00-0000', localDate('2029-04-02'))
    const again = await rollBackTo(good, { effectiveOn: localDate('2029-04-03'), note: '誤りのため' }, editor)
    expect(await ruleSetInForce(localDate('2029-04-03'))).toMatchObject({
      version: again,
      ruleSet: withPhone('0242-66-6666'),
    })
    expect((await listRuleSetVersions())[0]).toMatchObject({
      version: again,
      revertsTo: good,
      createdBy: { id: editor.staffId },
    })
    expect(await rollBackTo(999_999, { effectiveOn: localDate('2029-04-03'), note: '' }, editor)).toBeNull()
  })

  test('is first only once', async () => {
    expect(await publishFirst({ ruleSet, effectiveOn: localDate('2026-11-01'), note: '' }, aResident)).toBe(false)
  })

  test('cannot be changed or deleted, not even by who owns the tables', async () => {
    const version = await latest()
    const where = { version }
    await expect(database().ruleSetVersion.update({ where, data: { note: 'x' } })).rejects.toThrow()
    await expect(database().ruleSetVersion.delete({ where })).rejects.toThrow()
  })
})

describe('a working copy', () => {
  test('is saved by one editor at a time', async () => {
    const { id } = await aCopy()
    const save = (note: string) => saveWorkingCopy({ id, lockVersion: 1, ruleSet, note }, editor)
    const outcomes = await Promise.all([save('a'), save('b')])
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['conflict', 'saved'])
    expect(outcomes.find(({ kind }) => kind === 'conflict')).toMatchObject({ current: { lockVersion: 2 } })
    expect((await listWorkingCopies())[0]?.id).toBe(id)
  })

  test('is published as it was asked for, once, and is gone then', async () => {
    const { id } = await aCopy()
    await saveWorkingCopy({ id, lockVersion: 1, ruleSet, note: '' }, editor)
    const request = { copyId: id, effectiveOn: someDay, note: '' }
    expect(await askForApproval({ ...request, lockVersion: 1 }, editor)).toEqual({ kind: 'conflict' })
    const shown = await shownOf(await aRequest(id, 2))
    const outcomes = await Promise.all([1, 2].map(() => approve(shown, approver)))
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['gone', 'published'])
    const [entry] = await listAudit({ staffId: approver.staffId, limit: 1 })
    expect(entry).toMatchObject({ action: 'rule-set.publish', subject: String(await latest()) })
    expect(await askForApproval({ ...request, lockVersion: 2 }, editor)).toEqual({ kind: 'gone' })
  })

  test('is not published over someone else’s publication', async () => {
    const { id } = await aCopy()
    const shown = await shownOf(await aRequest(id, 1))
    const other = await publishPhone('0242-77-7777')
    expect(await approve(shown, approver)).toEqual({ kind: 'outdated', latestVersion: other })
  })

  test('is discarded once', async () => {
    const { id } = await aCopy()
    expect([await discardWorkingCopy(id, editor), await discardWorkingCopy(id, editor)]).toEqual([true, false])
    expect(await findWorkingCopy(id)).toBeNull()
    expect(await findWorkingCopy('not-an-id')).toBeNull()
    expect(await saveWorkingCopy({ id, lockVersion: 1, ruleSet, note: '' }, editor)).toEqual({ kind: 'gone' })
  })
})

describe('an edit', () => {
  test('is kept field by field with who and why, and outlives its copy', async () => {
    const { id } = await aCopy()
    const reason = '番号が変わったため'
    await saveWorkingCopy({ id, lockVersion: 1, ruleSet: withPhone('0242-88-8888'), note: '', reason }, editor)
    await discardWorkingCopy(id, editor)
    const [edit, ...others] = await listEdits({ copyId: id, limit: 10 })
    expect(others).toEqual([])
    expect(edit).toMatchObject({ reason, by: { id: editor.staffId } })
    expect(edit?.changes).toEqual([
      expect.objectContaining({ place: expect.objectContaining({ field: 'municipality' }), kind: 'changed' }),
    ])
  })

  test('is found by the procedure it is about, and by no other', async () => {
    const { id } = await aCopy()
    const [first, second] = ruleSet.procedures
    if (!first || !second) throw new Error('the catalogue is empty')
    const procedures = ruleSet.procedures.map(one => (one === first ? { ...one, law: `${id} 第1条` } : one))
    await saveWorkingCopy({ id, lockVersion: 1, ruleSet: { ...ruleSet, procedures }, note: '' }, editor)
    const about = (procedure: string) =>
      listEdits({ about: { kind: 'procedure', id: procedure }, copyId: id, limit: 5 })
    expect(await about(first.id)).toHaveLength(1)
    expect(await about(second.id)).toEqual([])
  })

  test('cannot be changed or taken away', async () => {
    const { id } = await aCopy()
    await saveWorkingCopy({ id, lockVersion: 1, ruleSet: withPhone('0242-99-9999'), note: '' }, editor)
    await expect(database().ruleSetEdit.deleteMany({ where: { copyId: id } })).rejects.toThrow()
  })
})

describe('a request for approval', () => {
  test('is approved by nobody who edited or asked, unless the city allows one person, which is recorded', async () => {
    const { id } = await aCopy()
    await saveWorkingCopy({ id, lockVersion: 1, ruleSet: withPhone('0242-10-0001'), note: '' }, approver)
    const shown = await shownOf(await aRequest(id, 2))
    expect(await approve(shown, approver)).toEqual({ kind: 'own-work' })
    expect(await approve(shown, editor)).toEqual({ kind: 'own-work' })
    expect((await editorsOf(id)).map(one => one.id)).toEqual([approver.staffId])
    expect(await approve({ ...shown, mayBeAlone: true }, editor)).toMatchObject({ kind: 'published' })
    expect((await listRuleSetVersions())[0]).toMatchObject({
      isApprovedAlone: true,
      approvedBy: { id: editor.staffId },
    })
  })

  test('names who made the version and who approved it', async () => {
    await publishPhone('0242-10-0002')
    expect((await listRuleSetVersions())[0]).toMatchObject({
      createdBy: { id: editor.staffId },
      approvedBy: { id: approver.staffId },
      isApprovedAlone: false,
    })
  })

  test('is over when the copy is edited: nothing is approved that nobody saw', async () => {
    const { id } = await aCopy()
    const shown = await shownOf(await aRequest(id, 1))
    const edit = { id, lockVersion: 1, ruleSet: withPhone('0242-10-0003'), note: '' }
    const [saved, approved] = await Promise.all([saveWorkingCopy(edit, editor), approve(shown, approver)])
    const isSaved = saved.kind === 'saved'
    expect(approved.kind).toBe(isSaved ? 'gone' : 'published')
    expect((await findReview(shown.id))?.end?.outcome).toBe(isSaved ? 'edited' : 'approved')
  })

  test('ends with what was edited, and says so', async () => {
    const { id } = await aCopy()
    const review = await aRequest(id, 1)
    await saveWorkingCopy({ id, lockVersion: 1, ruleSet: withPhone('0242-10-0004'), note: '' }, approver)
    expect((await findReview(review))?.end).toMatchObject({ outcome: 'edited', by: { id: approver.staffId } })
    expect(await approve(await shownOf(review), approver)).toEqual({ kind: 'gone' })
    expect(await aRequest(id, 2)).not.toBe(review)
  })

  test('is made once, refused once, and can be made again', async () => {
    const { id } = await aCopy()
    const ask = () => askForApproval({ copyId: id, lockVersion: 1, effectiveOn: someDay, note: '試験' }, editor)
    const asked = await Promise.all([ask(), ask()])
    expect(asked.map(({ kind }) => kind).sort()).toEqual(['already-asked', 'requested'])
    const [open] = await listReviews({ copyId: id, limit: 1 })
    const refusal = { outcome: 'refused', reason: '条例と違うため' } as const
    expect(await endReview(open?.id ?? '', refusal, approver)).toBe(true)
    expect(await endReview(open?.id ?? '', refusal, approver)).toBe(false)
    expect((await findReview(open?.id ?? ''))?.end).toMatchObject({ ...refusal, by: { id: approver.staffId } })
    expect((await ask()).kind).toBe('requested')
  })
})
