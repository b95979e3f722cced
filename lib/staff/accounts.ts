import 'server-only'
import { z } from 'zod'
import type { StaffActor } from '@/lib/db/audit'
import { createStaffMember, disableStaffMember, listStaff, Role, resetPassword, type StaffMember } from '@/lib/db/staff'
import { plainTyping } from '@/lib/people/plain-typing'
import { cleanText } from '@/lib/people/typed-text'
import { hashPassword, randomPassword } from '@/lib/seal/password'

/** What the form sends, as typed. */
export const AccountForm = z.object({
  loginName: z.string().catch(''),
  displayName: z.string().catch(''),
  role: z.string().catch(''),
})
export type AccountForm = z.infer<typeof AccountForm>

export type AccountProblem = { readonly field: keyof AccountForm; readonly message: string }

/** The password is shown once, to whoever made it; only its hash is kept. */
export type NewPassword = { readonly kind: 'done'; readonly loginName: string; readonly password: string }
export type AccountOutcome =
  | NewPassword
  | { readonly kind: 'refused'; readonly problems: readonly AccountProblem[] }
  | { readonly kind: 'gone' | 'yourself' | 'disabled' }

export async function createAccount(form: AccountForm, actor: StaffActor): Promise<AccountOutcome> {
  const loginName = plainTyping(form.loginName).toLowerCase()
  const displayName = cleanText(form.displayName).value
  const role = Role.safeParse(form.role)
  const problems = problemsOf({ loginName, displayName, isRole: role.success })
  if (problems.length > 0 || !role.success) return { kind: 'refused', problems }

  const password = randomPassword()
  const member = {
    loginName,
    displayName,
    role: role.data,
    departmentIds: [],
    mustChangePassword: true,
    passwordHash: await hashPassword(password),
  }
  const created = await createStaffMember(member, actor)
  if (created === 'login-name-taken') return { kind: 'refused', problems: [taken] }
  return { kind: 'done', loginName: created.loginName, password }
}

/** Lets in again someone who was disabled. Their sessions end. */
export async function renewPassword(id: string, actor: StaffActor): Promise<AccountOutcome> {
  const member = await findMember(id)
  if (!member) return { kind: 'gone' }

  const password = randomPassword()
  const isDone = await resetPassword(member.loginName, await hashPassword(password), actor)
  return isDone ? { kind: 'done', loginName: member.loginName, password } : { kind: 'gone' }
}

/** Nobody locks themself out: so there is always an administrator left. */
export async function disableAccount(id: string, actor: StaffActor): Promise<AccountOutcome> {
  if (id === actor.staffId) return { kind: 'yourself' }
  const member = await findMember(id)
  if (!member || !(await disableStaffMember(member.loginName, actor))) return { kind: 'gone' }
  return { kind: 'disabled' }
}

async function findMember(id: string): Promise<StaffMember | null> {
  return (await listStaff()).find(member => member.id === id) ?? null
}

type Typed = { readonly loginName: string; readonly displayName: string; readonly isRole: boolean }

function problemsOf({ loginName, displayName, isRole }: Typed): readonly AccountProblem[] {
  return [
    /^[a-z0-9][a-z0-9._-]{1,49}$/.test(loginName) ? null : badLogin,
    displayName !== '' && [...displayName].length <= 100 ? null : badName,
    isRole ? null : badRole,
  ].filter(problem => problem !== null)
}

const badLogin: AccountProblem = {
  field: 'loginName',
  message: '職員IDは、半角の英小文字・数字・「.」「-」「_」で2文字から50文字までにしてください。',
}
const badName: AccountProblem = { field: 'displayName', message: '氏名を100文字以内で入力してください。' }
const badRole: AccountProblem = { field: 'role', message: '役割を選んでください。' }
const taken: AccountProblem = {
  field: 'loginName',
  message: 'この職員IDはすでに使われています。別のIDにしてください。',
}
