import type { RecordedAudit } from '@/lib/db/audit'
import { formatInstant } from '@/lib/format/instant'
import { auditActionName, auditDetailWords } from '@/lib/i18n/audit-actions'

/** Who did what and when: names of fields, figures and ids, never what a resident told us. */
export function AuditTable({ entries }: { readonly entries: readonly RecordedAudit[] }) {
  if (entries.length === 0) return <p className="px-3.5 pb-3.5">当てはまる記録はありません。</p>
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse">
        <thead>
          <tr className="text-left text-dns-14N-130 text-solid-gray-700">
            {['日時', '職員', 'したこと', '対象', '内容'].map(name => (
              <th key={name} scope="col" className="px-2 py-1.5 font-normal first:pl-3.5 last:pr-3.5">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map(({ id, at, staff, action, draftId, subject, detail }) => (
            <tr key={id} className="border-solid-gray-100 border-t align-top text-solid-gray-900">
              <td className="whitespace-nowrap py-1.5 pr-2 pl-3.5">
                <time dateTime={at.toISOString()}>{formatInstant(at)}</time>
              </td>
              <td className="px-2 py-1.5">{staff?.displayName ?? '住民・システム'}</td>
              <td className="px-2 py-1.5">{auditActionName(action)}</td>
              <td className="max-w-60 break-all px-2 py-1.5 text-dns-14N-130">{draftId ?? subject ?? ''}</td>
              <td className="py-1.5 pr-3.5 pl-2 text-dns-14N-130">{detailWords(detail)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function detailWords(detail: RecordedAudit['detail']): string {
  return Object.entries(detail)
    .map(([name, value]) => `${auditDetailWords[name] ?? name}：${Array.isArray(value) ? value.join('、') : value}`)
    .join('　')
}
