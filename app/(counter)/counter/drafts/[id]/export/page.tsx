import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ExportPage } from '@/components/counter/export-page'
import { isExportSaid } from '@/components/counter/export-said'
import { requireStaff } from '@/lib/auth/require-staff'
import { counterRoles } from '@/lib/auth/roles'
import { previewExport } from '@/lib/counter/export-draft'

export const metadata: Metadata = { title: '連携データ' }

type Props = {
  readonly params: Promise<{ readonly id: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

export default async function CounterExportPage({ params, searchParams }: Props) {
  const clerk = await requireStaff(counterRoles)
  const { id } = await params
  const { profile, said } = await searchParams
  const view = await previewExport(id, typeof profile === 'string' ? profile : null, clerk)
  if (!view) notFound()
  return <ExportPage view={view} said={isExportSaid(said) ? said : null} />
}
