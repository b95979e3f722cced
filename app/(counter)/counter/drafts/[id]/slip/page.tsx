import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { SlipPage } from '@/components/interview/slip-page'
import { requireStaff } from '@/lib/auth/require-staff'
import { counterRoles } from '@/lib/auth/roles'
import { openDraft } from '@/lib/counter/open-draft'
import { qrSvgPath } from '@/lib/handoff/qr'

export const metadata: Metadata = { title: '受付コードの控え' }

type Props = { readonly params: Promise<{ readonly id: string }> }

export default async function CounterSlipPage({ params }: Props) {
  const clerk = await requireStaff(counterRoles)
  const view = await openDraft((await params).id, clerk)
  if (view === 'gone') notFound()
  if (view === 'not-yours') forbidden()
  return <SlipPage view={view} qr={qrSvgPath(view.draft.content.receiptCode)} />
}
