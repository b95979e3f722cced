import { Panel } from '@/components/staff/panel'
import type { DryRun } from '@/lib/exports/dry-run'

/** The file turned on its side: columns are many, people are few. */
export function ExportTable({ run: { profile, rows, problems, lost } }: { run: DryRun }) {
  const marked = new Set([...problems, ...lost].map(({ row, column }) => `${row}/${column}`))
  return (
    <Panel title="書き出す内容" id="content" note={`${rows.length}行`}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
      <div className="overflow-x-auto px-3.5 pb-3.5" tabIndex={0}>
        <table className="w-full border-collapse text-left">
          <thead>
            <tr className="text-dns-14N-130 text-solid-gray-700">
              <th scope="col" className="py-1.5 pr-3 font-normal">
                項目
              </th>
              {rows.map(({ row }) => (
                <th key={row} scope="col" className="px-3 py-1.5 font-normal">
                  {row}行目
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {profile.columns.map(({ name }, at) => (
              <tr key={name} className="border-solid-gray-200 border-t align-top">
                <th scope="row" className="whitespace-nowrap py-1 pr-3 font-normal">
                  {name}
                </th>
                {rows.map(({ row, cells }) => (
                  <td key={row} className="whitespace-pre-wrap px-3 py-1">
                    {marked.has(`${row}/${name}`) ? <mark>{cells[at] || '空欄'}</mark> : cells[at]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}
