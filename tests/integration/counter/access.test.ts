import { beforeAll, describe, expect, test } from 'vitest'
import { caseByReceiptCode, caseToChange, caseToShow } from '@/lib/counter/access'
import { checkIdentity, undoIdentityCheck } from '@/lib/counter/check-identity'
import type { Clerk } from '@/lib/counter/clerk'
import { completeDraft, completeProcedure, reopenDraft, reopenProcedure } from '@/lib/counter/complete'
import { correctField, previewCorrections, undoCorrection } from '@/lib/counter/correct-fields'
import { findByScan } from '@/lib/counter/find-by-scan'
import type { IdentityCheck } from '@/lib/counter/identity'
import { openDraft } from '@/lib/counter/open-draft'
import { printForms } from '@/lib/counter/print-forms'
import { sendBack } from '@/lib/counter/send-back'
import { listAudit } from '@/lib/db/audit'
import { parseReceiptCode } from '@/lib/handoff/receipt-code'
import { aFamilyMovingIn } from '@/tests/support/a-family'
import { aClerk } from '@/tests/support/clerks'
import { aStoredDraft } from '@/tests/support/stored-drafts'

const change = { path: 'application.phone', typed: '0242-39-1111', seen: '090-1234-5678', ground: '聞き取り', also: [] }
const documents: IdentityCheck = { who: 'person-0', documents: ['passport'], expired: [], authority: null }
const wrongPaper = { procedure: 'tennyu-todoke', reason: 'missing-paper', note: '' }

/** Every door, and what it says: all take the id of a case and a clerk. */
const doors: Readonly<Record<string, (id: string, clerk: Clerk) => Promise<unknown>>> = {
  'to show': caseToShow,
  'to change': caseToChange,
  open: openDraft,
  print: (id, clerk) => printForms(id, { form: null, isDuplex: false }, clerk),
  correct: (id, clerk) => correctField(id, change, clerk),
  'preview a correction': (id, clerk) => previewCorrections(id, [change], clerk),
  'undo a correction': (id, clerk) => undoCorrection(id, [change.path], clerk),
  'check the identity': (id, clerk) => checkIdentity(id, documents, clerk),
  'undo the identity check': (id, clerk) => undoIdentityCheck(id, 'wrong-person', clerk),
  'complete a procedure': (id, clerk) => completeProcedure(id, 'tennyu-todoke', clerk),
  'reopen a procedure': (id, clerk) => reopenProcedure(id, 'tennyu-todoke', clerk),
  'send a procedure back': (id, clerk) => sendBack(id, wrongPaper, clerk),
  complete: (id, clerk) => completeDraft(id, { leavingOpen: true }, clerk),
  reopen: reopenDraft,
}

let stored: { id: string; receiptCode: string }

beforeAll(async () => {
  stored = await aStoredDraft({ content: aFamilyMovingIn() })
})

describe('a clerk of a department that the case does not concern', () => {
  test.each(Object.keys(doors))('cannot %s it, and the attempt is recorded', async door => {
    const outsider = await aClerk('納税 四郎', ['nozei'])
    const outcome = await doors[door]?.(stored.id, outsider)
    expect(outcome === 'not-yours' || (outcome as { kind?: string }).kind === 'not-yours').toBe(true)
    const entries = await listAudit({ draftId: stored.id, staffId: outsider.staff.id, limit: 9 })
    expect(entries.map(({ action }) => action)).toEqual(['draft.refuse'])
  })

  test('is told so at a scan', async () => {
    expect(await findByScan(stored.receiptCode, await aClerk('納税 四郎', ['nozei']))).toEqual({ kind: 'not-yours' })
  })

  test('is nobody at all without a department', async () => {
    expect(await openDraft(stored.id, await aClerk('無所属', []))).toBe('not-yours')
  })
})

describe('the case opens', () => {
  test.each([
    ['to a department with a procedure in it', ['kodomo-katei']],
    ['to whoever belongs to several, one of which has', ['nozei', 'gakko-kyoiku']],
    ['to the reception', ['shimin']],
  ])('%s', async (_, departments) => {
    const code = parseReceiptCode(stored.receiptCode)
    const found = code && (await caseByReceiptCode(code, await aClerk('だれか', departments)))
    expect(found).toMatchObject({ draft: { id: stored.id } })
  })

  test('to the department whose only procedure a correction has removed', async () => {
    const { id } = await aStoredDraft({ content: aFamilyMovingIn() })
    const dogs = await aClerk('健康 七海', ['kenko-zoshin'])
    const noDog = { path: 'answers.household.other-matters', typed: 'none', seen: 'dog', ground: '聞き取り', also: [] }
    await correctField(id, noDog, dogs)
    expect(typeof (await openDraft(id, dogs))).not.toBe('string')
  })

  test('to whoever heard the person in an interview', async () => {
    const clerk = await aClerk('納税 四郎', ['nozei'])
    const heard = { byId: clerk.staff.id, byName: clerk.staff.displayName, at: new Date().toISOString() }
    const { id } = await aStoredDraft({ content: aFamilyMovingIn({ heard }) })
    expect(typeof (await openDraft(id, clerk))).not.toBe('string')
  })
})
