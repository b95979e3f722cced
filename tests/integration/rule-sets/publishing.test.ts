import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addDays, localDate } from '@/lib/calendar/local-date'
import { listAudit, type StaffActor } from '@/lib/db/audit'
import { findReview } from '@/lib/db/rule-set-reviews'
import { findRuleSet, listRuleSetVersions, ruleSetInForce } from '@/lib/db/rule-sets'
import { discardWorkingCopy, listWorkingCopies } from '@/lib/db/working-copies'
import { acceptCase } from '@/lib/rule-sets/accept-case'
import { askToPublish, type PublishForm } from '@/lib/rule-sets/ask-approval'
import { changeRuleSet, ruleSetBeingEdited } from '@/lib/rule-sets/being-edited'
import { catchUp } from '@/lib/rule-sets/catch-up'
import { approveReview, refuseReview, withdrawReview } from '@/lib/rule-sets/decide-review'
import { fingerprint } from '@/lib/rule-sets/fingerprint'
import { impactState, markSeen, runImpact } from '@/lib/rule-sets/impact'
import { rollBack } from '@/lib/rule-sets/roll-back'
import { saveProcedure } from '@/lib/rule-sets/save-procedure'
import type { Procedure, RuleSet } from '@/lib/rules/schema'
import { aRuleSetVersion, staffActor } from '@/tests/support/stored-drafts'
import { aTown, is } from '@/tests/support/town'

/** After every day that other tests publish for. */
const today = localDate('2035-04-02')

let administrator: StaffActor
let colleague: StaffActor
let approver: StaffActor

beforeAll(async () => {
  administrator = await staffActor('administrator')
  colleague = await staffActor('administrator')
  approver = await staffActor('administrator')
  await aRuleSetVersion()
})

beforeEach(async () => {
  for (const { id } of await listWorkingCopies()) await discardWorkingCopy(id, administrator)
  const [newest] = await listRuleSetVersions()
  const version = newest?.version ?? 0
  // Whatever waits for its day is over.
  await rollBack({ version, newest: version, effectiveOn: today, note: '試験', confirmed: 'yes' }, by())
  await publishTown(aTown())
})

function by() {
  return { actor: administrator, today }
}

/** Publishes a whole rule set, whatever was there. */
async function publishTown(ruleSet: RuleSet): Promise<number> {
  const note = randomUUID()
  await changeRuleSet(
    () => ({ ruleSet: { ...ruleSet, municipality: { ...ruleSet.municipality, mayorTitle: note } } }),
    administrator,
  )
  const published = await publish()
  if (published.kind !== 'published') throw new Error(published.kind)
  return published.version
}

async function ask(changes: Partial<PublishForm> = {}) {
  await seeTheImpact()
  return askUnseen(changes)
}

/** Somebody computes the impact and opens an example of every change. */
async function seeTheImpact() {
  const being = await ruleSetBeingEdited()
  await runImpact(being, { today, people: 300 })
  for (const group of (await impactState(being)).unseen)
    await markSeen(being, { group, example: 0, staffId: administrator.staffId })
}

async function askUnseen(changes: Partial<PublishForm> = {}) {
  const { copy } = await ruleSetBeingEdited()
  const shown = { copyId: copy?.id ?? '', lockVersion: copy?.lockVersion ?? 0 }
  return askToPublish({ ...shown, effectiveOn: today, note: '試験', confirmed: 'yes', ...changes }, by())
}

/** Somebody asks, and somebody else approves what was asked for. */
async function publish(changes: Partial<PublishForm> = {}) {
  const asked = await ask(changes)
  return asked.kind === 'requested' ? approveReview(await shown(asked.id), { actor: approver, today }) : asked
}

async function shown(review: string) {
  return { review, contentHash: (await findReview(review))?.contentHash ?? '', reason: '' }
}

async function procedureNow(id: string): Promise<Procedure> {
  const found = (await ruleSetBeingEdited()).ruleSet.procedures.find(one => one.id === id)
  if (!found) throw new Error(`there is no ${id}`)
  return found
}

async function retitle(ja: string, id = 'inu', actor = administrator) {
  const procedure = await procedureNow(id)
  return saveProcedure({ procedure: { ...procedure, title: { ja } }, startedFrom: fingerprint(procedure) }, actor)
}

async function hashesOfVersions() {
  return (await listRuleSetVersions()).map(({ version, contentHash }) => [version, contentHash])
}

async function titleOn(day: string): Promise<string | undefined> {
  const { ruleSet } = await ruleSetInForce(localDate(day))
  return ruleSet.procedures.find(({ id }) => id === 'inu')?.title.ja
}

