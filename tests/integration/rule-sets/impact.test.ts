import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import type { StaffActor } from '@/lib/db/audit'
import { inTransaction } from '@/lib/db/client'
import { saveWeights } from '@/lib/db/resident-weights'
import { publishIn } from '@/lib/db/rule-sets'
import { discardWorkingCopy, listWorkingCopies } from '@/lib/db/working-copies'
import { evenCityWeights } from '@/lib/residents/city-weights'
import { changeRuleSet, ruleSetBeingEdited } from '@/lib/rule-sets/being-edited'
import { impactState, runImpact } from '@/lib/rule-sets/impact'
import { shownImpact } from '@/lib/rule-sets/impact-view'
import { openExample } from '@/lib/rule-sets/open-example'
import type { Procedure } from '@/lib/rules/schema'
import { aRuleSetVersion, staffActor } from '@/tests/support/stored-drafts'
import { aTown, inThreeLanguages, is } from '@/tests/support/town'

const today = localDate('2026-12-04')
const people = 400

let editor: StaffActor

beforeAll(async () => {
  editor = await staffActor('administrator')
  await aRuleSetVersion()
  await inTransaction(tx => publishIn(tx, { ruleSet: aTown(), effectiveOn: today, note: '試験' }, editor))
})

beforeEach(async () => {
  for (const { id } of await listWorkingCopies()) await discardWorkingCopy(id, editor)
})

/** 転入 is asked of those from abroad alone, and the dog costs something. */
async function anEdit() {
  const edited = (one: Procedure): Procedure => {
    if (one.id === 'tennyu') return { ...one, requiredWhen: is('moved-from', 'abroad') }
    return one.id === 'inu' ? { ...one, fee: { amountYen: 500, text: inThreeLanguages('500円') } } : one
  }
  const town = aTown()
  // Never the same content twice: what was found for one stays found.
  const municipality = { ...town.municipality, mayorTitle: randomUUID() }
  await changeRuleSet(() => ({ ruleSet: { ...town, municipality, procedures: town.procedures.map(edited) } }), editor)
}

const nothing = { change: '', example: '' }
const opened = (change: string, example = '') => openExample({ change, example }, editor.staffId)

describe('the impact of a working copy', () => {
  test('is computed once for its content, and lists everything that changes by whom it happens to', async () => {
    await anEdit()
    expect((await impactState(await ruleSetBeingEdited())).impact).toBeNull()
    const done: number[] = []
    expect(await runImpact(await ruleSetBeingEdited(), { today, people, onProgress: one => done.push(one) })).toBe(true)
    expect(done.at(-1)).toBe(people)
    const being = await ruleSetBeingEdited()
    const shown = shownImpact(being, await impactState(being))
    expect(shown?.groups.map(({ kind }) => kind)).toContain('verdict')
    expect(shown?.groups.every(({ count }) => count > 0)).toBe(true)
    expect(shown?.changedPeople).toBeGreaterThan(0)
    expect(shown?.sentences[0]).toMatch(/^400人のうち、「.+」は/)
  })

  test('is looked at when an example of every change has been opened', async () => {
    await anEdit()
    await runImpact(await ruleSetBeingEdited(), { today, people })
    const { impact, pending } = await openExample(nothing, editor.staffId)
    expect(pending.impact.isMet).toBe(false)
    for (const { at } of impact?.groups ?? []) await opened(String(at))
    expect((await openExample(nothing, editor.staffId)).pending.impact.isMet).toBe(true)
  })

  test('shows the person it happens to, with what they read before and after', async () => {
    await anEdit()
    await runImpact(await ruleSetBeingEdited(), { today, people })
    const { impact } = await openExample(nothing, editor.staffId)
    const at = impact?.groups.findIndex(({ before }) => before.verdict === 'required') ?? -1
    const { example, current } = await opened(String(at), '0')
    expect(example).toMatchObject({ nth: 0, before: { verdict: 'required' } })
    expect(example?.after.verdict).not.toBe('required')
    expect(example?.title).toMatch(/来庁日 2026年12月4日/)
    expect(current?.seen).toBe(1)
    const again = await opened(String(at), '0')
    expect(again.example?.answers, 'the very same person').toEqual(example?.answers)
  })

  test.each(['99', 'x', '-1', '1e9'])('has no example at 「%s」', async change => {
    await anEdit()
    await runImpact(await ruleSetBeingEdited(), { today, people })
    expect((await opened(change)).example).toBeNull()
  })

  test('is to be computed again after an edit', async () => {
    await anEdit()
    await runImpact(await ruleSetBeingEdited(), { today, people })
    await changeRuleSet(
      current => ({ ruleSet: { ...current, municipality: { ...current.municipality, phone: '0242-00-1111' } } }),
      editor,
    )
    expect((await impactState(await ruleSetBeingEdited())).impact).toBeNull()
  })

  test('goes by the city’s figures, and says whether a department confirmed them', async () => {
    await anEdit()
    const alone = { ...evenCityWeights.families, couple: 0, 'couple-with-children': 0, 'one-parent': 0 }
    await saveWeights({ ...evenCityWeights, families: alone }, editor)
    await runImpact(await ruleSetBeingEdited(), { today, people })
    const { impact } = await impactState(await ruleSetBeingEdited())
    expect(impact).toMatchObject({ areWeightsConfirmed: false, weights: { families: { couple: 0 } } })
    await saveWeights(evenCityWeights, editor)
  })

  test('stops when nobody waits for it any more', async () => {
    await anEdit()
    const run = { today, people: 20_000, isCancelled: () => true }
    expect(await runImpact(await ruleSetBeingEdited(), run)).toBe(false)
    expect((await impactState(await ruleSetBeingEdited())).impact).toBeNull()
  })
})
