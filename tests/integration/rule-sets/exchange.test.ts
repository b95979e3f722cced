import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { addDays, localDate } from '@/lib/calendar/local-date'
import { ruleSet as shipped } from '@/lib/catalogue'
import { todayInJapan } from '@/lib/config/clock'
import { config } from '@/lib/config/config'
import { findByScan } from '@/lib/counter/find-by-scan'
import { listAudit, type StaffActor } from '@/lib/db/audit'
import { findPapersOf } from '@/lib/db/papers'
import { listEdits } from '@/lib/db/rule-set-edits'
import { dropImport, findImport, keepImport } from '@/lib/db/rule-set-imports'
import { findRuleSet, latestVersion, listRuleSetVersions, ruleSetInForce } from '@/lib/db/rule-sets'
import { discardWorkingCopy, listWorkingCopies } from '@/lib/db/working-copies'
import { toPlaces } from '@/lib/drafts/carried'
import { noKeys, withKey, writeKeyFile } from '@/lib/handoff/key-file'
import { query } from '@/lib/ops/local-postgres'
import { ruleSetBeingEdited } from '@/lib/rule-sets/being-edited'
import { contentHash } from '@/lib/rule-sets/content-hash'
import {
  carryOverFile,
  exportVersion,
  exportWorkingCopy,
  importIntoCopy,
  previewImport,
} from '@/lib/rule-sets/exchange'
import type { RuleSet } from '@/lib/rules/schema'
import { aFamilyMovingIn } from '@/tests/support/a-family'
import { aClerk } from '@/tests/support/clerks'
import { aFormOnPaper, aRuleSetFile, exchanged } from '@/tests/support/exchange'
import { codesOf, counterKey } from '@/tests/support/sealed-codes'
import { aResident, aRuleSetVersion, staffActor } from '@/tests/support/stored-drafts'

let administrator: StaffActor

beforeAll(async () => {
  await aRuleSetVersion()
})

beforeEach(async () => {
  administrator = await staffActor('administrator')
  for (const { id } of await listWorkingCopies()) await discardWorkingCopy(id, administrator)
})

/** What another server published stays out of the way of other tests. */
afterAll(async () => {
  await query(
    process.env.DATABASE_OWNER_URL ?? '',
    `begin; set local navi.maintenance = 'on';
     delete from draft where rule_set_version in (select version from rule_set_version where origin_version is not null);
     delete from rule_set_working_copy;
     delete from rule_set_version where origin_version is not null; commit`,
  )
})

/** The catalogue as it would be with another title; `words` make it another rule set each time. */
function withTitle(words: string, from: RuleSet = shipped): RuleSet {
  const [first, ...rest] = from.procedures
  if (!first) throw new Error('a catalogue without procedures')
  return { ...from, procedures: [{ ...first, title: { ja: words } }, ...rest] }
}

function withDepartment(department: string): RuleSet {
  return { ...shipped, procedures: shipped.procedures.map(one => ({ ...one, department })) }
}

/** All there is of rules, by hash and version, and how long the log of changes is. */
async function everythingOfTheRules() {
  const versions = (await listRuleSetVersions()).map(({ version, contentHash }) => [version, contentHash])
  const { ruleSet } = await ruleSetInForce(todayInJapan())
  return { versions, inForce: contentHash(ruleSet), copies: await listWorkingCopies(), edits: await listAllEdits() }
}

function listAllEdits() {
  return listEdits({ limit: 10_000 }).then(edits => edits.length)
}

async function imported(bytes: Uint8Array) {
  const id = await keepImport(bytes, administrator)
  const view = await previewImport(id, administrator)
  if (view?.kind !== 'ready') throw new Error(JSON.stringify(view))
  return { id, view }
}

