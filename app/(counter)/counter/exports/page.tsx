import type { Metadata } from 'next'
import { BatchPage } from '@/components/counter/batch-page'
import { isExportSaid } from '@/components/counter/export-said'
import { permissions } from '@/lib/auth/permissions'
import { requireStaff } from '@/lib/auth/require-staff'
import { parseLocalDate } from '@/lib/calendar/local-date'
import { todayInJapan } from '@/lib/config/clock'
import { previewBatch } from '@/lib/counter/export-batch'

export const metadata: Metadata = { title: '連携データ' }

type Props = {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

export default async function CounterExportsPage({ searchParams }: Props) {
  const clerk = await requireStaff(permissions.counter)
  const { profile, day, said } = await searchParams
  const chosenDay = (typeof day === 'string' && parseLocalDate(day)) || todayInJapan()
  const view = await previewBatch(chosenDay, typeof profile === 'string' ? profile : '', clerk)
  return <BatchPage view={view} said={isExportSaid(said) ? said : null} />
}
