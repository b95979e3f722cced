import type { Metadata } from 'next'
import { OwnSecondFactor } from '@/components/accounts/own-second-factor'
import { OwnSessions } from '@/components/accounts/own-sessions'
import { PasswordForm } from '@/components/accounts/password-form'
import { Panel } from '@/components/staff/panel'
import { permissions } from '@/lib/auth/permissions'
import { requireStaff } from '@/lib/auth/require-staff'
import { config } from '@/lib/config/config'
import { countRecoveryCodes, findSecondFactor } from '@/lib/db/second-factors'
import { roleWords } from '@/lib/i18n/roles'
import { shownSessions } from '@/lib/staff/shown-sessions'
import { shownSetUp } from '@/lib/staff/shown-set-up'
import { changeOwnPassword, changeOwnSecondFactor, endOwnSessions } from './actions'

export const metadata: Metadata = { title: '自分のアカウント' }

export default async function OwnAccountPage() {
  const { staff, sessionId } = await requireStaff(permissions.ownAccount)
  const { passwordLength, rolesWithSecondFactor } = config().accounts
  const factor = await findSecondFactor(staff.id, 'confirmed')

  return (
    <main id="main" className="mx-auto grid w-full max-w-300 content-start gap-3 p-3 lg:grid-cols-2">
      <h1 className="px-1 pt-1 text-std-24B-150 lg:col-span-2">
        {staff.displayName}
        <span className="ml-3 font-normal text-std-18N-160 text-solid-gray-700">
          職員ID {staff.loginName}・{roleWords[staff.role]}
        </span>
      </h1>
      <Panel title="パスワード" id="password">
        <div className="px-3.5 pb-3.5">
          <PasswordForm least={passwordLength} loginName={staff.loginName} asksCurrent change={changeOwnPassword} />
        </div>
      </Panel>
      <Panel title="二段階認証" id="second-factor" note={factor ? '設定済み' : '設定していません'}>
        <div className="px-3.5 pb-3.5">
          <OwnSecondFactor
            isSetUp={factor !== null}
            isRequired={rolesWithSecondFactor.includes(staff.role)}
            codesLeft={await countRecoveryCodes(staff.id)}
            shown={await shownSetUp(staff)}
            change={changeOwnSecondFactor}
          />
        </div>
      </Panel>
      <OwnSessions sessions={await shownSessions(staff.id, sessionId)} end={endOwnSessions} />
    </main>
  )
}
