import { parseArgs } from 'node:util'
import { roleWords } from '@/lib/i18n/roles'
import { report } from './report'
import { withSurroundings } from './with-surroundings'

const usage = `使い方
  npm run staff -- create-admin <ログイン名> [--name <氏名>]
  npm run staff -- create <ログイン名> --role clerk|supervisor|administrator|auditor [--name <氏名>] [--department <課のID>]…
  npm run staff -- disable <ログイン名>
  npm run staff -- reset-password <ログイン名>
  npm run staff -- reset-second-factor <ログイン名>
  npm run staff -- list`

const actor = { staffId: null, terminal: 'command' }

type Request = {
  readonly loginName: string
  readonly role: string | undefined
  readonly displayName: string | undefined
  readonly departmentIds: readonly string[]
}

const commands: Readonly<Record<string, (request: Request) => Promise<number>>> = {
  'create-admin': request => create({ ...request, role: 'administrator' }),
  create,
  disable,
  'reset-password': renewPassword,
  'reset-second-factor': resetSecondFactor,
  list,
}

/** Passwords are made here and shown once: none is ever typed where a shell remembers it. */
await report(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { role: { type: 'string' }, name: { type: 'string' }, department: { type: 'string', multiple: true } },
  })
  const [name = '', loginName = ''] = positionals
  const command = commands[name]
  if (!command || (loginName === '' && name !== 'list')) throw new Error(usage)
  const request = { loginName, role: values.role, displayName: values.name, departmentIds: values.department ?? [] }
  return withSurroundings(() => command(request))
})

async function create({ loginName, role, displayName, departmentIds }: Request): Promise<number> {
  const { createStaffMember, Role } = await import('@/lib/db/staff')
  const checked = Role.safeParse(role)
  if (!checked.success) throw new Error(usage)
  const { password, passwordHash } = await newPassword()
  const created = await createStaffMember(
    {
      loginName,
      displayName: displayName ?? loginName,
      role: checked.data,
      departmentIds,
      mustChangePassword: true,
      passwordHash,
    },
    actor,
  )
  if (typeof created === 'string') throw new Error(`「${loginName}」はすでに使われています。`)
  console.log(
    `${roleWords[created.role]} ${created.loginName} を登録しました。最初のログインで、本人がパスワードを決めます。`,
  )
  return showPassword(password)
}

async function renewPassword({ loginName }: Request): Promise<number> {
  const { resetPassword } = await import('@/lib/db/passwords')
  const { password, passwordHash } = await newPassword()
  if (!(await resetPassword(loginName, { passwordHash, mustChangePassword: true }, actor))) throw unknownName(loginName)
  console.log(`${loginName} のパスワードを変えました。使用中の画面はログインし直しになります。`)
  return showPassword(password)
}

async function disable({ loginName }: Request): Promise<number> {
  const { disableStaffMember } = await import('@/lib/db/passwords')
  const outcome = await disableStaffMember(loginName, actor)
  if (outcome === 'gone') throw unknownName(loginName)
  if (outcome === 'last-administrator') throw new Error(`「${loginName}」は最後の管理者です。使えなくできません。`)
  console.log(`${loginName} を使えなくしました。`)
  return 0
}

/** For the one administrator who lost their telephone and the recovery codes. */
async function resetSecondFactor({ loginName }: Request): Promise<number> {
  const { listStaff } = await import('@/lib/db/staff')
  const { removeSecondFactor } = await import('@/lib/db/second-factors')
  const member = (await listStaff()).find(one => one.loginName === loginName)
  if (!member) throw unknownName(loginName)
  const isDone = await removeSecondFactor(member.id, actor)
  console.log(isDone ? `${loginName} の二段階認証を解除しました。` : `${loginName} は二段階認証を設定していません。`)
  return 0
}

async function list(): Promise<number> {
  const { listStaff } = await import('@/lib/db/staff')
  for (const { loginName, displayName, role, disabledAt } of await listStaff()) {
    console.log([loginName, displayName, roleWords[role], disabledAt ? '使用停止' : ''].join('\t'))
  }
  return 0
}

async function newPassword() {
  const { hashPassword, randomPassword } = await import('@/lib/seal/password')
  const password = randomPassword()
  return { password, passwordHash: await hashPassword(password) }
}

function showPassword(password: string): number {
  console.log(`パスワード（一度だけ表示します）: ${password}`)
  return 0
}

function unknownName(loginName: string): Error {
  return new Error(`「${loginName}」という職員はいません。`)
}
