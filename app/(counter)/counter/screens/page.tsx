import type { Metadata } from 'next'
import { ScreensPage } from '@/components/counter/screens-page'
import { permissions } from '@/lib/auth/permissions'
import { requireStaff } from '@/lib/auth/require-staff'
import { departmentNames } from '@/lib/counter/department-names'
import { findOwnDesk } from '@/lib/db/screens'
import { screensFor } from '@/lib/screen/pairing'
import { offer, unpair } from './actions'

export const metadata: Metadata = { title: '住民の画面' }

type Props = { readonly searchParams: Promise<{ readonly said?: string | readonly string[] }> }

export default async function CounterScreensPage({ searchParams }: Props) {
  const who = await requireStaff(permissions.screens)
  const desks = await Promise.all(
    (await screensFor(who)).map(async desk => ({ ...desk, department: await departmentNames([desk.departmentId]) })),
  )
  const { said } = await searchParams
  const ownDesk = await findOwnDesk(who.staff.id)
  return (
    <ScreensPage
      desks={desks}
      ownDeskId={ownDesk?.id ?? null}
      isUnpaired={said === 'done'}
      offer={offer}
      unpair={unpair}
    />
  )
}
