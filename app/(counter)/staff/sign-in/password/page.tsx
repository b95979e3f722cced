import type { Metadata } from 'next'
import { leave } from '@/app/(counter)/staff/actions'
import { PasswordForm } from '@/components/accounts/password-form'
import { StepFrame } from '@/components/accounts/step-frame'
import { requireStep } from '@/lib/auth/require-staff'
import { config } from '@/lib/config/config'
import { chooseFirstPassword } from '../actions'
import { type Query, returnPathIn } from '../return-path'

export const metadata: Metadata = { title: 'パスワードを決める' }

export default async function FirstPasswordPage({ searchParams }: { searchParams: Promise<Query> }) {
  const callbackUrl = await returnPathIn(searchParams)
  const { staff } = await requireStep('password', callbackUrl)

  return (
    <StepFrame title="自分のパスワードを決める" loginName={staff.loginName} signOut={leave}>
      <p className="mb-5">渡されたパスワードは、最初の一度だけ使えます。これから使うものに変えてください。</p>
      <PasswordForm
        least={config().accounts.passwordLength}
        loginName={staff.loginName}
        asksCurrent={false}
        callbackUrl={callbackUrl}
        change={chooseFirstPassword}
      />
    </StepFrame>
  )
}
