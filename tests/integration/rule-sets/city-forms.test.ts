import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '@/lib/db/audit'
import { discardWorkingCopy, listWorkingCopies } from '@/lib/db/working-copies'
import { ruleSetBeingEdited } from '@/lib/rule-sets/being-edited'
import { cityForms, removeForm, saveFields, uploadPaper } from '@/lib/rule-sets/city-forms'
import { fingerprint } from '@/lib/rule-sets/fingerprint'
import { paperProblems } from '@/lib/rule-sets/paper-problems'
import { pagePictureOf, trialOf } from '@/lib/rule-sets/trial-form'
import type { PlacedField } from '@/lib/rules/schema'
import { aField, aPaper } from '@/tests/support/city-paper'
import { squeezed, textsOf } from '@/tests/support/pdf-pages'
import { aRuleSetVersion, staffActor } from '@/tests/support/stored-drafts'

let administrator: StaffActor

beforeEach(async () => {
  administrator = await staffActor('administrator')
  await aRuleSetVersion()
  for (const { id } of await listWorkingCopies()) await discardWorkingCopy(id, administrator)
})

function upload(bytes: Uint8Array, replaces = 'juminido-todoke') {
  const file = new File([new Uint8Array(bytes)], 'form.pdf', { type: 'application/pdf' })
  return uploadPaper({ replaces, title: '', number: '様式第1号', file }, administrator)
}

async function formOf(id: string) {
  const form = (await ruleSetBeingEdited()).ruleSet.forms.find(one => one.id === id)
  if (!form) throw new Error('no such form')
  return form
}

async function save(fields: readonly PlacedField[], startedFrom?: string) {
  const form = await formOf('juminido-todoke')
  const edit = {
    id: form.id,
    fields: JSON.stringify(fields),
    startedFrom: startedFrom ?? fingerprint(form),
  }
  return saveFields(edit, administrator)
}

describe('the city’s own PDF', () => {
  test('is taken in, gets its fields and is tried with nobody’s data', async () => {
    expect(await upload(await aPaper())).toEqual({ id: 'juminido-todoke' })
    expect(await save([aField()])).toBe('saved')
    const text = squeezed(await textsOf((await trialOf('juminido-todoke')) ?? new Uint8Array()))
    expect(text).toContain('見本太郎')
    expect(text).toContain('Citypaper1')
    const picture = await pagePictureOf('juminido-todoke', 1)
    expect(Buffer.from(picture ?? []).toString('latin1', 1, 4)).toBe('PNG')
    expect(await pagePictureOf('juminido-todoke', 2)).toBeNull()
    expect(cityForms((await ruleSetBeingEdited()).ruleSet)).toEqual([
      expect.objectContaining({ title: '住民異動届', pages: 1, fields: 1 }),
    ])
  })

  test('keeps its fields when a new PDF takes its place, and goes when it is removed', async () => {
    await upload(await aPaper({ pages: 2 }))
    await save([aField(), aField({ page: 2, label: '裏' })])
    await upload(await aPaper({ turned: true }))
    expect((await formOf('juminido-todoke')).fields).toEqual([aField()])
    expect(await removeForm('juminido-todoke', administrator)).toBe('saved')
    expect((await ruleSetBeingEdited()).ruleSet.forms).toEqual([])
  })

  test('is refused with a sentence where it cannot be printed over, and nothing is kept', async () => {
    expect(await upload(Buffer.from('no PDF'))).toEqual({ problem: paperProblems['not-a-pdf'] })
    expect((await ruleSetBeingEdited()).ruleSet.forms).toEqual([])
  })

  test('refuses a field of data that there is none of, off the paper, or of nobody', async () => {
    await upload(await aPaper())
    const wrong = [aField({ bind: 'filer.shoeSize' }), aField({ x: 200, width: 60 }), aField({ bind: 'each.name' })]
    expect(await save(wrong)).toEqual({
      problems: [
        expect.stringContaining('データがありません'),
        expect.stringContaining('はみ出しています'),
        expect.stringContaining('何人目'),
      ],
    })
    expect(await save([aField({ width: -1 })])).toEqual({ problems: [expect.stringContaining('数字')] })
  })

  test('does not overwrite what somebody else saved', async () => {
    await upload(await aPaper())
    const startedFrom = fingerprint(await formOf('juminido-todoke'))
    await save([aField()])
    expect(await save([aField({ x: 50 })], startedFrom)).toBe('conflict')
    expect((await formOf('juminido-todoke')).fields).toEqual([aField()])
  })
})
