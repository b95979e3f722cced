import { randomUUID } from 'node:crypto'
import { localDate } from '@/lib/calendar/local-date'
import { ruleSet } from '@/lib/catalogue'
import { todayInJapan } from '@/lib/config/clock'
import { arrive } from '@/lib/db/arrivals'
import type { Actor, StaffActor } from '@/lib/db/audit'
import { createDraft, type NewDraft, type Receipt } from '@/lib/db/drafts'
import { publishFirst, ruleSetInForce } from '@/lib/db/rule-sets'
import { createStaffMember, type Role } from '@/lib/db/staff'
import type { Person } from '@/lib/drafts/application'
import type { DraftContent } from '@/lib/drafts/content'

export const aResident: Actor = { staffId: null, terminal: 'test-phone' }

/** Someone who moves in alone; what differs is said by the test. */
export function draftContent(
  changes: Partial<DraftContent['application']> & { receiptCode?: string } = {},
): DraftContent {
  const { receiptCode = randomUUID(), ...application } = changes
  return {
    schemaVersion: 1,
    receiptCode,
    language: 'ja',
    events: ['moving-in'],
    answers: { household: { 'moved-on': '2026-11-20' }, members: [{ relation: 'self', 'birth-date': '1990-04-01' }] },
    application: {
      people: [aPerson('若松', '花子')],
      newAddress: { postalCode: '9650871', text: '福島県会津若松市栄町1-1', building: '' },
      oldAddress: { postalCode: '1000001', text: '東京都千代田区千代田1-1', building: '' },
      newHead: '若松 花子',
      oldHead: '若松 花子',
      phone: '0242-00-0000',
      bank: null,
      proxy: null,
      extra: {},
      ...application,
    },
    corrections: [],
  }
}

export function aPerson(family: string, given: string): Person {
  return {
    name: { family, given },
    kana: { family: 'ワカマツ', given: 'ハナコ' },
    sex: '',
    registeredDomicile: '',
    familyRegisterHead: '',
    nationality: '',
    residenceStatus: '',
  }
}

export async function newDraft(changes: Partial<NewDraft> = {}): Promise<NewDraft> {
  return {
    ownerKey: randomUUID(),
    submissionKey: randomUUID(),
    content: draftContent(),
    ruleSetVersion: await aRuleSetVersion(),
    isSubmitted: true,
    ...changes,
  }
}

/** Stores a draft that must be stored; gives what its owner holds. */
export async function aStoredDraft(changes: Partial<NewDraft> = {}): Promise<Receipt & { ownerKey: string }> {
  const draft = await newDraft(changes)
  const created = await createDraft(draft, aResident)
  if (created.kind !== 'created') throw new Error(`not stored: ${created.kind}`)
  return { ...created.receipt, ownerKey: draft.ownerKey }
}

export async function aRuleSetVersion(): Promise<number> {
  const effectiveOn = localDate('2026-11-01')
  await publishFirst({ ruleSet, effectiveOn, note: 'test' }, aResident)
  return (await ruleSetInForce(effectiveOn)).version
}

export async function staffActor(role: Role = 'clerk'): Promise<StaffActor> {
  const passwordHash = 'scrypt$1$1$1$c2FsdA$aGFzaA'
  const member = await createStaffMember(
    {
      loginName: `${role}-${randomUUID()}`,
      displayName: '窓口 花子',
      role,
      departmentIds: [],
      mustChangePassword: false,
      passwordHash,
    },
    aResident,
  )
  if (typeof member === 'string') throw new Error(member)
  return { staffId: member.id, terminal: 'test-desk' }
}

/** As the counter takes a draft in, without a look at what the rules say of it. */
export function received(draftId: string, actor: StaffActor): Promise<'done' | 'unchanged'> {
  return arrive({ draftId, planned: [], today: todayInJapan(), prefix: 'A', isHere: true }, actor)
}
