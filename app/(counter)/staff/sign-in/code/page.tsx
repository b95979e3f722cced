import type { Metadata } from 'next'
import { leave } from '@/app/(counter)/staff/actions'
import { CodeForm } from '@/components/accounts/code-form'
import { StepFrame } from '@/components/accounts/step-frame'
import { requireStep } from '@/lib/auth/require-staff'
import { giveSignInCode } from '../actions'
import { type Query, returnPathIn } from '../return-path'

export const metadata: Metadata = { title: '確認コード' }

export default async function CodePage({ searchParams }: { searchParams: Promise<Query> }) {
  const callbackUrl = await returnPathIn(searchParams)
  const { staff } = await requireStep('code', callbackUrl)

  return (
    <StepFrame title="確認コード" loginName={staff.loginName} signOut={leave}>
      <CodeForm callbackUrl={callbackUrl} give={giveSignInCode} />
    </StepFrame>
  )
}
