import { beforeAll, describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import type { StaffActor } from '@/lib/db/audit'
import { inTransaction } from '@/lib/db/client'
import { approve, askForApproval, endReview, findReview } from '@/lib/db/rule-set-reviews'
import { publishIn } from '@/lib/db/rule-sets'
import { discardWorkingCopy, listWorkingCopies } from '@/lib/db/working-copies'
import { changeRuleSet, ruleSetBeingEdited } from '@/lib/rule-sets/being-edited'
import { compareVersions } from '@/lib/rule-sets/compare-versions'
import { type HistoryEntry, historyOf } from '@/lib/rule-sets/history'
import { aRuleSetVersion, staffActor } from '@/tests/support/stored-drafts'
import { aTown, aTownWith } from '@/tests/support/town'

/** After every day that other tests publish for. */
const day = localDate('2061-04-01')

let editor: StaffActor
let approver: StaffActor
let first: number
let second: number

/** An edit of the dog that is refused, another of the allowance, and both approved as one version. */
beforeAll(async () => {
  editor = await staffActor('administrator')
  approver = await staffActor('administrator')
  await aRuleSetVersion()
  for (const { id } of await listWorkingCopies()) await discardWorkingCopy(id, editor)
  first = await inTransaction(tx => publishIn(tx, { ruleSet: aTown(), effectiveOn: day, note: 'はじめ' }, editor))
  await edit('inu', '犬を届け出る', '言葉をそろえるため')
  await endReview(await asked(), { outcome: 'refused', reason: '手当も直すため' }, approver)
  await edit('teate', '手当を受ける', '条例の改正のため')
  const id = await asked()
  const contentHash = (await findReview(id))?.contentHash ?? ''
  const approved = await approve({ id, contentHash, mayBeAlone: false }, approver)
  if (approved.kind !== 'published') throw new Error(approved.kind)
  second = approved.version
})

function edit(id: string, ja: string, reason: string) {
  return changeRuleSet(
    current => ({
      ruleSet: {
        ...current,
        procedures: current.procedures.map(one => (one.id === id ? { ...one, title: { ...one.title, ja } } : one)),
      },
    }),
    { ...editor, reason },
  )
}

async function asked(): Promise<string> {
  const { copy } = await ruleSetBeingEdited()
  if (!copy) throw new Error('nothing is edited')
  const { id: copyId, lockVersion } = copy
  const outcome = await askForApproval({ copyId, lockVersion, effectiveOn: day, note: '改正' }, editor)
  if (outcome.kind !== 'requested') throw new Error(outcome.kind)
  return outcome.id
}

const kindsOf = (entries: readonly HistoryEntry[]) => entries.map(({ kind }) => kind)

describe('the history of the rules', () => {
  test('says who changed what and why, who asked, who refused and who approved, newest first', async () => {
    const entries = (await historyOf(null)).entries.slice(0, 6)
    expect(kindsOf(entries)).toEqual(['version', 'asked', 'edit', 'ended', 'asked', 'edit'])
    const [version, , later, ended, , earlier] = entries
    expect(version).toMatchObject({ version: { version: second, approvedBy: { id: approver.staffId } } })
    expect(ended).toMatchObject({ review: { end: { outcome: 'refused', reason: '手当も直すため' } } })
    expect([earlier, later]).toMatchObject([
      { reason: '言葉をそろえるため', became: second, things: [{ name: 'inu届' }] },
      { reason: '条例の改正のため', became: second, things: [{ name: 'teate届' }] },
    ])
    expect(earlier?.kind === 'edit' && earlier.things[0]?.fields).toMatchObject([
      { before: 'inuを届け出る', after: '犬を届け出る' },
    ])
  })

  test('of one procedure shows its edits alone, and what became of them', async () => {
    const { entries } = await historyOf('inu')
    const ours = entries.filter(({ became }) => became === second)
    expect(ours.filter(({ kind }) => kind === 'edit')).toMatchObject([{ reason: '言葉をそろえるため' }])
    expect(kindsOf(ours)).toContain('version')
  })

  test('of a procedure that is none is empty', async () => {
    expect((await historyOf('no-such-procedure')).entries).toEqual([])
  })
})

describe('two versions', () => {
  const titles = (procedure = '') =>
    compareVersions({ from: String(first), to: String(second), procedure }).then(({ things, count }) => [
      things.map(({ name }) => name),
      count,
    ])

  test('are compared field by field, all of it or one procedure', async () => {
    expect(await titles()).toEqual([['teate届', 'inu届'], 2])
    expect(await titles('inu')).toEqual([['inu届'], 2])
  })

  test('need not follow each other, nor stand in order', async () => {
    const third = await inTransaction(tx =>
      publishIn(tx, { ruleSet: aTownWith('inu', { law: '新条例 第2条' }), effectiveOn: day, note: 'x' }, editor),
    )
    const back = await compareVersions({ from: String(third), to: String(first), procedure: '' })
    expect(back.things).toMatchObject([{ fields: [{ before: '新条例 第2条', after: '試験条例 第1条' }] }])
  })

  test('are the newest two where an address names none', async () => {
    const { from, to } = await compareVersions({ from: 'x', to: '999999', procedure: '' })
    expect((from?.version ?? 0) < (to?.version ?? 0)).toBe(true)
  })
})