describe('a saved procedure', () => {
  test('is kept for the editors and changes nothing for residents', async () => {
    expect(await retitle('犬を届け出る')).toBe('saved')
    expect((await procedureNow('inu')).title.ja).toBe('犬を届け出る')
    expect(await titleOn(today)).toBe('inuを届け出る')
  })

  test('leaves an entry that names the procedure and no words', async () => {
    await retitle('犬を届け出る')
    const [entry] = await listAudit({ staffId: administrator.staffId, limit: 1 })
    expect(entry).toMatchObject({ action: 'rule-set.edit', detail: { procedure: 'inu' } })
    expect(JSON.stringify(entry)).not.toContain('犬')
  })

  test('that says the same is not saved and opens no copy', async () => {
    const procedure = await procedureNow('inu')
    expect(await saveProcedure({ procedure, startedFrom: fingerprint(procedure) }, administrator)).toBe('unchanged')
    expect(await listWorkingCopies()).toEqual([])
  })

  test('does not overwrite what a colleague saved: both are shown', async () => {
    const procedure = await procedureNow('inu')
    await retitle('同僚の題名', 'inu', colleague)
    const mine = { procedure: { ...procedure, title: { ja: '私の題名' } }, startedFrom: fingerprint(procedure) }
    expect(await saveProcedure(mine, administrator)).toMatchObject({
      kind: 'conflict',
      theirs: { title: { ja: '同僚の題名' } },
    })
    expect((await procedureNow('inu')).title.ja).toBe('同僚の題名')
  })

  test('goes together with what a colleague saved elsewhere, at the same moment', async () => {
    const saved = await Promise.all([
      retitle('犬', 'inu'),
      retitle('手当', 'teate', colleague),
      retitle('転入', 'tennyu'),
    ])
    expect(saved).toEqual(['saved', 'saved', 'saved'])
    expect(await listWorkingCopies()).toHaveLength(1)
    const titles = await Promise.all(['inu', 'teate', 'tennyu'].map(procedureNow))
    expect(titles.map(({ title }) => title.ja)).toEqual(['犬', '手当', '転入'])
  })
})

describe('publishing', () => {
  test('puts the change in force on its day and ends the copy', async () => {
    await retitle('犬を届け出る')
    expect(await publish()).toMatchObject({ kind: 'published' })
    expect(await titleOn(today)).toBe('犬を届け出る')
    expect(await listWorkingCopies()).toEqual([])
  })

  test('for a later day leaves today as it is', async () => {
    await retitle('来週の題名')
    const day = addDays(today, 7)
    const published = await publish({ effectiveOn: day })
    expect(await titleOn(addDays(day, -1))).toBe('inuを届け出る')
    expect(await titleOn(day)).toBe('来週の題名')
    if (published.kind !== 'published') throw new Error(published.kind)
    expect(await findRuleSet(published.version)).toMatchObject({ effectiveOn: day })
    expect(await publish({ effectiveOn: today })).toMatchObject({ kind: 'refused' })
  })

  test.each<[string, Partial<PublishForm>, string]>([
    ['a day gone by', { effectiveOn: addDays(today, -1) }, 'refused'],
    ['no reason', { note: '' }, 'refused'],
    ['a copy somebody else saved meanwhile', { lockVersion: 1 }, 'changed-meanwhile'],
    ['a copy that is none', { copyId: 'x' }, 'changed-meanwhile'],
  ])('is refused with %s', async (_, changes, kind) => {
    await retitle('犬を届け出る')
    const before = await hashesOfVersions()
    expect(await publish(changes)).toMatchObject({ kind })
    expect(await hashesOfVersions()).toEqual(before)
    expect((await procedureNow('inu')).title.ja, 'the working copy is kept').toBe('犬を届け出る')
  })

  test('from a day gone by says which days there are', async () => {
    await retitle('犬を届け出る')
    const message = '施行日は、今日か、それより後の日を選んでください。'
    expect(await publish({ effectiveOn: addDays(today, -1) })).toEqual({
      kind: 'refused',
      problems: [{ field: 'effectiveOn', message }],
    })
    const [newest] = await listRuleSetVersions()
    const version = newest?.version ?? 0
    const form = { version, newest: version, effectiveOn: addDays(today, -1), note: '戻す', confirmed: 'yes' }
    expect(await rollBack(form, by())).toEqual({ kind: 'refused', problems: [{ field: 'effectiveOn', message }] })
  })

  test('is refused where nothing changed', async () => {
    await retitle('犬を届け出る')
    await retitle('inuを届け出る')
    const original = aTown().procedures.find(({ id }) => id === 'inu')
    if (!original) throw new Error('the town has a dog')
    await saveProcedure({ procedure: original, startedFrom: fingerprint(await procedureNow('inu')) }, administrator)
    expect(await publish()).toEqual({ kind: 'unchanged' })
  })

  test('is blocked by a case that fails, until its editor says that the new result is meant', async () => {
    const tennyu = await procedureNow('tennyu')
    const changed = { ...tennyu, requiredWhen: is('moved-from', 'abroad') }
    await saveProcedure({ procedure: changed, startedFrom: fingerprint(tennyu) }, administrator)
    expect(await publish()).toEqual({ kind: 'has-errors' })
    expect(await acceptCase('family', administrator)).toBe('saved')
    expect(await acceptCase('family', administrator)).toBe('unchanged')
    expect(await publish()).toMatchObject({ kind: 'published' })
  })

  test('happens once, however often it is asked for', async () => {
    await retitle('犬を届け出る')
    const { copy } = await ruleSetBeingEdited()
    const shown = { copyId: copy?.id ?? '', lockVersion: copy?.lockVersion ?? 0 }
    const outcomes = await Promise.all([publish(shown), publish(shown), publish(shown)])
    const kinds = outcomes.map(({ kind }) => kind)
    expect(kinds.filter(kind => kind === 'published')).toHaveLength(1)
    expect(await titleOn(today)).toBe('犬を届け出る')
  })
})

