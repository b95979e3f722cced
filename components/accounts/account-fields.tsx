import type { AccountChoices, Choice } from '@/lib/staff/account-choices'
import type { AccountForm, AccountProblem } from '@/lib/staff/account-form'
import { Field } from './field'

type AccountFieldsProps = {
  readonly typed: AccountForm
  readonly problems: readonly AccountProblem[]
  readonly choices: AccountChoices
  /** It never changes: what was done is recorded under it. */
  readonly hasLoginName: boolean
}

export function AccountFields({ typed, problems, choices, hasLoginName }: AccountFieldsProps) {
  const problem = (field: AccountProblem['field']) => problems.find(one => one.field === field)?.message
  return (
    <div className="grid gap-4 md:grid-cols-3">
      {hasLoginName && (
        <Field name="loginName" label="職員ID" defaultValue={typed.loginName} problem={problem('loginName')} />
      )}
      <Field name="displayName" label="氏名" defaultValue={typed.displayName} problem={problem('displayName')} />
      <RoleField value={typed.role} roles={choices.roles} problem={problem('role')} />
      <Departments ids={typed.departmentIds} departments={choices.departments} problem={problem('departmentIds')} />
      {choices.directory ? (
        <div className="md:col-span-2">
          <Field
            name="directoryName"
            label={`${choices.directory.name}での名前`}
            help={`${choices.directory.claim} の値。入れなければ、職員IDとパスワードでだけログインできます。`}
            defaultValue={typed.directoryName}
            problem={problem('directoryName')}
          />
        </div>
      ) : (
        <input type="hidden" name="directoryName" value={typed.directoryName} />
      )}
    </div>
  )
}

type RoleFieldProps = {
  readonly value: string
  readonly roles: readonly Choice[]
  readonly problem: string | undefined
}

function RoleField({ value, roles, problem }: RoleFieldProps) {
  return (
    <div className="grid content-start gap-1">
      <label htmlFor="role" className="font-bold">
        役割
      </label>
      <select
        key={value}
        id="role"
        name="role"
        defaultValue={value}
        aria-describedby={problem ? 'role-problem' : undefined}
        className="h-11 rounded-8 border border-solid-gray-600 bg-white px-2.5 font-normal text-solid-gray-900"
      >
        <option value="">選んでください</option>
        {roles.map(role => (
          <option key={role.value} value={role.value}>
            {role.label}
          </option>
        ))}
      </select>
      {problem && (
        <span id="role-problem" className="text-red-900">
          ＊{problem}
        </span>
      )}
    </div>
  )
}

type DepartmentsProps = {
  readonly ids: readonly string[]
  readonly departments: readonly Choice[]
  readonly problem: string | undefined
}

function Departments({ ids, departments, problem }: DepartmentsProps) {
  return (
    <fieldset className="md:col-span-3" key={ids.join()}>
      <legend className="mb-1 font-bold">所属（窓口職員が開ける下書きは、所属する課の手続きがあるものです）</legend>
      <div className="grid gap-x-4 sm:grid-cols-2 lg:grid-cols-4">
        {departments.map(({ value, label }) => (
          <label key={value} className="flex min-h-9 items-center gap-2 pointer-coarse:min-h-11">
            <input
              type="checkbox"
              name="departmentIds"
              value={value}
              defaultChecked={ids.includes(value)}
              className="size-5 accent-blue-900"
            />
            {label}
          </label>
        ))}
      </div>
      {problem && <p className="text-red-900">＊{problem}</p>}
    </fieldset>
  )
}
