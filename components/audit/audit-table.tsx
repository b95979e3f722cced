import type { AuditRow } from '@/lib/audit/rows'

export function AuditTable({ rows }: { readonly rows: readonly AuditRow[] }) {
  if (rows.length === 0) return <p className="px-3.5 pb-3.5">当てはまる記録はありません。</p>
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
          {rows.map(({ id, at: [iso, said], who, what, about, detail }) => (
            <tr key={id} className="border-solid-gray-100 border-t align-top text-solid-gray-900">
              <td className="whitespace-nowrap py-1.5 pr-2 pl-3.5">
                <time dateTime={iso}>{said}</time>
              </td>
              <td className="px-2 py-1.5">{who}</td>
              <td className="px-2 py-1.5">{what}</td>
              <td className="max-w-60 break-all px-2 py-1.5 text-dns-14N-130">{about}</td>
              <td className="py-1.5 pr-3.5 pl-2 text-dns-14N-130">{detail}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