describe('approving', () => {
  async function anOpenRequest(effectiveOn: string = today): Promise<string> {
    await retitle('犬を届け出る')
    const asked = await ask({ effectiveOn })
    if (asked.kind !== 'requested') throw new Error(asked.kind)
    return asked.id
  }

  test('is refused to whoever edited, and to whoever asked', async () => {
    await retitle('同僚の題名', 'teate', colleague)
    const form = await shown(await anOpenRequest())
    expect(await approveReview(form, by())).toEqual({ kind: 'own-work' })
    expect(await approveReview(form, { actor: colleague, today })).toEqual({ kind: 'own-work' })
    expect(await approveReview(form, { actor: approver, today })).toMatchObject({ kind: 'published' })
  })

  test('is refused once the 施行日 has passed', async () => {
    const form = await shown(await anOpenRequest())
    expect(await approveReview(form, { actor: approver, today: addDays(today, 1) })).toEqual({ kind: 'day-passed' })
    expect(await titleOn(today)).toBe('inuを届け出る')
  })

  test('of something else than what was asked for is refused', async () => {
    const form = await shown(await anOpenRequest())
    const other = { ...form, contentHash: 'f'.repeat(64) }
    expect(await approveReview(other, { actor: approver, today })).toEqual({ kind: 'gone' })
  })

  test('is over after a refusal, for which a reason is asked, and after a withdrawal', async () => {
    const form = await shown(await anOpenRequest())
    expect(await refuseReview(form, { actor: approver })).toMatchObject({ kind: 'problem' })
    expect(await refuseReview({ ...form, reason: '条例と違うため' }, { actor: approver })).toEqual({ kind: 'refused' })
    expect(await approveReview(form, { actor: approver, today })).toEqual({ kind: 'gone' })
    const again = await ask()
    if (again.kind !== 'requested') throw new Error(again.kind)
    expect(await withdrawReview(again.id, by())).toEqual({ kind: 'withdrawn' })
    expect(await withdrawReview(again.id, by())).toEqual({ kind: 'gone' })
  })

  test('is refused after a roll-back, which the request did not know of', async () => {
    const form = await shown(await anOpenRequest())
    await rollBackToTown()
    expect(await approveReview(form, { actor: approver, today })).toMatchObject({ kind: 'outdated' })
    expect((await procedureNow('inu')).title.ja, 'the working copy is kept').toBe('犬を届け出る')
  })
})

async function rollBackToTown(effectiveOn = today) {
  const [newest] = await listRuleSetVersions()
  const older = await findTown()
  const form = { version: older, newest: newest?.version ?? 0, effectiveOn, note: '戻す', confirmed: 'yes' }
  return rollBack(form, by())
}

/** The newest version in which the dog has its first title. */
async function findTown(): Promise<number> {
  for (const { version } of await listRuleSetVersions()) {
    const found = await findRuleSet(version)
    if (found?.ruleSet.procedures.find(({ id }) => id === 'inu')?.title.ja === 'inuを届け出る') return version
  }
  throw new Error('no version has the town')
}

describe('rolling back', () => {
  test('publishes an earlier version anew', async () => {
    await retitle('誤った題名')
    await publish()
    expect(await titleOn(today)).toBe('誤った題名')
    expect(await rollBackToTown()).toMatchObject({ kind: 'rolled-back' })
    expect(await titleOn(today)).toBe('inuを届け出る')
    const [entry] = await listAudit({ staffId: administrator.staffId, limit: 1 })
    expect(entry?.action).toBe('rule-set.roll-back')
  })

  test('ends a version that still waits for its day', async () => {
    const day = addDays(today, 30)
    await retitle('来月の題名')
    await publish({ effectiveOn: day })
    await rollBackToTown()
    expect(await titleOn(day)).toBe('inuを届け出る')
  })

  test('asks for a reason, and happens once', async () => {
    const [newest] = await listRuleSetVersions()
    const form = {
      version: newest?.version ?? 0,
      newest: newest?.version ?? 0,
      effectiveOn: today,
      note: '戻す',
      confirmed: 'yes',
    }
    expect(await rollBack({ ...form, note: '' }, by())).toMatchObject({ kind: 'refused' })
    const outcomes = await Promise.all([1, 2].map(() => rollBack(form, by())))
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['changed-meanwhile', 'rolled-back'])
  })

  test('leaves a working copy that is published only after it has caught up', async () => {
    await retitle('下書きの題名')
    await rollBackToTown()
    expect(await publish()).toMatchObject({ kind: 'outdated' })
    expect(await catchUp(administrator)).toBe('saved')
    expect(await catchUp(administrator)).toBe('nothing-to-do')
    expect(await publish()).toMatchObject({ kind: 'published' })
    expect(await titleOn(today)).toBe('下書きの題名')
  })
})
