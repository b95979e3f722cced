import type { Metadata } from 'next'
import { leave } from '@/app/(counter)/staff/actions'
import { SetUpForm } from '@/components/accounts/set-up-form'
import { StepFrame } from '@/components/accounts/step-frame'
import { requireStepOrDone } from '@/lib/auth/require-staff'
import { shownSetUp } from '@/lib/staff/shown-set-up'
import { setUpSecondFactor } from '../actions'
import { type Query, returnPathIn } from '../return-path'

export const metadata: Metadata = { title: '二段階認証の設定' }

export default async function SecondFactorPage({ searchParams }: { searchParams: Promise<Query> }) {
  const callbackUrl = await returnPathIn(searchParams)
  const { staff, isOwed } = await requireStepOrDone('second-factor', callbackUrl)

  return (
    <StepFrame title="二段階認証の設定" loginName={staff.loginName} signOut={leave}>
      <p className="mb-5">あなたの役割では、パスワードのほかに、スマートフォンの認証アプリが必要です。</p>
      <SetUpForm shown={await shownSetUp(staff)} isDone={!isOwed} callbackUrl={callbackUrl} setUp={setUpSecondFactor} />
    </StepFrame>
  )
}
