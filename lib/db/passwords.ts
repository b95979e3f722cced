import 'server-only'
import { now } from '@/lib/config/clock'
import { type Actor, recordAudit, type StaffActor } from './audit'
import { database, inTransaction, type Transaction } from './client'
import { endSessions } from './sessions'
import { canonicalLogin } from './staff'
import { isLastAdministrator } from './staff-accounts'

export type NewPassword = {
  readonly passwordHash: string
  /** Somebody else has seen it: its owner chooses another one when they next sign in. */
  readonly mustChangePassword: boolean
}

/** Also lets in again someone who was disabled. Their sessions end with it. False when there is nobody of that name. */
export function resetPassword(loginName: string, password: NewPassword, actor: Actor): Promise<boolean> {
  return inTransaction(async tx => {
    const member = await findByLogin(loginName, tx)
    if (!member) return false
    const data = { ...password, passwordChangedAt: now(), disabledAt: null }
    await tx.staffMember.update({ where: { id: member.id }, data, select: { id: true } })
    await endSessions(member.id, tx)
    const action = member.disabledAt ? 'staff.enable' : 'staff.reset-password'
    await recordAudit({ action, actor, subject: member.id }, tx)
    return true
  })
}

export type DisableOutcome = 'disabled' | 'gone' | 'last-administrator'

/** Their sessions end with it. */
export function disableStaffMember(loginName: string, actor: Actor): Promise<DisableOutcome> {
  return inTransaction(async tx => {
    const member = await findByLogin(loginName, tx)
    if (!member) return 'gone'
    if (member.disabledAt) return 'disabled'
    if (await isLastAdministrator(member.id, tx)) return 'last-administrator'
    await tx.staffMember.update({ where: { id: member.id }, data: { disabledAt: now() }, select: { id: true } })
    await endSessions(member.id, tx)
    await recordAudit({ action: 'staff.disable', actor, subject: member.id }, tx)
    return 'disabled'
  })
}

/** For the owner, who has just said the old one: every session but this one ends. */
export function changeOwnPassword(passwordHash: string, sessionId: string, actor: StaffActor): Promise<void> {
  return inTransaction(async tx => {
    const data = { passwordHash, mustChangePassword: false, passwordChangedAt: now() }
    await tx.staffMember.update({ where: { id: actor.staffId }, data, select: { id: true } })
    const sessions = await endSessions(actor.staffId, tx, sessionId)
    await recordAudit({ action: 'staff.change-password', actor: { ...actor, detail: { sessions } } }, tx)
  })
}

export async function findOwnHash(staffId: string): Promise<string | null> {
  const where = { id: staffId, disabledAt: null }
  const row = await database().staffMember.findFirst({ where, select: { passwordHash: true } })
  return row?.passwordHash ?? null
}

function findByLogin(loginName: string, tx: Transaction) {
  const where = { loginName: canonicalLogin(loginName) }
  return tx.staffMember.findUnique({ where, select: { id: true, disabledAt: true } })
}