describe('a working copy, written and taken in again', () => {
  test('shows first what would change, and then comes out as the same bytes', async () => {
    const { form, paper } = await aFormOnPaper()
    // What is in force may be another test's.
    const { ruleSet } = await ruleSetBeingEdited()
    const changed = { ...withTitle('<b>新しい手続き</b>', ruleSet), forms: [form] }
    const { id, view } = await imported(aRuleSetFile({ ruleSet: changed, papers: new Map([[form.pdf, paper]]) }))
    expect(view.things.map(({ kind, status }) => `${kind} ${status}`)).toEqual(['手続き changed', '市の様式 added'])
    expect(view.things[0]?.fields[0]?.after).toBe('<b>新しい手続き</b>')

    expect(await importIntoCopy(id, view.startedFrom, administrator)).toBe('saved')
    expect((await ruleSetBeingEdited()).ruleSet).toEqual(changed)
    expect([...(await findPapersOf(changed)).keys()]).toEqual([form.pdf])
    expect(await findImport(id, administrator)).toBeNull()

    const { bytes } = await exportWorkingCopy(administrator)
    const [copy] = await listWorkingCopies()
    await discardWorkingCopy(copy?.id ?? '', administrator)
    const again = await imported(bytes)
    await importIntoCopy(again.id, again.view.startedFrom, administrator)
    expect((await exportWorkingCopy(administrator)).bytes).toEqual(bytes)
    const [entry] = await listAudit({ staffId: administrator.staffId, action: 'rule-set.edit', limit: 1 })
    expect(entry?.detail).toMatchObject({ file: contentHash(changed).slice(0, 16) })
  })

  test('that somebody changed meanwhile is not overwritten unseen', async () => {
    const first = await imported(aRuleSetFile({ ruleSet: withTitle('ひとつ') }))
    const colleague = await staffActor('administrator')
    const second = await keepImport(aRuleSetFile({ ruleSet: withTitle('ふたつ') }), colleague)
    await importIntoCopy(second, first.view.startedFrom, colleague)
    expect(await importIntoCopy(first.id, first.view.startedFrom, administrator)).toBe('changed-meanwhile')
    expect((await ruleSetBeingEdited()).ruleSet.procedures[0]?.title.ja).toBe('ふたつ')
  })

  test('that says the same is not taken in', async () => {
    const { id, view } = await imported((await exportWorkingCopy(administrator)).bytes)
    expect(view.things).toEqual([])
    expect(await importIntoCopy(id, view.startedFrom, administrator)).toBe('unchanged')
    expect(await listWorkingCopies()).toEqual([])
  })
})

describe('a chosen file', () => {
  test('is nobody else’s, and gone when it is dropped', async () => {
    const id = await keepImport(aRuleSetFile(), administrator)
    expect(await findImport(id, await staffActor('administrator'))).toBeNull()
    await dropImport(id, administrator)
    expect(await previewImport(id, administrator)).toBeNull()
  })

  test('that is broken is refused and touches nothing', async () => {
    const before = contentHash((await ruleSetBeingEdited()).ruleSet)
    const id = await keepImport(aRuleSetFile().subarray(0, 5000), administrator)
    expect(await previewImport(id, administrator)).toEqual({ kind: 'refused', refusal: { kind: 'not-json' } })
    expect(await importIntoCopy(id, before, administrator)).toBe('gone')
    expect(contentHash((await ruleSetBeingEdited()).ruleSet)).toBe(before)
  })

  test.each<[string, () => Buffer]>([
    ['another format', () => Buffer.from('{"format":"tetsuzuki-navi/rule-set","formatVersion":2}')],
    ['a million rules', () => Buffer.from(`{"format":"tetsuzuki-navi/rule-set","ruleSet":[${'{},'.repeat(1e6)}{}]}`)],
    ['a procedure of no department', () => aRuleSetFile({ ruleSet: withDepartment('nowhere') })],
  ])('of %s is refused, and nothing that is published, in work or said changes', async (_, file) => {
    const before = await everythingOfTheRules()
    const id = await keepImport(file(), administrator)
    expect(await previewImport(id, administrator)).toMatchObject({ kind: 'refused' })
    expect(await importIntoCopy(id, contentHash((await ruleSetBeingEdited()).ruleSet), administrator)).toBe('gone')
    expect(await carryOverFile(file(), administrator)).toMatchObject({ kind: 'refused' })
    expect(await everythingOfTheRules()).toEqual(before)
  })

  test('of another city is pointed out', async () => {
    const municipality = { ...shipped.municipality, code: '131016' }
    const { view } = await imported(aRuleSetFile({ ruleSet: { ...shipped, municipality } }))
    expect(view.isOtherCity).toBe(true)
  })
})

