import { Icon } from '@/components/staff/icon'
import type { ShownOutcome, ShownVerdict } from '@/lib/rule-sets/shown-changes'
import { VerdictChip } from './verdict-chip'

/** What becomes different for residents, as the cases show it. */
export function ChangedVerdictTable({ changes }: { readonly changes: readonly ShownVerdict[] }) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse">
        <thead>
          <tr className="text-left text-dns-14N-130 text-solid-gray-700">
            <th className="px-3.5 py-1.5 font-normal">変わること</th>
            <th className="px-2 py-1.5 font-normal">前 → 今度</th>
            <th className="px-3.5 py-1.5 font-normal">事例</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(change => (
            <tr key={change.key} className="border-solid-gray-200 border-t align-top text-solid-gray-900">
              <th className="px-3.5 py-2.5 text-left">
                {change.procedure}
                <span className="font-normal">の{kindWords[change.kind]}</span>
              </th>
              <td className="px-2 py-2.5">
                <span className="flex flex-wrap items-center gap-1.5">
                  <Side kind={change.kind} outcome={change.before} />
                  <Icon name="arrow" label="から" className="size-4 text-solid-gray-600" />
                  <Side kind={change.kind} outcome={change.after} />
                </span>
                {change.kind === 'verdict' && change.after.because && (
                  <span className="mt-1 block text-dns-14N-130 text-solid-gray-700">
                    今度の理由：{change.after.because}
                  </span>
                )}
              </td>
              <td className="px-3.5 py-2.5">
                <details>
                  <summary className="whitespace-nowrap text-blue-1000 underline underline-offset-3">
                    {change.cases.length}件
                  </summary>
                  <ul className="mt-1 text-dns-14N-130">
                    {change.cases.map(title => (
                      <li key={title}>{title}</li>
                    ))}
                  </ul>
                </details>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const kindWords = { verdict: '判定', deadline: '期限', reason: '理由' } as const

function Side({ kind, outcome }: { readonly kind: ShownVerdict['kind']; readonly outcome: ShownOutcome }) {
  if (kind === 'verdict') return <VerdictChip verdict={outcome.verdict} />
  return <span>{kind === 'deadline' ? outcome.deadline : outcome.because || '理由なし'}</span>
}
