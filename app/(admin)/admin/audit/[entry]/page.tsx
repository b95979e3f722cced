import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AuditTable } from '@/components/audit/audit-table'
import { Panel } from '@/components/staff/panel'
import { entryView } from '@/lib/audit/log-view'
import { permissions } from '@/lib/auth/permissions'
import { requireStaff } from '@/lib/auth/require-staff'
import { formatInstant } from '@/lib/format/instant'

export const metadata: Metadata = { title: '記録の前後' }

export default async function EntryPage({ params }: { params: Promise<{ entry: string }> }) {
  await requireStaff(permissions.audit)
  const { entry: id } = await params
  const view = await entryView(id)
  if (!view) notFound()
  const { entry, later, earlier, batch } = view

  return (
    <main id="main" className="mx-auto grid w-full max-w-300 content-start gap-3 p-3">
      <p className="px-1">
        <a href="/admin/audit" className="text-blue-1000 underline underline-offset-4">
          記録に戻る
        </a>
      </p>
      <h1 className="px-1 text-std-24B-150">
        記録 {entry.id}：{entry.what}
      </h1>
      <p className="px-1">
        {batch
          ? `封印 ${batch.number}（${formatInstant(batch.madeAt)}）に入っています。`
          : 'まだ封印されていません。数分のうちに封印されます。'}
      </p>
      <Panel title="この記録と前後" id="around" note="すべての職員・新しい順">
        <AuditTable rows={[...later, entry, ...earlier]} current={entry.id} />
      </Panel>
    </main>
  )
}