describe('a separated counter', () => {
  const later = { effectiveOn: '2027-04-01' }

  test('takes in what was published under its own number, and hands it on as the same bytes', async () => {
    const bytes = aRuleSetFile({ ruleSet: withTitle('運ばれた版'), version: 70, ...later })
    const outcome = await carryOverFile(bytes, administrator)
    if (outcome.kind !== 'carried-over') throw new Error(JSON.stringify(outcome))
    expect((await exportVersion(outcome.version, administrator))?.bytes).toEqual(bytes)
    expect(await carryOverFile(bytes, administrator)).toEqual({ kind: 'known', version: outcome.version })
    const [summary] = await listRuleSetVersions()
    expect(summary).toMatchObject({ originVersion: 70, effectiveOn: '2027-04-01', note: '条例の改正のため' })
    const [entry] = await listAudit({ action: 'rule-set.carry-over', limit: 1 })
    expect(entry).toMatchObject({ subject: String(outcome.version), detail: { origin: 70 } })
  })

  test('keeps their order, whichever is carried over first, and may be told by a command', async () => {
    const command = { staffId: null, terminal: 'command' }
    const { form, paper } = await aFormOnPaper()
    const newer = { ...withTitle('あとの版'), forms: [form] }
    await carryOverFile(
      aRuleSetFile({ ruleSet: newer, papers: new Map([[form.pdf, paper]]), version: 82, ...later }),
      command,
    )
    await carryOverFile(aRuleSetFile({ ruleSet: withTitle('前の版'), version: 81, ...later }), command)
    const latest = await findRuleSet((await latestVersion()) ?? 0)
    expect(latest?.ruleSet.procedures[0]?.title.ja).toBe('あとの版')
    expect((await ruleSetInForce(localDate('2027-04-01'))).version).toBe(latest?.version)
    expect((await ruleSetInForce(localDate('2027-03-31'))).version).not.toBe(latest?.version)
  })

  test('judges a code by the rules it was made by, once they are here', async () => {
    const rules = withTitle('コードを作った版')
    const codes = await codesMadeBy(rules)
    const clerk = await aClerk()
    expect(await findByScan(codes.join('\n'), clerk)).toMatchObject({ kind: 'opened', hasOtherRules: true })

    await carryOverFile(aRuleSetFile({ ruleSet: rules, version: 90, ...later }), aResident)
    const again = await codesMadeBy(rules, 'fedcba9876543210')
    expect(await findByScan(again.join('\n'), clerk)).toMatchObject({ kind: 'opened', hasOtherRules: false })
  })

  test.each([
    ['not-published', async () => (await exportWorkingCopy(administrator)).bytes],
    [
      'other-city',
      async () => aRuleSetFile({ ruleSet: { ...shipped, municipality: { ...shipped.municipality, code: '131016' } } }),
    ],
    ['other-content', async () => aRuleSetFile({ ruleSet: withTitle('同じ番号の別の版'), version: 70, ...later })],
    ['refused', async () => aRuleSetFile().subarray(1)],
  ])('refuses what is %s', async (kind, bytes) => {
    const before = (await listRuleSetVersions()).length
    expect(await carryOverFile(await bytes(), administrator)).toMatchObject({ kind })
    expect(await listRuleSetVersions()).toHaveLength(before)
  })
})

async function codesMadeBy(ruleSet: RuleSet, applicationId = '0123456789abcdef') {
  const keyFile = path.join(mkdtempSync(path.join(tmpdir(), 'navi-keys-')), 'keys.json')
  writeFileSync(keyFile, writeKeyFile(withKey(noKeys, counterKey, localDate('2026-12-01'))))
  vi.stubGlobal('naviConfig', { ...config(), handoffKeyFile: keyFile })
  const { language, events, answers, application } = aFamilyMovingIn()
  const { file } = await exchanged(aRuleSetFile({ ruleSet }))
  const rules = Number.parseInt(file.contentHash.slice(0, 8), 16)
  const content = toPlaces({ rules, language, events, answers, application })
  return codesOf(content, { expiresOn: addDays(todayInJapan(), 30), applicationId })
}
