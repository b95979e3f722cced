import 'server-only'
import { randomBytes } from 'node:crypto'
import { recordAudit } from '@/lib/db/audit'
import { findCredentials, type StaffMember } from '@/lib/db/staff'
import { hashPassword, verifyPassword } from '@/lib/seal/password'
import { maySignIn } from './attempts'

export type Credentials = { readonly loginName: string; readonly password: string }

export type SignInRefusal = 'wrong' | 'too-many' | 'unavailable' | 'unknown'

/** Says nothing about which part was wrong, and takes as long for a name nobody has. */
export async function signIn(
  { loginName, password }: Credentials,
  terminal: string,
): Promise<StaffMember | 'wrong' | 'too-many'> {
  if (!(await maySignIn(loginName, terminal))) return 'too-many'
  const found = await findCredentials(loginName)
  const isRight = await verifyPassword(password, found?.passwordHash ?? (await hashOfNobody()))

  if (found && isRight) return found
  // The name typed is not recorded: passwords get typed into that field.
  const account = found ? { subject: found.id } : {}
  await recordAudit({ action: 'staff.sign-in-failed', actor: { staffId: null, terminal }, ...account })
  return 'wrong'
}

let nobody: Promise<string> | undefined

function hashOfNobody(): Promise<string> {
  nobody ??= hashPassword(randomBytes(16).toString('hex'))
  return nobody
}
