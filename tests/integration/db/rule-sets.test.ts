import { beforeAll, describe, expect, test } from 'vitest'
import { addDays, localDate } from '@/lib/calendar/local-date'
import { ruleSet } from '@/lib/catalogue'
import { listAudit, type StaffActor } from '@/lib/db/audit'
import { database, inTransaction } from '@/lib/db/client'
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
  publishWorkingCopy,
  saveWorkingCopy,
  startWorkingCopy,
  type WorkingCopy,
} from '@/lib/db/working-copies'
import type { RuleSet } from '@/lib/rules/schema'
import { aResident, aRuleSetVersion, staffActor } from '@/tests/support/stored-drafts'

let editor: StaffActor
beforeAll(async () => {
  editor = await staffActor('administrator')
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

async function publishPhone(phone: string, effectiveOn = localDate('2026-11-01')): Promise<number> {
  const { id } = await aCopy()
  await saveWorkingCopy({ id, lockVersion: 1, ruleSet: withPhone(phone), note: '' }, editor)
  const published = await publishWorkingCopy({ id, lockVersion: 2, effectiveOn, note: '電話番号の変更' }, editor)
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

  test('is published as its editor last saw it, once, and is gone then', async () => {
    const { id } = await aCopy()
    const publication = { id, effectiveOn: localDate('2026-11-01'), note: '' }
    await saveWorkingCopy({ id, lockVersion: 1, ruleSet, note: '' }, editor)
    expect((await publishWorkingCopy({ ...publication, lockVersion: 1 }, editor)).kind).toBe('conflict')
    const outcomes = await Promise.all([1, 2].map(() => publishWorkingCopy({ ...publication, lockVersion: 2 }, editor)))
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['gone', 'published'])
    const [entry] = await listAudit({ staffId: editor.staffId, limit: 1 })
    expect(entry).toMatchObject({ action: 'rule-set.publish', subject: String(await latest()) })
  })

  test('is not published over someone else’s publication', async () => {
    const { id } = await aCopy()
    const other = await publishPhone('0242-77-7777')
    const publication = { id, lockVersion: 1, effectiveOn: localDate('2026-11-01'), note: '' }
    expect(await publishWorkingCopy(publication, editor)).toEqual({ kind: 'outdated', latestVersion: other })
  })

  test('is discarded once', async () => {
    const { id } = await aCopy()
    expect([await discardWorkingCopy(id, editor), await discardWorkingCopy(id, editor)]).toEqual([true, false])
    expect(await findWorkingCopy(id)).toBeNull()
    expect(await findWorkingCopy('not-an-id')).toBeNull()
    expect(await saveWorkingCopy({ id, lockVersion: 1, ruleSet, note: '' }, editor)).toEqual({ kind: 'gone' })
  })
})
