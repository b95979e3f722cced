import { z } from 'zod'
import { plainTyping } from '@/lib/people/plain-typing'
import { cleanText } from '@/lib/people/typed-text'
import { Role } from './role'

/** What the form sends, as typed. */
export const AccountForm = z.object({
  loginName: z.string().catch(''),
  displayName: z.string().catch(''),
  role: z.string().catch(''),
  departmentIds: z.array(z.string()).catch([]),
  directoryName: z.string().catch(''),
  lockVersion: z.string().catch(''),
})
export type AccountForm = z.infer<typeof AccountForm>

export type AccountProblem = { readonly field: keyof AccountForm; readonly message: string }

export type ReadAccount = {
  readonly loginName: string
  readonly displayName: string
  readonly role: Role
  readonly departmentIds: readonly string[]
  readonly directoryName: string | null
}

type Reading =
  | { readonly account: ReadAccount; readonly problems: readonly [] }
  | { readonly account: null; readonly problems: readonly AccountProblem[] }

export function accountFormOf(posted: FormData): AccountForm {
  return AccountForm.parse({ ...Object.fromEntries(posted), departmentIds: posted.getAll('departmentIds') })
}

export function readAccount(form: AccountForm, knownDepartments: readonly string[]): Reading {
  const loginName = plainTyping(form.loginName).toLowerCase()
  const displayName = cleanText(form.displayName).value
  const directoryName = form.directoryName.trim()
  const role = Role.safeParse(form.role)
  const departmentIds = form.departmentIds.filter(id => knownDepartments.includes(id))
  const problems = [
    /^[a-z0-9][a-z0-9._-]{1,49}$/.test(loginName) ? null : badLogin,
    displayName !== '' && [...displayName].length <= 100 ? null : badName,
    role.success ? null : badRole,
    departmentIds.length === form.departmentIds.length ? null : badDepartment,
    directoryName.length <= 200 ? null : badDirectoryName,
  ].filter(problem => problem !== null)
  if (problems.length > 0 || !role.success) return { account: null, problems }
  const account = { loginName, displayName, role: role.data, departmentIds, directoryName: directoryName || null }
  return { account, problems: [] }
}

const badLogin: AccountProblem = {
  field: 'loginName',
  message: '職員IDは、半角の英小文字・数字・「.」「-」「_」で2文字から50文字までにしてください。',
}
const badName: AccountProblem = { field: 'displayName', message: '氏名を100文字以内で入力してください。' }
const badRole: AccountProblem = { field: 'role', message: '役割を選んでください。' }
const badDepartment: AccountProblem = {
  field: 'departmentIds',
  message: '選んだ課が、いまの規則にありません。画面を読み直して選び直してください。',
}
const badDirectoryName: AccountProblem = {
  field: 'directoryName',
  message: '庁内認証の名前は200文字以内で入力してください。',
}
