import type { AuditRow } from '@/lib/audit/rows'

const columns = ['日時', '職員', 'したこと', '対象', '内容', '端末']
const linkClass = 'text-blue-1000 underline underline-offset-2'

/** `current`: the entry that the others stand around. */
export function AuditTable({ rows, current }: { readonly rows: readonly AuditRow[]; readonly current?: string }) {
  if (rows.length === 0) return <p className="px-3.5 pb-3.5">当てはまる記録はありません。</p>
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse">
        <thead>
          <tr className="text-left text-dns-14N-130 text-solid-gray-700">
            {columns.map(name => (
              <th key={name} scope="col" className="px-2 py-1.5 font-normal first:pl-3.5 last:pr-3.5">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <Entry key={row.id} row={row} isCurrent={row.id === current} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Entry({ row, isCurrent }: { readonly row: AuditRow; readonly isCurrent: boolean }) {
  const { id, at, who, what, draftId, about, detail, terminal } = row
  const [iso, said] = at
  return (
    <tr
      aria-current={isCurrent || undefined}
      className="border-solid-gray-100 border-t align-top text-solid-gray-900 aria-[current]:bg-yellow-50 aria-[current]:shadow-[inset_5px_0_0_var(--color-yellow-700)]"
    >
      <td className="min-w-37 py-1.5 pr-2 pl-3.5 lg:whitespace-nowrap">
        <a href={`/admin/audit/${id}`} className={linkClass}>
          <time dateTime={iso}>{said}</time>
        </a>
      </td>
      <td className="min-w-24 px-2 py-1.5">{who}</td>
      <td className="min-w-28 px-2 py-1.5 lg:min-w-40">{what}</td>
      <td className="min-w-28 max-w-60 px-2 py-1.5 text-dns-14N-130">
        {draftId ? (
          <a href={`/admin/audit?draft=${draftId}`} className={linkClass}>
            {shortIds(about)}
          </a>
        ) : (
          shortIds(about)
        )}
      </td>
      <td className="min-w-36 px-2 py-1.5 text-dns-14N-130 lg:min-w-40">{detail}</td>
      <td className="min-w-20 py-1.5 pr-3.5 pl-2 text-dns-14N-130 lg:whitespace-nowrap">{terminal.name}</td>
    </tr>
  )
}

/** Enough to tell two apart on a page; the file that is written out has them whole. */
function shortIds(about: string): string {
  return about.replace(/\b([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f-]{22}\b/g, '$1')
}
